package org.truceline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Whether a limit is kept.
record Verdict(String what, String limit, double measured, boolean isKept) {

  static final String HEADER =
      """
      | limit | most | measured | kept |
      |---|---|---|---|\
      """;

  private static final double GROWTH = 2;
  private static final double OF_DRIVER = 2;
  private static final double OVER_DRIVER = 2.5;

  /// On one question, asked of graphs from the smallest to the largest.
  static List<Verdict> on(List<Measured> sizes) {
    var verdicts = new ArrayList<Verdict>();
    var question = sizes.getFirst().question();
    var largest = sizes.getLast();
    if (question.isTimeline()) {
      var growth = largest.http().p50() / sizes.getFirst().http().p50();
      var what =
          "%s: %,d to %,d events"
              .formatted(question.name(), largest.events(), sizes.getFirst().events());
      verdicts.add(new Verdict(what, "2 times", growth, growth <= GROWTH));
    } else if (question.isLimited()) {
      verdicts.add(
          new Verdict(
              question.name(),
              "%.0f ms".formatted(question.most()),
              largest.http().p50(),
              largest.http().p50() <= question.most()));
    }
    for (var size : sizes) {
      verdicts.add(overhead(size));
    }
    return verdicts;
  }

  private static Verdict overhead(Measured size) {
    var driver = size.driver().p50();
    var most = Math.max(driver + OVER_DRIVER, driver * OF_DRIVER);
    return new Verdict(
        "%s: HTTP, %,d events".formatted(size.question().name(), size.events()),
        String.format(Locale.ROOT, "%.2f ms", most),
        size.http().p50(),
        size.http().p50() <= most);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "| %s | %s | %.2f | %s |", what, limit, measured, isKept ? "yes" : "**no**");
  }
}
