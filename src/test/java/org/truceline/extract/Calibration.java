package org.truceline.extract;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How often events are right beside how sure their rules were of them.
///
/// @param name of the rule, or the confidences of the band
record Calibration(String name, long size, double confidence, double right) {

  private static final List<Double> BANDS = List.of(0.5, 0.7, 0.8, 0.9, 1.01);

  static List<Calibration> byBand(List<Judged> events) {
    return by(events, Calibration::band);
  }

  static List<Calibration> byRule(List<Judged> events) {
    return by(events, Judged::rule);
  }

  private static String band(Judged event) {
    var bound = BANDS.stream().filter(end -> event.confidence() < end).findFirst().orElseThrow();
    var at = BANDS.indexOf(bound);
    return "%.2f to %.2f"
        .formatted(at == 0 ? 0.0 : BANDS.get(at - 1), Math.min(1.0, BANDS.get(at)));
  }

  private static List<Calibration> by(List<Judged> events, Function<Judged, String> group) {
    Map<String, List<Judged>> groups =
        events.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
    return groups.entrySet().stream().map(one -> of(one.getKey(), one.getValue())).toList();
  }

  private static Calibration of(String name, Collection<Judged> events) {
    return new Calibration(
        name,
        events.size(),
        events.stream().mapToDouble(Judged::confidence).average().orElse(0),
        events.stream().mapToDouble(event -> event.isRight() ? 1 : 0).average().orElse(0));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%-28s %4d  sure %.2f  right %.2f", name, size, confidence, right);
  }
}
