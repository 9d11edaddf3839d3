package org.truceline.extract.event.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.Field;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// The day that an official statement bears at its head, and on which it demands, supports and
/// condemns what it says it does: `October 18, 2014` on a line of its own, `30 October 2022, Addis
/// Ababa: …`; else the `today` of which it speaks.
final class StatementDay {

  private static final int HEAD = 8;
  private static final int TITLE = 8;
  private static final int PLACE = 6;

  private StatementDay() {}

  /// Null where the text is no statement, or bears no day.
  static @Nullable When of(List<Line> lines) {
    if (lines.isEmpty() || !isTitled(lines.getFirst())) {
      return null;
    }
    var day = first(lines.subList(0, Math.min(HEAD, lines.size())), StatementDay::isHead);
    return day == null ? first(lines, StatementDay::isToday) : day;
  }

  private static @Nullable When first(
      List<Line> lines, BiPredicate<Line, TimeMention> isOfStatement) {
    for (var line : lines) {
      for (var time : line.times()) {
        var day = time.when().first();
        if (day != null && isDay(time.when(), day) && isOfStatement.test(line, time)) {
          return When.day(day);
        }
      }
    }
    return null;
  }

  /// `Joint Statement on …`; but `The rebels rejected the statement` is news.
  private static boolean isTitled(Line title) {
    for (var i = 0; i < Math.min(TITLE, title.size()); i++) {
      if (title.is(i, Cue.STATEMENT_HEAD)) {
        return !hasVerb(title, i);
      }
    }
    return false;
  }

  private static boolean hasVerb(Line title, int before) {
    for (var i = 0; i < before; i++) {
      if (title.is(i, Cue.DEFINITE) || title.is(i, Cue.SPEECH) || title.is(i, Cue.ISSUED)) {
        return true;
      }
    }
    return false;
  }

  /// Alone on its line, before a place and a colon, or set off at the end of a line that calls the
  /// text a statement.
  private static boolean isHead(Line line, TimeMention time) {
    return isBehindTitle(line, time)
        || (line.sentence().field() == Field.TEXT && isOpening(line, time));
  }

  private static boolean isBehindTitle(Line line, TimeMention time) {
    return time.firstToken() > 0
        && line.isPunctuation(time.firstToken() - 1)
        && line.isOver(time.lastToken() + 1)
        && isTitled(line);
  }

  private static boolean isOpening(Line line, TimeMention time) {
    var next = time.lastToken() + 1;
    var end = Math.min(line.size(), next + PLACE);
    return time.firstToken() == 0
        && (line.isOver(next)
            || IntStream.range(next, end).anyMatch(i -> line.token(i).name().equals(":")));
  }

  private static boolean isToday(Line line, TimeMention time) {
    return line.sentence().field() == Field.TEXT && line.is(time.firstToken(), Cue.TODAY);
  }

  private static boolean isDay(When when, LocalDate first) {
    return when.precision().compareTo(Precision.DAY) <= 0 && first.equals(when.last());
  }
}
