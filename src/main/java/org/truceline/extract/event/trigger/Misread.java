package org.truceline.extract.event.trigger;

import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.mention.Line;
import org.truceline.model.EventType;
import org.truceline.text.Token;

/// What has the words of a trigger and tells no such event: a part of the day, a kind of weapon, a
/// truce that ends, the words of two clauses.
final class Misread {

  private static final int TRUCE_REACH = 10;

  private final Line line;
  private final Torn torn;
  private final Undone undone;
  private final TakenUp taken;
  private final VerbalNouns nouns;
  private final Prevented prevented;
  private final boolean isStatement;

  /// @param all what else has such words in the sentence
  /// @param isStatement whether the text is somebody's own
  Misread(Line line, List<Hit<Trigger>> all, boolean isStatement) {
    this.isStatement = isStatement;
    this.line = line;
    this.undone = new Undone(line);
    this.taken = new TakenUp(all);
    this.torn = new Torn(line, all);
    this.prevented = new Prevented(line, all);
    this.nouns = new VerbalNouns(line, all);
  }

  boolean is(Hit<Trigger> hit) {
    return isTime(line, hit)
        || isRelated(hit)
        || isKind(hit)
        || isOther(hit)
        || torn.is(hit)
        || taken.is(hit)
        || isItem(hit)
        || isCounted(hit)
        || nouns.are(hit)
        || isAttribute(hit)
        || undone.is(hit)
        || prevented.is(hit)
        || isCommemorated(hit);
  }

  /// `فجر الأحد`: nothing is blown up at dawn.
  static boolean isTime(Line line, Hit<Trigger> hit) {
    for (var time : line.times()) {
      if (time.firstToken() <= hit.first() && hit.first() <= time.lastToken()) {
        return true;
      }
    }
    return false;
  }

  /// `all persons they detain`, `those whom it arrests`: whoever these may be.
  private boolean isRelated(Hit<Trigger> hit) {
    var pronoun = hit.first() - 1;
    return (hit.tense() == Tense.BARE || hit.tense() == Tense.PRESENT)
        && pronoun > 0
        && line.is(pronoun, Cue.PRONOUN)
        && line.is(pronoun - (line.is(pronoun - 1, Cue.RELATIVE) ? 2 : 1), Cue.ANYONE);
  }

  /// `(ب) رصد …`: the items of a list that are lettered begin with nouns, though a verb is written
  /// alike.
  private boolean isItem(Hit<Trigger> hit) {
    return hit.tense() == Tense.PAST
        && line.language().adjectivesFollow()
        && line.isLettered()
        && hit.first() == Line.LETTERED;
  }

  /// `400 طالب`: what is counted is a noun.
  private boolean isCounted(Hit<Trigger> hit) {
    var number = hit.first() - 1;
    return hit.tense() == Tense.PAST
        && number >= 0
        && hit.clitics().isEmpty()
        && line.language().adjectivesFollow()
        && line.token(number).kind() == Token.Kind.NUMBER
        && line.language().morphology().allowsSubjectAfter(line.token(hit.first()))
        && !line.inflection().isFemininePast(line.token(hit.first()).word())
        && line.times().stream().allMatch(time -> time.lastToken() < number);
  }

  /// «الذكرى الثانية لهجوم …»: it is the day that is told of.
  private boolean isCommemorated(Hit<Trigger> hit) {
    return hit.tense() == null
        && (line.cueEnding(hit.first() - 1, Cue.COMMEMORATES) != null
            || (line.is(hit.first() - 1, Cue.ORDINAL)
                && line.cueEnding(hit.first() - 2, Cue.COMMEMORATES) != null));
  }

  /// `The truce follows months of renewed fighting`: the fighting was renewed.
  private boolean isAttribute(Hit<Trigger> hit) {
    var before = hit.last() - 1;
    return hit.value().type() == EventType.CEASEFIRE_ANNOUNCED
        && !line.language().adjectivesFollow()
        && before > hit.first()
        && line.is(before, Cue.OF)
        && !hit.words().contains(before)
        && line.language().morphology().looksLikeVerb(line.token(hit.last()));
  }

  /// `attack helicopters`, `an arrest warrant`: the noun says of what kind the next one is.
  private boolean isKind(Hit<Trigger> hit) {
    if ((line.is(hit.first(), Cue.WANED) && !isToll(hit)) || line.is(hit.first(), Cue.FIGHTS)) {
      return true;
    }
    return hit.tense() == null
        && line.is(hit.last() + 1, Cue.HEADED)
        && switch (hit.value().type()) {
          case CEASEFIRE_ANNOUNCED,
              CEASEFIRE_IN_FORCE,
              ZONE_ESTABLISHED,
              AGREEMENT_SIGNED,
              NEGOTIATION,
              STATEMENT,
              DEMAND,
              REFUSAL,
              ACCUSATION,
              THREAT,
              VIOLATION_REPORTED,
              SUPPORT,
              CASUALTIES ->
              false;
          default -> true;
        };
  }

  /// `Left more than 20 dead`.
  private static boolean isToll(Hit<Trigger> hit) {
    return hit.value().type() == EventType.CASUALTIES && hit.words().size() > 1;
  }

  /// `Agreed on Tuesday to …`: what was agreed on is no day.
  private boolean isAgreedOnDay(Hit<Trigger> hit) {
    return hit.value().rule().equals(Triggers.AGREED)
        && line.is(hit.last(), Cue.ON)
        && line.times().stream()
            .anyMatch(
                time -> time.firstToken() == hit.last() || time.firstToken() == hit.last() + 1);
  }

  /// `بما يتفق مع القانون`: nobody agrees on anything.
  private boolean isInKeeping(Hit<Trigger> hit) {
    return hit.value().rule().equals(Triggers.AGREED)
        && hit.tense() == Tense.PRESENT
        && line.cueEnding(hit.first() - 1, Cue.IN_KEEPING) != null;
  }

  /// `Captured by rebel fighters`: they are not what was captured.
  private boolean isByObject(Hit<Trigger> hit) {
    var by = hit.first() + 1;
    return hit.tense() != null
        && by < hit.last()
        && line.is(by, Cue.BY)
        && !line.language().adjectivesFollow()
        && !hit.words().contains(by)
        && !line.isParticiple(by + 1);
  }

  /// `Seized land from the rebels`: they are not what was seized. `Imposed its law, carrying out
  /// penalties`: they are the other verb's.
  private boolean isOfAnother(Hit<Trigger> hit) {
    var type = hit.value().type();
    if (hit.tense() == null || (type != EventType.ARREST && type != EventType.SANCTION)) {
      return false;
    }
    for (var i = hit.first() + 1; i < hit.last(); i++) {
      var isOther =
          type == EventType.ARREST
              ? line.is(i, Cue.FROM)
              : line.is(i, Cue.LIGHT) && line.isParticiple(i);
      if (isOther && !hit.words().contains(i)) {
        return true;
      }
    }
    return false;
  }

  /// `Factions must withdraw by Friday`: where nobody says so, these are terms and no demand.
  private boolean isLaidDown(Hit<Trigger> hit) {
    return hit.value().sources().contains(Trigger.SPEAKER) && !isStatement && !line.has(Cue.SPEECH);
  }

  /// `Must withdraw from the town under the deal`: it is not the deal that is left.
  private boolean isUnderPact(Hit<Trigger> hit) {
    for (var i = hit.first() + 1; i < hit.last(); i++) {
      if (hit.value().type() == EventType.REFUSAL
          && line.is(i, Cue.UNDER)
          && !hit.words().contains(i)) {
        return true;
      }
    }
    return false;
  }

  /// `Police, backed by drones, killed …`: it is not the drones that killed.
  private boolean isBacking(Hit<Trigger> hit) {
    return hit.value().type() == EventType.AIRSTRIKE
        && !line.language().adjectivesFollow()
        && hit.words().size() > 1
        && line.is(hit.first() - 1, Cue.BY)
        && line.is(hit.first() - 2, Cue.BACKED);
  }

  /// `starting on Monday` tells of a truce only where one stands before it.
  private boolean isOther(Hit<Trigger> hit) {
    if (isAgreedOnDay(hit)
        || isInKeeping(hit)
        || isByObject(hit)
        || isOfAnother(hit)
        || isLaidDown(hit)
        || isUnderPact(hit)
        || isBacking(hit)) {
      return true;
    }
    if (!hit.value().rule().startsWith(Triggers.TRUCE)) {
      return false;
    }
    if (!hit.value().rule().equals(Triggers.TRUCE_FROM)) {
      return line.cueEnding(hit.first() - 1, Cue.CEASEFIRE_HEAD) == null;
    }
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - TRUCE_REACH); i--) {
      if (line.cue(i, Cue.CEASEFIRE_HEAD) != null) {
        return false;
      }
    }
    return true;
  }
}
