package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.text.Token;

/// Finds the subject that stands before its verb.
final class SubjectsBefore {

  private final Scene scene;
  private final Topics topics;
  private final Sayings sayings;
  private final Antecedents antecedents;
  private final Sequels sequels;
  private final Pronouns pronouns;
  private final Relatives relatives;

  SubjectsBefore(Scene scene, Topics topics) {
    this.scene = scene;
    this.topics = topics;
    this.sayings = new Sayings(scene);
    this.antecedents = new Antecedents(scene.line());
    this.sequels = new Sequels(scene);
    this.pronouns = new Pronouns(scene);
    this.relatives = new Relatives(scene, topics);
  }

  /// The topic of the clause, the noun that a relative clause is about, or the topic before a
  /// comma.
  @Nullable Group of(Anchor anchor) {
    var absolute = absolute(anchor);
    if (absolute != null) {
      return absolute;
    }
    var index = scene.clauses().indexOf(anchor.first());
    var clause = scene.clauses().get(index);
    var resumed = relatives.past(index, anchor.first());
    if (resumed != null) {
      return resumed;
    }
    var saying = sayings.before(clause, anchor.first());
    if (saying >= 0 && pronouns.isObjectOf(anchor)) {
      return speaker(index, clause, saying);
    }
    var adding = new Speakers(scene).goingOn(clause, anchor);
    if (adding >= 0) {
      return topics.opening(scene.clauses().get(adding));
    }
    var own = topics.before(Math.max(clause.first(), saying + 1), anchor);
    own = own == null && saying < 0 ? topics.across(clause, anchor.first()) : own;
    if (own != null || saying >= 0) {
      return own == null && sayings.isOfSpeaker(saying) ? speaker(index, clause, saying) : own;
    }
    if (isFronted(anchor)) {
      return topics.opening(scene.clauses().get(1));
    }
    if (isParticiple(clause, anchor)) {
      return ofVerbBefore(clause);
    }
    if (clause.kind() == Kind.RELATIVE) {
      var antecedent = topics.last(clause.first() - 1);
      if (antecedent != null && pronouns.opens(clause, anchor)) {
        return topics.between(0, antecedent.first() - 1);
      }
      return antecedent == null && hasObject(anchor) ? earlier(index, false, null) : antecedent;
    }
    return index > 0
            && !hasUnread(clause, anchor)
            && (clause.kind() == Kind.COMMA
                || sequels.isOne(clause, anchor.first())
                || sequels.resumes(anchor)
                || pronouns.carries(clause, anchor)
                || clause.isContrast(scene.line()))
        ? earlier(index, isAdding(clause, anchor), anchor)
        : null;
  }

  /// `…, and Puntland's Interior Ministry accused …`, `…, ministers urged …`: a subject of its own,
  /// though nobody knows its name.
  private boolean hasUnread(Clause clause, Anchor anchor) {
    var line = scene.line();
    var noun = anchor.first() - 1;
    while (noun > clause.first() && (line.isAdverb(noun) || line.is(noun, Cue.AUXILIARY))) {
      noun--;
    }
    return !scene.isVerbFirst()
        && (line.is(noun, Cue.SAYERS)
            || line.is(noun, Cue.ANYONE)
            || isOfSpeaker(anchor, noun)
            || (noun > clause.first()
                && line.token(noun).kind() == Token.Kind.WORD
                && Group.isCapital(line, noun)
                && !scene.isTime(noun)));
  }

  /// `Killed 19 rebels, the minister said`.
  private boolean isOfSpeaker(Anchor anchor, int noun) {
    var clause = scene.clauses().of(anchor.first());
    return scene.line().is(anchor.first(), Cue.SPEECH)
        && clause.kind() == Kind.COMMA
        && noun > clause.first()
        && (scene.line().is(clause.first(), Cue.DEFINITE)
            || scene.line().is(clause.first(), Cue.INDEFINITE));
  }

  /// `…, with the rebels shelling the town`.
  private @Nullable Group absolute(Anchor anchor) {
    if (scene.isVerbFirst() || !scene.line().isParticiple(anchor.first())) {
      return null;
    }
    for (var group : scene.groups()) {
      if (group.last() + 1 == anchor.first()) {
        return group.governor().equals("with") ? group : null;
      }
    }
    return null;
  }

  /// `… before launching …`: an opener and a participle have no subject between them.
  private boolean isParticiple(Clause clause, Anchor anchor) {
    return !scene.isVerbFirst()
        && clause.kind() == Kind.THAT
        && anchor.first() == clause.first() + 1
        && scene.line().isParticiple(anchor.first());
  }

  /// The subject of the last verb before a clause.
  private @Nullable Group ofVerbBefore(Clause clause) {
    var triggers = scene.triggers();
    for (var i = triggers.size() - 1; i >= 0; i--) {
      var verb = triggers.get(i);
      if (verb.last() < clause.first() && verb.tense() != null) {
        return of(new Anchor(verb.first(), verb.last(), verb.tense()));
      }
    }
    return clause.first() == 0
        ? null
        : earlier(scene.clauses().indexOf(clause.first()), false, null);
  }

  /// `وزارة …، التي اتهمت الجيش`: the pronoun of the clause is its verb's subject.
  @Nullable Group antecedent(Anchor anchor) {
    var clause = scene.clauses().of(anchor.first());
    return scene.isVerbFirst() && antecedents.isSubject(clause, anchor)
        ? topics.beside(clause.first())
        : null;
  }

  /// `المبعوث كان قد أعلن موافقة …`: who stands before the auxiliary has the verb.
  @Nullable Group ofPluperfect(Anchor anchor) {
    var auxiliary = anchor.first() - 1;
    var isPast =
        scene.isVerbFirst()
            && scene.line().is(auxiliary, Cue.AUXILIARY)
            && scene.line().is(auxiliary - 1, Cue.PLUPERFECT);
    for (var group : scene.groups()) {
      if (isPast && group.last() == auxiliary - 2 && group.governor().isEmpty()) {
        return group;
      }
    }
    return null;
  }

  /// `الفاشر التي تحاصرها`, `الاتفاق الذي توصلت إليه`: the pronoun stands for what is named before
  /// the clause, so the subject is named before that.
  private boolean hasObject(Anchor anchor) {
    return scene.isVerbFirst() && antecedents.isObject(anchor);
  }

  /// Who says it, in the clause of the verb of saying or behind an apposition before it.
  private @Nullable Group speaker(int index, Clause clause, int saying) {
    var speaker = topics.between(clause.first(), saying - 1);
    if (speaker != null || index == 0 || clause.kind() != Kind.COMMA) {
      return speaker;
    }
    var resumed = relatives.past(index, saying);
    return resumed == null ? earlier(index, false, null) : resumed;
  }

  /// `Violating the truce, the army shelled …`, `after shelling …, the army …`.
  private boolean isFronted(Anchor anchor) {
    var verb = anchor.first();
    return !scene.isVerbFirst()
        && (verb == 0 || (verb == 1 && scene.line().is(0, Cue.FOLLOWING)))
        && scene.clauses().size() > 1
        && scene.clauses().indexOf(verb) == 0
        && scene.line().isParticiple(verb)
        && scene.clauses().get(1).kind() == Kind.COMMA;
  }

  /// `The president declared that …, ordering …`: what he did goes on after what he said.
  private boolean isAdding(Clause clause, Anchor anchor) {
    return !scene.isVerbFirst()
        && clause.kind() == Kind.COMMA
        && anchor.first() == clause.first()
        && scene.line().isParticiple(anchor.first());
  }

  /// `Asked for time before signing …, and left`: it has the subject of what stands before it.
  private boolean isBare(Clause clause) {
    return !scene.isVerbFirst()
        && clause.kind() == Kind.THAT
        && clause.last() > clause.first()
        && scene.line().is(clause.first(), Cue.BEFORE)
        && scene.line().isParticiple(clause.first() + 1);
  }

  /// @param isAdding whether clauses that `that` opens are passed
  private @Nullable Group earlier(int index, boolean isAdding, @Nullable Anchor anchor) {
    for (var i = index - 1; i >= 0 && i >= index - 4; i--) {
      var clause = scene.clauses().get(i);
      if ((isAdding && clause.kind() == Kind.THAT)
          || isBare(clause)
          || sequels.isTie(clause)
          || sayings.isBetween(clause, anchor)
          || sequels.isOnlyFollowing(clause)) {
        continue;
      }
      if (clause.kind() == Kind.RELATIVE) {
        var antecedent = i + 1 == index ? topics.last(clause.first() - 1) : null;
        if (antecedent != null && scene.isVerbFirst()) {
          return antecedent;
        }
      } else {
        var said = sayings.subject(clause, anchor);
        var topic = said == null ? topics.between(clause.first(), topics.end(clause)) : said;
        if (topic != null) {
          return topic;
        }
      }
      var isPassed = sequels.isResumed(clause) || scene.line().hasPronoun(clause.first());
      if ((clause.kind() == Kind.THAT && !isPassed && !sequels.isOver(clause, index))
          || clause.kind() == Kind.HARD) {
        return null;
      }
    }
    return null;
  }
}
