package org.truceline.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;
import org.truceline.model.When;

/// From one time to another: "from Monday to Friday", "between July 7 and July 22, 2017".
final class Ranges {

  private Ranges() {}

  static List<Joined> join(Line line, List<Joined> times) {
    var all = new ArrayList<Joined>();
    for (var time : times) {
      var range = all.isEmpty() ? null : range(line, all.getLast(), time);
      if (range != null) {
        all.removeLast();
      }
      all.add(range == null ? time : range);
    }
    return all;
  }

  private static @Nullable Joined range(Line line, Joined from, Joined to) {
    var first = from.dated();
    var last = to.dated();
    if (first == null || last == null || from.clock() != null || to.clock() != null) {
      return null;
    }
    boolean isAlike = (first.rank() == Rank.SPAN) == (last.rank() == Rank.SPAN);
    if (!isAlike || !isJoined(line, from, to, first.rank())) {
      return null;
    }
    var when = when(first, last);
    int begin =
        line.is(from.first() - 1, Kind.FROM) || line.is(from.first() - 1, Kind.BETWEEN) ? 1 : 0;
    return when == null
        ? null
        : Joined.of(new Dated(from.first() - begin, to.last(), first.rank(), when));
  }

  private static boolean isJoined(Line line, Joined from, Joined to, Rank rank) {
    int gap = from.last() + 1;
    int length = to.first() - gap;
    if (line.is(from.first() - 1, Kind.BETWEEN)) {
      boolean isAnd = length == 1 && line.is(gap, Kind.AND);
      return isAnd || (length == 0 && line.beginsWithAnd(gap));
    }
    var until = line.term(gap, Kind.TO);
    boolean isDash = length == 1 && line.isMark(gap, "-") && rank != Rank.DAY_WORD;
    return isDash || (until != null && until.length() == length);
  }

  private static @Nullable When when(Dated from, Dated to) {
    var begin = from.when();
    var end = to.when();
    if (begin.first() == null || end.last() == null) {
      return When.unknown(When.NEEDS_PUBLICATION_DATE);
    }
    boolean isInherited =
        from.yearless() != null && to.yearless() == null && from.rank() == to.rank();
    var first =
        isInherited && from.yearless() != null
            ? from.yearless().atYear(end.last().getYear())
            : begin.first();
    return end.last().isBefore(first) ? null : Spans.between(first, end.last());
  }
}
