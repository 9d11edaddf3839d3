package org.truceline.extract.event.told;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.party.Parties;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Field;

/// News tells its main event in the title, in the lead and again in full: of these one is kept, the
/// fullest. A title is a digest, so where the body tells anything, the body is heard, save for what
/// only the title says that somebody said. What differs in type, factuality, date, party or place
/// is kept, save an undated mention in passing that names nobody and no place beyond those of an
/// event of its type.
public final class Retelling {

  /// How many events away an event may be told again, so that a book costs no more than its length.
  static final int REACH = 200;

  private Retelling() {}

  public static List<Told> once(List<Told> told) {
    var kept = new ArrayList<Told>();
    for (var i = 0; i < told.size(); i++) {
      var event = told.get(i);
      if (!isToldInFull(told, i) && !isToldBefore(kept, event)) {
        kept.add(event);
      }
    }
    return kept;
  }

  private static boolean isToldInFull(List<Told> told, int i) {
    for (var k = Math.max(0, i - REACH); k < Math.min(told.size(), i + REACH); k++) {
      if (k != i && replaces(told.get(k), told.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isToldBefore(List<Told> kept, Told event) {
    for (var k = Math.max(0, kept.size() - REACH); k < kept.size(); k++) {
      if ((isSame(event, kept.get(k)) && saysWhere(kept.get(k), event))
          || isSameToll(event, kept.get(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean replaces(Told other, Told event) {
    return isTitle(event)
        ? !isTitle(other) && (!event.isSpeech() || other.type() == event.type())
        : Again.is(event, other)
            || isBackground(event, other)
            || isInPassing(event, other)
            || isOfSameDay(event, other)
            || (!isTitle(other)
                && isSame(event, other)
                && weight(other) > weight(event)
                && saysWhere(other, event));
  }

  /// `الحصيلة إلى 709 قتلى`, told again by another speaker.
  private static boolean isSameToll(Told event, Told other) {
    return event.rule().equals(Triggers.TOLL)
        && other.rule().equals(Triggers.TOLL)
        && other.places().containsAll(event.places())
        && (!event.when().isKnown() || event.when().equals(other.when()))
        && digits(event).equals(digits(other));
  }

  private static String digits(Told toll) {
    return toll.evidence()
        .quote()
        .codePoints()
        .filter(Character::isDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// What tells where it was is not told by what does not.
  private static boolean saysWhere(Told other, Told event) {
    return event.places().isEmpty() || !other.places().isEmpty();
  }

  /// `… since the ceasefire began`, `the strikes on Atareb`: what the article dates elsewhere.
  private static boolean isBackground(Told event, Told other) {
    var isAnonymous =
        event.type().isHostile()
            && event.sources().isEmpty()
            && event.factuality() == other.factuality();
    if (isReferred(event, other)
        || isImplied(event, other)
        || isOfTruce(event, other)
        || isBareToll(event, other)) {
      return true;
    }
    return event.type() == other.type()
        && (event.type() == EventType.CEASEFIRE_IN_FORCE || isAnonymous)
        && !event.when().isKnown()
        && other.when().isKnown()
        && isAboutSame(event, other);
  }

  /// `The attacks by the group …`, `the deal that both signed`: undated, and no more than is told
  /// of another.
  private static boolean isInPassing(Told event, Told other) {
    return isOftenRecalled(event.type())
        && (event.isNamed() || event.type() != EventType.ATTACK || event.sources().isEmpty())
        && event.type() == other.type()
        && (event.factuality() != Factuality.ONGOING || other.factuality() == event.factuality())
        && !event.rule().startsWith(Triggers.AGREED)
        && !event.when().isKnown()
        && !isTitle(other)
        && other.sources().containsAll(event.sources())
        && other.targets().containsAll(event.targets())
        && other.places().containsAll(event.places())
        && (other.when().isKnown() || weight(other) > weight(event));
  }

  /// `Monday's breach of the truce`: no more than the day on which the article tells of one.
  private static boolean isOfSameDay(Told event, Told other) {
    return event.type() == EventType.VIOLATION_REPORTED
        && event.type() == other.type()
        && event.when().isKnown()
        && event.when().equals(other.when())
        && event.factuality() == other.factuality()
        && !isTitle(other)
        && event.sources().isEmpty()
        && event.targets().isEmpty()
        && !event.rule().equals(Parties.COUNTED)
        && other.places().containsAll(event.places())
        && weight(other) > weight(event);
  }

  private static boolean isOftenRecalled(EventType type) {
    return switch (type) {
      case ATTACK, CAPTURE, AGREEMENT_SIGNED, NEGOTIATION, CASUALTIES, CEASEFIRE_ANNOUNCED -> true;
      default -> false;
    };
  }

  /// A truce of which only its announcement tells when it begins, where the article tells it
  /// itself.
  private static boolean isImplied(Told event, Told other) {
    return event.rule().equals(Told.FROM_TIME)
        && other.type() == event.type()
        && !other.rule().equals(Told.FROM_TIME)
        && isAboutSame(event, other);
  }

  /// `Put the death toll at 30`: of the blow that the article tells.
  private static boolean isBareToll(Told event, Told other) {
    return event.type() == EventType.CASUALTIES
        && event.rule().equals(Triggers.PUT_TOLL)
        && event.targets().isEmpty()
        && event.places().isEmpty()
        && !event.when().isKnown()
        && !isTitle(other)
        && other.isBlow();
  }

  /// `The truce, agreed at the request of …`, where the article tells that its sides announced it.
  private static boolean isOfTruce(Told event, Told other) {
    return event.type() == EventType.AGREEMENT_SIGNED
        && other.type() == EventType.CEASEFIRE_ANNOUNCED
        && !event.when().isKnown()
        && event.places().isEmpty()
        && event.sources().size() > 1
        && event.sources().equals(other.sources())
        && (event.agreement() == null || event.agreement().equals(other.agreement()));
  }

  /// `وفيما يتعلق بالغارة الإسرائيلية …`: with the article and no more than the doer, a blow is one
  /// that the article tells elsewhere.
  private static boolean isReferred(Told event, Told other) {
    return event.isPointedAt()
        && event.type().isHostile()
        && event.type() == other.type()
        && !event.sources().isEmpty()
        && event.sources().equals(other.sources())
        && event.places().isEmpty()
        && event.targets().isEmpty()
        && !event.when().isKnown()
        && (!other.places().isEmpty() || other.when().isKnown());
  }

  private static boolean isAboutSame(Told event, Told other) {
    return (event.agreement() != null && event.agreement().equals(other.agreement()))
        || (event.zone() != null && event.zone().equals(other.zone()))
        || !Collections.disjoint(event.places(), other.places());
  }

  private static boolean isTitle(Told told) {
    return told.evidence().field() == Field.TITLE;
  }

  private static boolean isSame(Told event, Told other) {
    return event.type() == other.type()
        && event.factuality() == other.factuality()
        && event.when().equals(other.when())
        && (event.evidence().overlaps(other.evidence()) || shares(event, other))
        && meets(event.sources(), other.sources())
        && meets(event.targets(), other.targets())
        && meets(event.places(), other.places())
        && agrees(event.zone(), other.zone())
        && agrees(event.agreement(), other.agreement());
  }

  /// Who demands or welcomes may do so of more than one thing, from the same people.
  private static boolean shares(Told event, Told other) {
    var isSpoken =
        event.type() == EventType.DEMAND
            || event.type() == EventType.SUPPORT
            || event.rule().equals(Triggers.WELCOMING);
    return !event.sources().isEmpty()
        && event.sources().equals(other.sources())
        && (!event.places().isEmpty()
            || (!isSpoken && (!event.targets().isEmpty() || event.agreement() != null)));
  }

  private static boolean meets(List<String> some, List<String> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }

  private static boolean agrees(@Nullable String one, @Nullable String other) {
    return one == null || other == null || Objects.equals(one, other);
  }

  private static int weight(Told told) {
    return 2 * told.sources().size()
        + 2 * told.targets().size()
        + told.places().size()
        + (told.when().isKnown() ? 2 : 0)
        + (told.agreement() == null ? 0 : 1)
        + (told.zone() == null ? 0 : 1);
  }
}
