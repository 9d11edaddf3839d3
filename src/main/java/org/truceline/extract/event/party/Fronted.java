package org.truceline.extract.event.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;

/// Finds the subject that stands right before its verb where verbs come first: after `أن`, after
/// `كان`, in headlines.
final class Fronted {

  private static final List<Cue> BETWEEN =
      List.of(Cue.AUXILIARY, Cue.NEGATION, Cue.FUTURE, Cue.ADVERB, Cue.LOCATIVE, Cue.PLACE_HEAD);

  private final Scene scene;

  Fronted(Scene scene) {
    this.scene = scene;
  }

  @Nullable Group of(Anchor anchor) {
    if (!scene.isVerbFirst() || !anchor.isVerb() || hasObject(anchor)) {
      return null;
    }
    var clause = scene.clauses().of(anchor.first());
    Group found = null;
    for (var group : scene.groups()) {
      if (group.first() >= clause.first() && group.last() < anchor.first()) {
        found = group;
      }
    }
    return found != null
            && found.governor().isEmpty()
            && clause.kind() != Kind.RELATIVE
            && !isSource(found)
            && !hasVerb(clause.first(), found.first())
            && isBeside(found.last(), anchor.first())
        ? found
        : null;
  }

  /// `… هاجمتها إيران`: what stands before is the object.
  private boolean hasObject(Anchor anchor) {
    var verb = scene.line().token(anchor.first()).word();
    return verb.endsWith("ها") || verb.endsWith("ته");
  }

  /// `بحسب رويترز قصفت إسرائيل …`.
  private boolean isSource(Group group) {
    return scene.line().cueEnding(scene.line().before(group.first()), Cue.ACCORDING_TO) != null;
  }

  /// Whether a verb whose subject the group may be stands before it.
  private boolean hasVerb(int from, int to) {
    return scene.hasCue(from - 1, to, Cue.SPEECH)
        || scene.triggers().stream()
            .anyMatch(hit -> hit.tense() != null && from <= hit.first() && hit.first() < to);
  }

  private boolean isBeside(int last, int verb) {
    for (var i = last + 1; i < verb; i++) {
      var at = i;
      var line = scene.line();
      if (!line.isPunctuation(i)
          && !scene.isTime(i)
          && line.cueEnding(i, Cue.ADVERB) == null
          && BETWEEN.stream().noneMatch(cue -> line.is(at, cue))
          && scene.mentions().stream().noneMatch(mention -> mention.covers(at))) {
        return false;
      }
    }
    return true;
  }
}
