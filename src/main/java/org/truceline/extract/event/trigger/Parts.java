package org.truceline.extract.event.trigger;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.EventType;

/// Tells triggers that are part of what another one in the sentence tells.
public final class Parts {

  /// The rules for verbs that tell where a blow was aimed, and with what.
  private static final Set<String> AIMED = Set.of("aim", "shell", "by-drone");

  private static final int AIM = 9;
  private static final int KILLING = 10;
  private static final int MEANS = 4;
  private static final int STRUCK = 5;

  private Parts() {}

  /// The casualties of an attack that is told with them, what an agreement is on, and nouns that
  /// only name a kind of place.
  static boolean isPart(
      Hit<Trigger> hit, List<Hit<Trigger>> all, Line line, List<Mention> mentions) {
    if (hit.value().rule().equals(Triggers.TOLL)) {
      return false;
    }
    if (new Enumerated(all, line, mentions).is(hit)) {
      return true;
    }
    if (hit.value().type() == EventType.CASUALTIES) {
      if ((isBySomebody(hit, line) && !any(all, other -> isMeans(hit, other)))
          || isDeedBeside(hit, all, line)) {
        return false;
      }
      var isNamed = mentions.stream().anyMatch(mention -> mention.first() < hit.first());
      return any(
          all,
          other ->
              other.value().type().isHostile()
                  && !other.value().needsSource()
                  && !isKnown(other, line)
                  && !Torn.isApart(line, other.last(), hit.first())
                  && (isNamed || other.first() > hit.first() || !isFighting(other)));
    }
    if (line.language().adjectivesFollow()
        && AIMED.contains(hit.value().rule())
        && any(all, other -> isAimed(other, hit, line))) {
      return true;
    }
    if (MeansOfBlows.areMeant(hit, all, line) || isToldByLast(hit, all, line)) {
      return true;
    }
    if (any(all, other -> isContent(other, hit, line) || MeansOfBlows.areOf(other, hit, line))) {
      return true;
    }
    if (isStruckAid(hit, all, line)) {
      return true;
    }
    if (hit.value().type() == EventType.CEASEFIRE_ANNOUNCED) {
      return any(all, other -> isBreach(other, hit) || isEntry(other, hit));
    }
    return hit.tense() == null
        && (isKindOfPlace(hit, line)
            || any(all, other -> isOfKilling(other, hit, line))
            || any(all, other -> isSubject(other, hit, line)));
  }

  /// `نقاط انتشار …`, `آلية تنفيذ الانسحاب`, and not `يتضمن الاتفاق انسحاب …`: with its article a
  /// noun governs none.
  private static boolean isKindOfPlace(Hit<Trigger> hit, Line line) {
    var head = line.before(hit.first());
    head = line.is(head, Cue.CARRYING_OUT) ? line.before(head) : head;
    return line.cueEnding(head, Cue.NOMINAL_HEAD) != null
        && !(line.hasArticle(head) && hit.clitics().isEmpty());
  }

  private static boolean any(List<Hit<Trigger>> all, Predicate<Hit<Trigger>> wanted) {
    for (var other : all) {
      if (wanted.test(other)) {
        return true;
      }
    }
    return false;
  }

  /// `في اعتداءاته …، وآخرها استهداف …`: all of them are no event beside the last.
  private static boolean isToldByLast(Hit<Trigger> hit, List<Hit<Trigger>> all, Line line) {
    if (!hit.value().needsSource() || !isBlow(hit)) {
      return false;
    }
    for (var other : all) {
      var isLast = line.is(other.first() - 1, Cue.AMONG_THEM);
      if (other.first() > hit.last() && isLast && isBlow(other)) {
        return true;
      }
    }
    return false;
  }

  /// `قصفت … قافلة مساعدات`: what was struck brought nothing.
  private static boolean isStruckAid(Hit<Trigger> hit, List<Hit<Trigger>> all, Line line) {
    return line.language().adjectivesFollow()
        && hit.value().type() == EventType.AID_DELIVERY
        && hit.tense() == null
        && any(
            all,
            other ->
                isBlow(other)
                    && other.last() < hit.first()
                    && hit.first() - other.last() <= STRUCK
                    && !hasComma(line, other.last(), hit.first()));
  }

  public static boolean isBlow(Hit<Trigger> hit) {
    return hit.value().type().isHostile() && !hit.value().isSpeechAct();
  }

  static boolean hasComma(Line line, int from, int to) {
    for (var i = from + 1; i < to; i++) {
      if (line.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /// `Killed in the attack`: it was told before, and these are its dead.
  private static boolean isKnown(Hit<Trigger> hit, Line line) {
    return hit.tense() == null
        && hit.first() > 1
        && line.is(hit.first() - 1, Cue.DEFINITE)
        && line.is(hit.first() - 2, Cue.LOCATIVE)
        && !isSpecified(hit.last() + 1, line);
  }

  /// `In the mortar fire opened by …`: it is told here which.
  private static boolean isSpecified(int next, Line line) {
    return next + 1 < line.size()
        && line.language().morphology().looksLikeVerb(line.token(next))
        && line.is(next + 1, Cue.BY);
  }

  /// `Were killed by the Taliban in attacks on …`: told by who killed.
  private static boolean isOfKilling(Hit<Trigger> killing, Hit<Trigger> blow, Line line) {
    return killing.value().type() == EventType.CASUALTIES
        && blow.value().type() == EventType.ATTACK
        && killing.last() < blow.first()
        && blow.first() - killing.last() <= KILLING
        && isBySomebody(killing, line)
        && !MeansOfBlows.isBy(killing, blow, line);
  }

  /// `Seized the town, killed ten people and took …`: a deed beside others that kill nobody.
  private static boolean isDeedBeside(Hit<Trigger> hit, List<Hit<Trigger>> all, Line line) {
    var before = hit.first() - 1;
    return hit.tense() == Tense.PAST
        && hit.words().size() == 1
        && before > 0
        && (line.isComma(before) || line.is(before, Cue.AND))
        && !line.language().adjectivesFollow()
        && any(all, other -> isBloodless(other) && other.last() < before)
        && !any(all, other -> isBlow(other) && !isBloodless(other));
  }

  private static boolean isBloodless(Hit<Trigger> hit) {
    return hit.tense() == Tense.PAST
        && (hit.value().type() == EventType.CAPTURE || hit.value().type() == EventType.ARREST);
  }

  private static boolean isBySomebody(Hit<Trigger> hit, Line line) {
    var by = hit.last() + 1;
    return hit.tense() != null && by < line.size() && line.is(by, Cue.BY);
  }

  /// `Killed by Russian shelling`: told by the shelling.
  private static boolean isMeans(Hit<Trigger> killing, Hit<Trigger> blow) {
    var gap = blow.first() - killing.last();
    return blow.tense() == null && isBlow(blow) && gap > 1 && gap <= MEANS;
  }

  /// `غارات نفذتها طائرات … استهدفت …`: where the blow before it fell.
  private static boolean isAimed(Hit<Trigger> blow, Hit<Trigger> aimed, Line line) {
    if (!blow.value().type().isHostile()
        || blow.value().isSpeechAct()
        || aimed.first() - blow.last() > AIM
        || blow.last() >= aimed.first()
        || !aimed.clitics().isEmpty()) {
      return false;
    }
    for (var i = blow.last() + 1; i < aimed.first(); i++) {
      if (line.isPunctuation(i) || line.is(i, Cue.OPENER)) {
        return false;
      }
    }
    return true;
  }

  /// `The fighting has left 600 dead` tells of no fight of its own.
  private static boolean isFighting(Hit<Trigger> hit) {
    return hit.value().type() == EventType.CLASH;
  }

  static boolean breaksTruce(Hit<Trigger> hit) {
    return switch (hit.value().type()) {
      case VIOLATION_REPORTED, REFUSAL -> true;
      default -> false;
    };
  }

  /// `أعلنت دخول الاتفاق حيز التنفيذ`: that it is in force is what is announced.
  private static boolean isEntry(Hit<Trigger> other, Hit<Trigger> announced) {
    return other.value().type() == EventType.CEASEFIRE_IN_FORCE
        && other.words().size() > 2
        && announced.first() < other.first()
        && other.first() < announced.last();
  }

  /// `announced ten breaches of the truce`, `its refusal of a truce`: no truce is announced.
  private static boolean isBreach(Hit<Trigger> other, Hit<Trigger> announced) {
    return breaksTruce(other)
        && announced.first() < other.first()
        && other.first() < announced.last();
  }

  /// `Signed an agreement to stop fighting`: what was agreed is told by that it was.
  private static boolean isContent(Hit<Trigger> agreed, Hit<Trigger> hit, Line line) {
    return agreed.value().type() == EventType.AGREEMENT_SIGNED
        && hit.value().type() == EventType.CEASEFIRE_IN_FORCE
        && hit.tense() == Tense.BARE
        && hit.first() == agreed.last() + 2
        && line.is(agreed.last() + 1, Cue.TO);
  }

  private static boolean isSubject(Hit<Trigger> agreed, Hit<Trigger> hit, Line line) {
    return agreed.value().type() == EventType.AGREEMENT_SIGNED
        && hit.value().type() == EventType.ZONE_ESTABLISHED
        && agreed.last() < hit.first()
        && hit.first() - agreed.last() <= 3
        && line.is(agreed.last(), Cue.MEMORANDUM_HEAD);
  }
}
