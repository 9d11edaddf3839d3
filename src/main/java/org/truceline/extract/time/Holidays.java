package org.truceline.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;
import org.truceline.model.When;

/// Feasts that the calendar fixes, Hijri ones by Umm al-Qura: the value in `time.tsv` is the
/// calendar, month, day, and how many days it lasts.
final class Holidays implements Rule {

  private static final Set<Kind> OPENERS = EnumSet.of(Kind.HOLIDAY);

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    var term = line.term(i, Kind.HOLIDAY);
    if (term == null) {
      return null;
    }
    int end = i + term.length();
    int last = end - 1;
    var part = YearPart.at(line, end, false);
    if (part.year() > 0) {
      var when = inYear(term, part.year());
      return when == null ? null : new Dated(i, part.end() - 1, Rank.SPAN, when);
    }
    var tense = line.tense(i, last);
    var when =
        line.anchor()
            .resolve(today ->
                line.anchor().yearless(tense, year -> inYear(term, year), today.getYear()));
    return new Dated(i, last, Rank.SPAN, when);
  }

  /// In a Gregorian year, in which a Hijri feast may fall twice: the first time.
  private static @Nullable When inYear(Term term, int year) {
    var parts = term.value().split(":", -1);
    int month = Integer.parseInt(parts[1]);
    int day = Integer.parseInt(parts[2]);
    long days = Long.parseLong(parts[3]);
    if (parts[0].equals("g")) {
      var first = LocalDate.of(year, month, day);
      return Spans.between(first, first.plusDays(days - 1));
    }
    int hijri = Calendar.HIJRI.year(LocalDate.of(year, 1, 1));
    for (int k = 0; k <= 2; k++) {
      var first = Calendar.HIJRI.date(hijri + k, month, day);
      if (first.getYear() == year) {
        return Spans.between(first, first.plus(days - 1, ChronoUnit.DAYS));
      }
    }
    return null;
  }
}
