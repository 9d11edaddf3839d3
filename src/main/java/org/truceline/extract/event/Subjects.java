package org.truceline.extract.event;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.Clauses.Clause;
import org.truceline.extract.event.Clauses.Kind;
import org.truceline.extract.event.Roles.Anchor;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// Finds the subject of a verb: after it, where verbs come first; the topic of its clause; the noun
/// that a relative clause is about; the topic before a comma.
final class Subjects {

  private static final int BESIDE = 4;
  private static final int OPENING = 4;
  private static final int SPEAKER = 5;

  private final Scene scene;
  private final SubjectsAfter following;
  private final Voice voice;
  private final Fronted fronted;

  Subjects(Scene scene) {
    this.scene = scene;
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
    var after = scene.isVerbFirst() ? after(anchor) : null;
    if (after == null && hasUnnamed(anchor)) {
      return null;
    }
    if (after == null && scene.isVerbFirst() && following.isOther(anchor.last() + 1)) {
      var clause = scene.clauses().of(anchor.first());
      return topic(clause.first(), anchor.first() - 1);
    }
    return after == null ? before(anchor) : after;
  }

  /// `خرق العدو الهدنة`: a noun that no name goes with is the subject, where the object follows it.
  private boolean hasUnnamed(Anchor anchor) {
    return scene.isVerbFirst()
        && anchor.last() > anchor.first() + 1
        && following.isOther(anchor.first() + 1);
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

  /// The topic of the clause, the noun that a relative clause is about, or the topic before a
  /// comma.
  @Nullable Group before(Anchor anchor) {
    var index = scene.clauses().indexOf(anchor.first());
    var clause = scene.clauses().get(index);
    var saying = sayingBefore(clause, anchor);
    var own = topicOf(Math.max(clause.first(), saying + 1), anchor);
    if (own != null || saying >= 0) {
      return own == null && isOfSpeaker(saying) ? topic(clause.first(), saying - 1) : own;
    }
    if (isFronted(anchor)) {
      return opening(scene.clauses().get(1));
    }
    if (clause.kind() == Kind.RELATIVE) {
      return last(clause.first() - 1);
    }
    return index > 0
            && (clause.kind() == Kind.COMMA
                || isAnaphoric(clause)
                || clause.isContrast(scene.line()))
        ? earlier(index)
        : null;
  }

  /// The verb of saying in `X said two soldiers were killed`, -1 for none: what it says has a
  /// subject of its own.
  private int sayingBefore(Clause clause, Anchor anchor) {
    for (var i = anchor.first() - 1; i >= clause.first(); i--) {
      if (scene.line().is(i, Cue.SAYS)) {
        return i;
      }
    }
    return -1;
  }

  /// `X said on Monday it had …`.
  private boolean isOfSpeaker(int saying) {
    var line = scene.line();
    for (var i = saying + 1; i < Math.min(line.size(), saying + SPEAKER); i++) {
      if (line.is(i, Cue.ONE_BEFORE) || line.token(i).name().equals("they")) {
        return true;
      }
    }
    return false;
  }

  /// `Violating the truce, the army shelled …`.
  private boolean isFronted(Anchor anchor) {
    return !scene.isVerbFirst()
        && anchor.first() == 0
        && scene.clauses().size() > 1
        && scene.line().token(0).name().endsWith("ing")
        && scene.clauses().get(1).kind() == Kind.COMMA;
  }

  private @Nullable Group opening(Clause clause) {
    return scene.groups().stream()
        .filter(group -> clause.covers(group.first()) && group.governor().isEmpty())
        .findFirst()
        .orElse(null);
  }

  /// `لكنها`, `أنه`: the particle carries the subject before.
  private boolean isAnaphoric(Clause clause) {
    if (!scene.isVerbFirst()) {
      return clause.kind() == Kind.THAT && scene.line().is(clause.first() + 1, Cue.POSSESSIVE);
    }
    var opener = scene.line().token(clause.first()).name();
    return clause.kind() == Kind.THAT
        && ((opener.length() > 2
                && (opener.endsWith("ه") || opener.endsWith("ها") || opener.endsWith("هم")))
            || scene.line().is(clause.first() + 1, Cue.POSSESSIVE));
  }

  private @Nullable Group earlier(int index) {
    for (var i = index - 1; i >= 0 && i >= index - 4; i--) {
      var clause = scene.clauses().get(i);
      if (clause.kind() == Kind.RELATIVE) {
        var antecedent = i + 1 == index ? last(clause.first() - 1) : null;
        if (antecedent != null && scene.isVerbFirst()) {
          return antecedent;
        }
      } else {
        var topic = topic(clause.first(), end(clause));
        if (topic != null) {
          return topic;
        }
      }
      if (clause.kind() == Kind.THAT || clause.kind() == Kind.HARD) {
        return null;
      }
    }
    return null;
  }

  /// `They attacked the army and captured …`: what an earlier verb acts on is not the subject of
  /// one that `and` joins to it.
  private @Nullable Group topicOf(int from, Anchor anchor) {
    if (scene.isVerbFirst() || !scene.line().is(anchor.first() - 1, Cue.CONJUNCTION)) {
      return topic(from, anchor.first() - 1);
    }
    var verbs = verbs(from, anchor.first() - 2);
    for (var verb : verbs) {
      var topic = topic(from, verb - 1);
      if (topic != null) {
        return topic;
      }
    }
    return verbs.isEmpty() ? topic(from, anchor.first() - 1) : null;
  }

  /// Where the subject of a clause must end.
  private int end(Clause clause) {
    var verbs = scene.isVerbFirst() ? List.<Integer>of() : verbs(clause.first(), clause.last());
    for (var verb : verbs) {
      if (topic(clause.first(), verb - 1) != null) {
        return verb - 1;
      }
    }
    return verbs.isEmpty() ? clause.last() : verbs.getFirst() - 1;
  }

  private List<Integer> verbs(int from, int to) {
    return IntStream.rangeClosed(from, to).filter(this::isVerb).boxed().toList();
  }

  private boolean isVerb(int token) {
    var saying = scene.line().cue(token, Cue.SPEECH);
    return (saying != null && saying.tense() != null)
        || scene.triggers().stream().anyMatch(hit -> hit.first() == token && hit.tense() != null);
  }

  /// The first group between two tokens that nothing governs; in English the last one before the
  /// verb.
  private @Nullable Group topic(int from, int to) {
    Group found = null;
    for (var group : scene.groups()) {
      if (group.first() >= from && group.last() <= to && group.governor().isEmpty()) {
        if (scene.isVerbFirst()) {
          return group;
        }
        found = group;
      }
    }
    return found;
  }

  private @Nullable Group last(int before) {
    Group found = null;
    for (var group : scene.groups()) {
      if (group.last() <= before && before - group.last() <= BESIDE) {
        found = group;
      }
    }
    return found != null && isBeside(found.last(), before) ? found : null;
  }

  /// Nothing but punctuation and other names between.
  private boolean isBeside(int last, int before) {
    for (var i = last + 1; i <= before; i++) {
      var at = i;
      if (!scene.line().isPunctuation(i)
          && scene.mentions().stream().noneMatch(mention -> mention.covers(at))
          && !scene.line().is(i, Cue.LOCATIVE)) {
        return false;
      }
    }
    return true;
  }

  boolean isPassive(Anchor anchor) {
    return voice.isPassive(anchor);
  }
}
