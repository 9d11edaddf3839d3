package org.truceline.extract.time;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Clock;

/// Times of day by the clock: "10 p.m.", "12:00", "0900 GMT", "noon", «الساعة العاشرة صباحاً»,
/// «منتصف ليل».
final class Clocks implements Rule {

  private static final Set<Kind> OPENERS =
      EnumSet.of(Kind.DIGITS, Kind.MIDNIGHT, Kind.NOON, Kind.CLOCK);

  /// @param isSure whether it is a clock time without a word that says so
  private record Reading(int hour, int minute, int end, boolean isSure) {}

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    var midnight = line.term(i, Kind.MIDNIGHT);
    if (midnight != null) {
      return new Clock(i, i + midnight.length() - 1, LocalTime.MIDNIGHT, true);
    }
    var noon = line.term(i, Kind.NOON);
    if (noon != null) {
      return new Clock(i, i + noon.length() - 1, LocalTime.NOON, false);
    }
    var word = line.term(i, Kind.CLOCK);
    int start = word == null ? i : line.skipMark(i + word.length(), "(");
    boolean isClock = word != null && word.value().equals("clock");
    var reading = isClock ? words(line, start) : digits(line, start);
    return reading == null ? null : clock(line, isClock ? i : start, reading, isClock);
  }

  private static @Nullable Clock clock(Line line, int first, Reading reading, boolean isClock) {
    int end = line.skip(line.skipMark(reading.end(), ")"), Kind.OCLOCK);
    boolean isHour = end > reading.end() && line.is(end - 1, Kind.OCLOCK);
    int half = line.skip(end, Kind.OF);
    var part = line.anyTerm(half, Kind.AMPM, Kind.PART);
    boolean isSaid = part != null && (part.kind() == Kind.AMPM || !line.isModifierFirst());
    if (!isClock && !reading.isSure() && !isHour && !isSaid) {
      return null;
    }
    int hour = isSaid && part != null ? hour(reading.hour(), part.value()) : reading.hour();
    if (hour > 23 || reading.minute() > 59) {
      return null;
    }
    int last = isSaid && part != null ? half + part.length() - 1 : end - 1;
    return new Clock(first, last, LocalTime.of(hour, reading.minute()), false);
  }

  private static int hour(int hour, String part) {
    return switch (part) {
      case "am", "morning", "dawn" -> hour == 12 ? 0 : hour;
      case "night" -> hour == 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
      case "noon" -> hour < 10 ? hour + 12 : hour;
      default -> hour < 12 ? hour + 12 : hour;
    };
  }

  private static @Nullable Reading digits(Line line, int i) {
    int hour = line.digits(i, 1, 2);
    int minute = line.isMark(i + 1, ":") ? line.digits(i + 2, 2, 2) : -1;
    if (hour >= 0 && minute >= 0) {
      return new Reading(hour, minute, i + 3, true);
    }
    int military = line.digits(i, 4, 4);
    if (military >= 0) {
      boolean isZoned =
          line.is(i + 1, Kind.ZONE)
              || line.is(i + 1, Kind.ZONE_CODE)
              || line.is(i + 1, Kind.ZONE_LOCAL);
      return new Reading(military / 100, military % 100, i + 1, isZoned);
    }
    return hour >= 0 && hour <= 24 ? new Reading(hour, 0, i + 1, false) : dotted(line, i);
  }

  /// "7.30".
  private static @Nullable Reading dotted(Line line, int i) {
    if (!line.isNumber(i)
        || line.token(i).name().indexOf('.') < 0
        || !line.token(i).name().matches("\\d{1,2}\\.\\d{2}")) {
      return null;
    }
    var parts = line.token(i).name().split("\\.", -1);
    return new Reading(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), i + 1, false);
  }

  private static @Nullable Reading words(Line line, int i) {
    var digits = digits(line, i);
    if (digits != null) {
      return minutes(line, digits.hour(), digits.minute(), digits.end());
    }
    var hour = Numbers.ordinal(line, i);
    return hour == null || hour.value() > 12 ? null : minutes(line, hour.value(), 0, hour.end());
  }

  /// «والنصف», «وتسع وخمسين دقيقة».
  private static Reading minutes(Line line, int hour, int minute, int end) {
    var half = line.term(end, Kind.HALF_PAST);
    if (half != null && !half.clitics().isEmpty()) {
      return new Reading(hour, half.number(), end + half.length(), true);
    }
    int start = line.skip(end, Kind.AND);
    var count = Numbers.cardinal(line, start);
    return count != null && count.value() < 60 && line.is(count.end(), Kind.MINUTES)
        ? new Reading(hour, count.value(), count.end() + 1, true)
        : new Reading(hour, minute, end, true);
  }
}
