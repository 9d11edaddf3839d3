package org.truceline.extract.time;

import java.util.Collection;
import java.util.Locale;

/// What a word of time is; the same names, in small letters with hyphens, stand in `time.tsv`.
enum Kind {
  MONTH,
  HIJRI,
  WEEKDAY,
  NOT_WEEKDAY,
  OWNING_WEEKDAY,
  DAY,
  NOT_TODAY,
  MODIFIER,
  PAST,
  RECENT,
  UNIT,
  UNITS,
  THE_UNIT,
  THE_UNITS,
  DUAL,
  THE_DUAL,
  YEARS,
  DAYS,
  NUMBER,
  TEEN,
  ONE,
  ORDINAL,
  /// Of an hour, and never of a day.
  FEMININE_ORDINAL,
  ENDING,
  DEFINITE,
  APPROXIMATE,
  AGO,
  SINCE,
  AFTER,
  FROM_NOW,
  OF,
  THE,
  IN,
  FROM,
  BETWEEN,
  TO,
  AND,
  PHASE,
  SEASON,
  YEAR_FRACTION,
  DECADE,
  ERA,
  CLOCK,
  OCLOCK,
  PART,
  AMPM,
  MIDNIGHT,
  NOON,
  MINUTES,
  HALF_PAST,
  ZONE_WORD,
  ZONE_LOCAL,
  ZONE,
  HOLIDAY,
  CONNECTOR,
  PLAIN_DAY,
  MONTH_WORD,
  YEAR_WORD,
  ZONE_CODE,
  SEQUEL,
  LATER,
  OTHER_DAY,
  IN_ROW,
  GAP,
  /// Any number in digits: no word of `time.tsv`.
  DIGITS;

  static Kind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /// A bit that no other kind has; it is kept nowhere.
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }

  /// The bits of all of them.
  static long bits(Collection<Kind> kinds) {
    var bits = 0L;
    for (var kind : kinds) {
      bits |= kind.bit();
    }
    return bits;
  }

  /// Names, which in scripts with capitals must begin with one.
  boolean isName() {
    return switch (this) {
      case MONTH, HIJRI, WEEKDAY, OWNING_WEEKDAY, HOLIDAY, ZONE -> true;
      default -> false;
    };
  }
}
