package org.truceline.extract.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.Roles.Anchor;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// Finds the subject of a verb: after it, where verbs come first; the topic of its clause; the noun
/// that a relative clause is about; the topic before a comma.
final class Subjects {

  private static final int OPENING = 4;
  private static final Set<String> PRONOUN =
      Set.of("انه", "انها", "انهم", "بانه", "بانها", "بانهم", "انهما");

  private final Scene scene;
  private final Topics topics;
  private final SubjectsBefore preceding;
  private final SubjectsAfter following;
  private final Voice voice;
  private final Fronted fronted;

  Subjects(Scene scene) {
    this.scene = scene;
    this.topics = new Topics(scene);
    this.preceding = new SubjectsBefore(scene, topics);
    this.following = new SubjectsAfter(scene);
    this.voice = new Voice(scene);
    this.fronted = new Fronted(scene);
  }

  @Nullable Group of(Anchor anchor) {
    if (isPassive(anchor)) {
      return null;
    }
    if (isFirstPerson(anchor) || isResolved(anchor)) {
      return scene.author().group();
    }
    var topic = fronted.of(anchor);
    if (topic != null) {
      return topic;
    }
    var after = scene.isVerbFirst() && !isPronoun(anchor) ? after(anchor) : null;
    if (after == null && hasUnnamed(anchor)) {
      return null;
    }
    if (after == null
        && scene.isVerbFirst()
        && following.mayStand(anchor)
        && !preceding.resumes(anchor)
        && !isPronoun(anchor)
        && following.isOther(anchor.last() + 1)) {
      var clause = scene.clauses().of(anchor.first());
      return topics.between(clause.first(), anchor.first() - 1);
    }
    return after == null ? before(anchor) : after;
  }

  /// `خرق العدو الهدنة`: a noun that no name goes with is the subject, where the object follows it.
  private boolean hasUnnamed(Anchor anchor) {
    return scene.isVerbFirst()
        && anchor.last() > anchor.first() + 1
        && following.isOther(anchor.first() + 1);
  }

  /// `أنها تستهدف عمدة …`: the particle carries the subject, and the object follows the verb.
  private boolean isPronoun(Anchor anchor) {
    var before = scene.line().before(anchor.first());
    return before >= 0
        && scene.line().is(before, Cue.CONTENT)
        && PRONOUN.contains(scene.line().token(before).name());
  }

  boolean isFirstPerson(Anchor anchor) {
    return scene.isFirstPerson(anchor.first(), anchor.tense());
  }

  /// A resolution's `Demands that …`, `Decides to impose …`, `وإذ يدين …`.
  private boolean isResolved(Anchor anchor) {
    if (!scene.author().isResolution()) {
      return false;
    }
    if (scene.line().is(anchor.first() - 1, Cue.PREAMBLE)) {
      return true;
    }
    if (anchor.first() > OPENING) {
      return false;
    }
    for (var i = 0; i < anchor.first(); i++) {
      var at = i;
      if (scene.mentions().stream().anyMatch(mention -> mention.covers(at))) {
        return false;
      }
    }
    return anchor.tense() == Tense.PRESENT
        || (anchor.tense() == Tense.PAST && anchor.first() == 0)
        || (anchor.tense() == Tense.BARE && scene.line().is(anchor.first() - 2, Cue.INTENT));
  }

  /// Verb, subject: where verbs come first, and none but the author resolves.
  @Nullable Group after(Anchor anchor) {
    return isResolved(anchor) || fronted.of(anchor) != null ? null : following.of(anchor);
  }

  /// Subject, verb.
  @Nullable Group before(Anchor anchor) {
    return preceding.of(anchor);
  }

  boolean isPassive(Anchor anchor) {
    return voice.isPassive(anchor);
  }
}
