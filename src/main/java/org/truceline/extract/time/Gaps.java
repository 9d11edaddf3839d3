package org.truceline.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Distances.Amount;

/// Finds how much time lies between two events. A week is seven days; of more weeks, of months and
/// of years nobody knows to the day.
final class Gaps {

  private static final int HOURS = 24;
  private static final int WEEK = 7;

  private Gaps() {}

  static List<Gap> in(Line line) {
    var gaps = new ArrayList<Gap>();
    for (var i = 0; line.hasAny(Kind.GAP) && i < line.size(); i++) {
      var gap = line.isModifierFirst() ? amountFirst(line, i) : amountLast(line, i);
      if (gap != null) {
        gaps.add(gap);
        i = gap.lastToken();
      }
    }
    return gaps;
  }

  /// `two days after`, `the day before`.
  private static @Nullable Gap amountFirst(Line line, int i) {
    var amount = line.is(i, Kind.THE) ? the(line, i + 1) : Distances.amount(line, i, true);
    var side = amount == null ? null : line.term(amount.end(), Kind.GAP);
    return amount == null || side == null
        ? null
        : gap(i, amount.end() + side.length() - 1, amount, side);
  }

  private static @Nullable Amount the(Line line, int i) {
    var unit = line.term(i, Kind.UNIT);
    return unit == null ? null : new Amount(1, unit.value(), false, i + unit.length());
  }

  /// «بعد يومين من», «قبل ساعات قليلة من».
  private static @Nullable Gap amountLast(Line line, int i) {
    var side = line.term(i, Kind.GAP);
    var amount = side == null ? null : Distances.amount(line, i + side.length(), false);
    if (side == null || amount == null) {
      return null;
    }
    var end = amount.end();
    while (line.is(end, Kind.GAP, "few")) {
      end++;
    }
    return line.is(end, Kind.GAP, "than") ? gap(i, end, amount, side) : null;
  }

  private static @Nullable Gap gap(int first, int last, Amount amount, Term side) {
    return switch (side.value()) {
      case "after" -> new Gap(first, last, days(amount, 1));
      case "before" -> new Gap(first, last, days(amount, -1));
      default -> null;
    };
  }

  private static @Nullable Integer days(Amount amount, int sign) {
    var count = amount.count();
    return switch (amount.unit()) {
      case "hour" ->
          count < HOURS ? Integer.valueOf(0) : whole(count % HOURS == 0, count / HOURS, sign);
      case "day" -> whole(!amount.isVague() && !amount.isApproximate(), count, sign);
      case "week" -> whole(count == 1 && !amount.isApproximate(), WEEK, sign);
      default -> null;
    };
  }

  private static @Nullable Integer whole(boolean isExact, int days, int sign) {
    return isExact ? Integer.valueOf(sign * days) : null;
  }
}
