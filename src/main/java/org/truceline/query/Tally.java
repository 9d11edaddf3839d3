package org.truceline.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.model.EventType;
import org.truceline.query.ComplianceSummary.Coverage;
import org.truceline.query.ComplianceSummary.OfActor;
import org.truceline.query.ComplianceSummary.OfType;
import org.truceline.query.ComplianceSummary.Week;

/// Counts candidates.
final class Tally {

  private final List<Act> acts;

  Tally(List<Act> acts) {
    this.acts = acts;
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /// All that begin between two days, both included.
  static List<LocalDate> weeks(LocalDate from, LocalDate until) {
    return Stream.iterate(monday(from), week -> !week.isAfter(until), week -> week.plusWeeks(1))
        .toList();
  }

  private static boolean isOfOneWeek(Act act) {
    return monday(act.first()).equals(monday(act.last()));
  }

  int acrossWeeks() {
    return (int) acts.stream().filter(act -> !isOfOneWeek(act)).count();
  }

  /// Weeks on whose days nothing is known to have happened: what was written then tells them apart.
  List<LocalDate> silent(List<LocalDate> weeks, List<LocalDate> accusations) {
    return byWeek(weeks, accusations, Set.of()).stream()
        .filter(week -> week.coverage() == Coverage.NONE)
        .map(Week::start)
        .toList();
  }

  /// @param accusations the days on which they were made
  /// @param covered Mondays of those weeks in which some article names what is asked about
  List<Week> byWeek(List<LocalDate> weeks, List<LocalDate> accusations, Set<LocalDate> covered) {
    var happened =
        acts.stream()
            .filter(Tally::isOfOneWeek)
            .collect(Collectors.groupingBy(act -> monday(act.first()), Collectors.counting()));
    var accused =
        accusations.stream().collect(Collectors.groupingBy(Tally::monday, Collectors.counting()));
    return weeks.stream()
        .map(week -> week(week, count(happened, week), count(accused, week), covered))
        .toList();
  }

  private static int count(Map<LocalDate, Long> counts, LocalDate week) {
    return counts.getOrDefault(week, 0L).intValue();
  }

  private Week week(LocalDate week, int happened, int accused, Set<LocalDate> covered) {
    return new Week(week, happened, accused, coverage(week, happened, accused, covered));
  }

  private Coverage coverage(LocalDate week, int happened, int accused, Set<LocalDate> covered) {
    if (happened > 0) {
      return Coverage.REPORTED;
    }
    if (accused > 0) {
      return Coverage.ACCUSED;
    }
    if (acts.stream().anyMatch(act -> touches(act, week))) {
      return Coverage.UNCLEAR;
    }
    return covered.contains(week) ? Coverage.QUIET : Coverage.NONE;
  }

  private static boolean touches(Act act, LocalDate week) {
    return !act.last().isBefore(week) && act.first().isBefore(week.plusWeeks(1));
  }

  /// Those with the most first.
  List<OfActor> byActor() {
    var counts = new HashMap<@Nullable Ref, int[]>();
    for (var act : acts) {
      if (act.isAnonymous()) {
        counts.computeIfAbsent(null, _ -> new int[2])[0]++;
      }
      for (var actor : act.actors()) {
        counts.computeIfAbsent(actor.who(), _ -> new int[2])[actor.isSource() ? 0 : 1]++;
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new OfActor(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
        .sorted(
            Comparator.comparingInt((OfActor each) -> -each.did() - each.suffered())
                .thenComparing(each -> each.actor() == null ? "" : each.actor().id()))
        .toList();
  }

  /// Those with the most first.
  List<OfType> byType() {
    return acts.stream()
        .collect(Collectors.groupingBy(Act::type, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<EventType, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> new OfType(entry.getKey(), entry.getValue().intValue()))
        .toList();
  }
}
