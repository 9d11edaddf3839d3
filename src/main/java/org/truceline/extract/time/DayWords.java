package org.truceline.extract.time;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;
import org.truceline.model.When;

/// Days told from the day of publication: "today", «أول أمس», "the same day".
final class DayWords implements Rule {

  private static final Set<Kind> OPENERS =
      EnumSet.of(Kind.DAY, Kind.MODIFIER, Kind.THE_UNIT, Kind.UNIT);

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    var term = line.term(i, Kind.DAY);
    int end = term == null ? i : i + term.length();
    boolean isOther =
        line.is(i - 1, Kind.OTHER_DAY)
            || line.is(end, Kind.NOT_TODAY)
            || Numbers.ordinal(line, end) != null;
    if (term == null || (isOther && term.value().equals("0"))) {
      return sameDay(line, i);
    }
    var when = line.anchor().resolve(today -> When.day(today.plusDays(term.number())));
    return new Dated(i, end - 1, Rank.DAY_WORD, when);
  }

  private static @Nullable Dated sameDay(Line line, int i) {
    var first = line.anyTerm(i, Kind.MODIFIER, Kind.THE_UNIT, Kind.UNIT);
    var second = first == null ? null : line.anyTerm(i + first.length(), Kind.MODIFIER, Kind.UNIT);
    var named = line.named();
    if (first == null || second == null || named == null || named.first() == null) {
      return null;
    }
    boolean isSameDay =
        (isSame(first) && second.value().equals("day"))
            || (isSame(second) && first.value().equals("day"));
    return isSameDay && named.first().equals(named.last())
        ? new Dated(i, i + first.length() + second.length() - 1, Rank.SPAN, When.day(named.first()))
        : null;
  }

  private static boolean isSame(Term term) {
    return term.kind() == Kind.MODIFIER && term.value().equals("same");
  }
}
