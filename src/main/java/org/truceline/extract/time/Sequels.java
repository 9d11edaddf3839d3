package org.truceline.extract.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Distances.Amount;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;
import org.truceline.model.When;

/// Days told from the day that the text named last: "two days later", "the following day", «بعد ذلك
/// بيومين», «اليوم التالي». Where it named none they fix nothing.
final class Sequels implements Rule {

  private static final Set<Kind> OPENERS =
      EnumSet.of(
          Kind.DIGITS,
          Kind.SEQUEL,
          Kind.LATER,
          Kind.AFTER,
          Kind.APPROXIMATE,
          Kind.DUAL,
          Kind.NUMBER,
          Kind.ONE);

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    var day = line.namedDay();
    if (day == null) {
      return null;
    }
    var sequel = line.term(i, Kind.SEQUEL);
    if (sequel != null) {
      var when = When.day(day.plusDays(sequel.number()));
      return new Dated(i, i + sequel.length() - 1, Rank.SPAN, when);
    }
    return line.isModifierFirst() ? amountFirst(line, i, day) : amountLast(line, i, day);
  }

  private static @Nullable Dated amountFirst(Line line, int i, LocalDate day) {
    var amount = Distances.amount(line, i, true);
    var later = amount == null ? null : line.term(amount.end(), Kind.LATER);
    return amount == null || later == null
        ? null
        : dated(i, amount.end() + later.length() - 1, day, amount, later.number());
  }

  private static @Nullable Dated amountLast(Line line, int i, LocalDate day) {
    var later = line.term(i, Kind.LATER);
    var amount = later == null ? null : Distances.amount(line, i + later.length(), false);
    return amount == null || later == null
        ? opening(line, i, day)
        : dated(i, amount.end() - 1, day, amount, later.number());
  }

  /// «وبعد يومين وقعت …»: at the head of what is told as past, and after nothing that is named.
  private static @Nullable Dated opening(Line line, int i, LocalDate day) {
    var after = i == 0 ? line.term(i, Kind.AFTER) : null;
    var amount = after == null ? null : Distances.amount(line, i + after.length(), false);
    if (amount != null
        && amount.unit().equals("hour")
        && !line.is(amount.end(), Kind.GAP, "than")) {
      return new Dated(i, amount.end() - 1, Rank.SPAN, When.day(day));
    }
    return amount == null
            || line.is(amount.end(), Kind.GAP, "than")
            || line.tense(i, amount.end() - 1) != Tense.PAST
        ? null
        : dated(i, amount.end() - 1, day, amount, 1);
  }

  private static @Nullable Dated dated(
      int first, int last, LocalDate day, Amount amount, int sign) {
    var isFar = amount.unit().equals("hour") || amount.unit().equals("weekend");
    return isFar || amount.isVague()
        ? null
        : new Dated(first, last, Rank.SPAN, Distances.when(day, amount, sign));
  }
}
