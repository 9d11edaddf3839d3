package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Infinitives;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;
import org.truceline.text.Token;

/// Finds the subject of a verb: after it, where verbs come first; the topic of its clause; the noun
/// that a relative clause is about; the topic before a comma.
final class Subjects {

  private static final int OPENING = 4;

  private final Scene scene;
  private final Infinitives infinitives;
  private final Topics topics;
  private final SubjectsBefore preceding;
  private final SubjectsAfter following;
  private final Voice voice;
  private final Fronted fronted;
  private final Sequels sequels;

  Subjects(Scene scene) {
    this.scene = scene;
    this.infinitives = new Infinitives(scene);
    this.topics = new Topics(scene);
    this.preceding = new SubjectsBefore(scene, topics);
    this.following = new SubjectsAfter(scene);
    this.voice = new Voice(scene);
    this.fronted = new Fronted(scene);
    this.sequels = new Sequels(scene);
  }

  @Nullable Group of(Anchor anchor) {
    if (isPassive(anchor)) {
      return null;
    }
    if (isFirstPerson(anchor)) {
      return voice.author(anchor);
    }
    if (isResolved(anchor)) {
      return scene.author().group();
    }
    var sides = infinitives.sides(anchor);
    var topic = sides == null ? fronted.of(anchor) : sides;
    if (topic != null) {
      return topic;
    }
    var antecedent = preceding.antecedent(anchor);
    antecedent = antecedent == null ? preceding.ofPluperfect(anchor) : antecedent;
    if (antecedent != null) {
      return antecedent;
    }
    var after = scene.isVerbFirst() && !isPronoun(anchor) ? after(anchor) : null;
    if (after == null && (hasUnnamed(anchor) || Multitudes.act(scene, anchor))) {
      return null;
    }
    if (after == null
        && scene.isVerbFirst()
        && following.mayStand(anchor)
        && !sequels.resumes(anchor)
        && !isPronoun(anchor)
        && following.isOther(anchor.last() + 1)) {
      var clause = scene.clauses().of(anchor.first());
      return isResumed(clause.first())
          ? before(anchor)
          : topics.between(clause.first(), anchor.first() - 1);
    }
    return after == null ? before(anchor) : after;
  }

  /// `التنظيم الذي يقاتل … قصف بالمدفعية البلدة`: the clause goes on behind what is said about its
  /// subject, and no comma parts them.
  private boolean isResumed(int first) {
    var index = scene.clauses().indexOf(first);
    return index > 0
        && scene.clauses().get(index).kind() == Kind.COMMA
        && scene.clauses().get(index - 1).kind() == Kind.RELATIVE
        && !scene.line().isComma(scene.line().before(first));
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
    return before >= 0 && scene.line().is(before, Cue.CONTENT) && scene.line().hasPronoun(before);
  }

  boolean isFirstPerson(Anchor anchor) {
    return scene.isFirstPerson(anchor.first(), anchor.tense()) || isMeans(anchor) || isOurs(anchor);
  }

  /// `Our brave troops have repelled …`: they act for whoever says so.
  private boolean isOurs(Anchor anchor) {
    var line = scene.line();
    var noun = anchor.first() - 1;
    while (noun > 0 && (line.isAdverb(noun) || line.is(noun, Cue.AUXILIARY))) {
      noun--;
    }
    var before = noun > 1 && !line.is(noun - 1, Cue.OUR) ? noun - 2 : noun - 1;
    return !scene.isVerbFirst()
        && anchor.isVerb()
        && before >= 0
        && line.is(noun, Cue.FORCES)
        && line.is(before, Cue.OUR);
  }

  /// `We are following through by imposing …`.
  private boolean isMeans(Anchor anchor) {
    var by = anchor.first() - 1;
    if (scene.isVerbFirst()
        || by < 1
        || !scene.line().is(by, Cue.BY)
        || !scene.line().isParticiple(anchor.first())) {
      return false;
    }
    var clause = scene.clauses().of(by);
    for (var verb = by - 1; verb > clause.first(); verb--) {
      if (scene.isFirstPerson(verb, anchor.tense())) {
        return !scene.hasActor(verb, by);
      }
    }
    return false;
  }

  /// A resolution's `Demands that …`, `Decides to impose …`, `وإذ يدين …`.
  private boolean isResolved(Anchor anchor) {
    if (!scene.author().isResolution()) {
      return false;
    }
    if (scene.line().is(anchor.first() - 1, Cue.PREAMBLE) || isResolution(anchor)) {
      return true;
    }
    if (anchor.first() > OPENING) {
      return scene.isVerbFirst() ? isJoinedNext(anchor) : isNext(anchor);
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

  /// `Welcomes the proposal, calls upon Hamas to accept it, and also urges …`: it goes on
  /// resolving.
  private boolean isNext(Anchor anchor) {
    if (anchor.tense() != Tense.PRESENT
        || scene.line().isParticiple(anchor.first())
        || !opensResolving()) {
      return false;
    }
    var clause = scene.clauses().of(anchor.first());
    var before = anchor.first() - 1;
    while (before > clause.first() && scene.line().is(before, Cue.ADVERB)) {
      before--;
    }
    var hit = scene.here().at(anchor.first());
    return (clause.kind() == Kind.COMMA && before <= clause.first())
        || (scene.line().is(before, Cue.CONJUNCTION) && hit != null && hit.value().isSpeechAct());
  }

  /// `1 - يطالب بوقف …، ويحث الأطراف على …`.
  private boolean isJoinedNext(Anchor anchor) {
    var clause = scene.clauses().of(anchor.first());
    var hit = scene.here().at(anchor.first());
    return anchor.tense() == Tense.PRESENT
        && hit != null
        && hit.isJoined()
        && (hit.value().isSpeechAct() || hit.value().type() == EventType.STATEMENT)
        && clause.first() == anchor.first()
        && clause.kind() == Kind.COMMA
        && opensSpeaking();
  }

  private boolean opensSpeaking() {
    for (var i = 0; i < Math.min(OPENING, scene.line().size()); i++) {
      if (scene.line().token(i).kind() == Token.Kind.WORD) {
        var hit = scene.here().at(i);
        return scene.line().is(i, Cue.SPEECH) || (hit != null && hit.tense() == Tense.PRESENT);
      }
    }
    return false;
  }

  /// `2. Emphasizes …`: a sentence that begins with a verb, whoever it is that resolves.
  private boolean opensResolving() {
    var line = scene.line();
    for (var i = 0; i < Math.min(OPENING, line.size()); i++) {
      if (line.token(i).kind() == Token.Kind.WORD) {
        return line.token(i).name().endsWith("s") && Group.isCapital(line, i);
      }
    }
    return false;
  }

  /// `إن المجلس، إذ …، يطالب …`: what it does comes after what it does so upon.
  private boolean isResolution(Anchor anchor) {
    var clause = scene.clauses().of(anchor.first());
    return scene.isVerbFirst()
        && anchor.tense() == Tense.PRESENT
        && clause.first() == anchor.first()
        && clause.kind() == Kind.COMMA
        && scene.hasCue(-1, anchor.first(), Cue.PREAMBLE);
  }

  /// Verb, subject: where verbs come first, and none but the author resolves.
  @Nullable Group after(Anchor anchor) {
    return isResolved(anchor) || fronted.of(anchor) != null || preceding.antecedent(anchor) != null
        ? null
        : following.of(anchor);
  }

  /// Subject, verb.
  @Nullable Group before(Anchor anchor) {
    return preceding.of(anchor);
  }

  boolean isPassive(Anchor anchor) {
    return voice.isPassive(anchor);
  }
}
