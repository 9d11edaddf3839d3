package org.truceline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// The cases that the project's evaluation keeps beside it, where they are there.
@EnabledIf("isThere")
class SharedCasesTest {

  private static final Path CASES = Path.of("../shared/eval/temporal-cases.tsv");

  static boolean isThere() {
    return Files.exists(CASES);
  }

  @Test
  void readsNearlyAllOfThem() throws IOException {
    var cases =
        Files.readAllLines(CASES).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    var failed = cases.stream().filter(fields -> !isRight(fields)).map(Arrays::toString).toList();
    assertThat(failed).hasSizeLessThanOrEqualTo(cases.size() * 3 / 100);
  }

  private static boolean isRight(String[] fields) {
    int begin = fields[3].indexOf(fields[4]);
    int end = begin + fields[4].length();
    var times = Telling.times(fields[1], fields[2], fields[3]);
    var expected = List.of(fields[5].split("\\|"));
    var found =
        times.stream()
            .filter(
                time -> Telling.overlap(begin, end, time.span().begin(), time.span().end()) >= 0.5)
            .findFirst();
    boolean isNone = List.of("NEG", "DURATION").contains(fields[6]);
    return found
        .map(time -> expected.stream().anyMatch(value -> isValue(time.when(), value, fields)))
        .orElse(isNone);
  }

  private static boolean isValue(When when, String value, String[] fields) {
    var first = when.first();
    var last = when.last();
    if (first == null || last == null) {
      return false;
    }
    boolean isPart = fields[7].startsWith("mod=");
    return switch (fields[6]) {
      case "DAY", "PART_OF_DAY" -> isDay(when, first, last, value);
      case "MINUTE" -> value.equals(when.start());
      case "WEEK" -> value.equals(week(first)) && when.precision() == Precision.WEEK;
      case "MONTH" ->
          first.toString().startsWith(value)
              && last.toString().startsWith(value)
              && when.precision() == (isPart ? Precision.WEEK : Precision.MONTH);
      case "YEAR", "DECADE" ->
          first.toString().startsWith(value) && when.precision() == Precision.YEAR;
      case "SEASON" -> value.equals(first.getYear() + "-SU") && first.getMonthValue() == 6;
      case "QUARTER" -> value.equals(first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR));
      default -> value.equals(first + "/" + last);
    };
  }

  private static boolean isDay(When when, LocalDate first, LocalDate last, String value) {
    boolean isSpan = value.contains("/") && value.equals(first + "/" + last);
    return when.precision() == Precision.DAY
        && (isSpan || (first.equals(last) && value.startsWith(first.toString())));
  }

  private static String week(LocalDate day) {
    return "%d-W%02d".formatted(day.getYear(), day.get(WeekFields.ISO.weekOfWeekBasedYear()));
  }
}
