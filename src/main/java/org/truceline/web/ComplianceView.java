package org.truceline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.truceline.query.Candidate;
import org.truceline.query.ComplianceReport;
import org.truceline.query.ComplianceSummary;
import org.truceline.query.ComplianceSummary.Coverage;
import org.truceline.query.ComplianceSummary.OfActor;
import org.truceline.query.ComplianceSummary.Week;
import org.truceline.query.Reason;
import org.truceline.query.Window;

/// What may have broken an agreement or a truce, as a page shows it.
///
/// @param held when it is taken to hold, in words
/// @param span which weeks the bars stand for, in words
/// @param accusations how many there are, in words
public record ComplianceView(
    String note,
    List<String> held,
    String span,
    String accusations,
    List<Bar> bars,
    List<Side> sides,
    List<Suspect> candidates,
    String api) {

  private static final int SIDES = 6;

  static ComplianceView of(ComplianceReport report, String api) {
    var summary = report.summary();
    return new ComplianceView(
        report.note(),
        report.inForce().stream().map(ComplianceView::held).toList(),
        span(summary),
        summary == null ? "" : count(summary.accusations().count(), "accusation"),
        summary == null ? List.of() : bars(summary.byWeek()),
        summary == null
            ? List.of()
            : summary.byActor().stream().limit(SIDES).map(Side::of).toList(),
        suspects(report.items()),
        api);
  }

  private static String held(Window window) {
    var from = Dates.day(window.from().toString(), "");
    var until = window.until() == null ? "" : " until " + Dates.day(window.until().toString(), "");
    return "%s: %s from %s%s"
        .formatted(window.by().name(), Line.words(window.basis().code()), from, until);
  }

  private static String span(@Nullable ComplianceSummary summary) {
    if (summary == null || summary.from() == null || summary.until() == null) {
      return "";
    }
    return "%s from %s to %s%s"
        .formatted(
            count(summary.candidates(), "candidate"),
            Dates.day(summary.from().toString(), ""),
            Dates.day(summary.until().toString(), ""),
            summary.cut() ? ", the last weeks that anything was heard" : "");
  }

  static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static List<Bar> bars(List<Week> weeks) {
    var most = weeks.stream().mapToInt(Week::candidates).max().orElse(0);
    return weeks.stream().map(week -> Bar.of(week, Math.max(most, 1))).toList();
  }

  private static List<Suspect> suspects(List<Candidate> candidates) {
    var lines = Line.of(candidates.stream().map(Candidate::event).toList());
    return IntStream.range(0, lines.size())
        .mapToObj(i -> Suspect.of(lines.get(i), candidates.get(i)))
        .toList();
  }

  /// A week.
  ///
  /// @param tenths its height
  public record Bar(LocalDate start, int tenths, Coverage coverage, String words) {

    static Bar of(Week week, int most) {
      var words =
          switch (week.coverage()) {
            case REPORTED -> count(week.candidates(), "candidate");
            case ACCUSED -> count(week.accusations(), "accusation") + " only";
            case UNCLEAR -> "perhaps something";
            case QUIET -> "written about, nothing hostile told";
            case NONE -> "no article";
          };
      return new Bar(
          week.start(),
          (int) Math.ceil(10.0 * week.candidates() / most),
          week.coverage(),
          "Week of %s: %s".formatted(Dates.day(week.start().toString(), ""), words));
    }
  }

  /// Someone who takes part in candidates.
  ///
  /// @param path empty where it is nobody that is known
  public record Side(String path, String name, String words) {

    static Side of(OfActor side) {
      var actor = side.actor();
      var words = "%d by, %d against".formatted(side.did(), side.suffered());
      return actor == null
          ? new Side("", "Nobody named", words)
          : new Side(Link.path(actor.id()), actor.name(), words);
    }
  }

  /// A candidate.
  public record Suspect(Line line, List<String> reasons, List<String> doubts) {

    static Suspect of(Line line, Candidate candidate) {
      return new Suspect(
          line,
          candidate.reasons().stream().map(Suspect::words).toList(),
          candidate.doubts().stream().map(doubt -> Line.words(doubt.code())).toList());
    }

    private static String words(Reason reason) {
      var code = Line.words(reason.code().code());
      var name = reason.what().name();
      var since = reason.since();
      if (since != null) {
        return "%s %s since %s".formatted(name, code, Dates.day(since.toString(), ""));
      }
      return reason.partOf() == null
          ? code + " " + name
          : "%s %s, part of %s".formatted(code, name, reason.partOf().name());
    }
  }
}
