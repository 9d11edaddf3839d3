package org.truceline.web;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.query.EventFilter;
import org.truceline.query.Slice;

/// What the form above a timeline sends: fields that were left empty choose nothing.
///
/// @param from the first day, `2017-07-01`
/// @param until the last one
public record PageParameters(
    Set<EventType> types,
    Set<Factuality> factualities,
    String from,
    String until,
    boolean isOldestFirst,
    @Nullable String after) {

  private static final int LENGTH = 40;

  static PageParameters of(Parameters parameters) {
    return new PageParameters(
        filled(parameters, "type")
            ? parameters.codes("type", EventType.class)
            : none(EventType.class),
        filled(parameters, "factuality")
            ? parameters.codes("factuality", Factuality.class)
            : none(Factuality.class),
        text(parameters.one("from")),
        text(parameters.one("until")),
        "asc".equals(parameters.one("order")),
        parameters.after());
  }

  private static boolean filled(Parameters parameters, String name) {
    return parameters.all(name).stream().noneMatch(String::isEmpty);
  }

  private static <E extends Enum<E>> Set<E> none(Class<E> type) {
    return EnumSet.noneOf(type);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  EventFilter filter() {
    var when =
        from.isEmpty() && until.isEmpty()
            ? null
            : Intervals.parse("from and until", open(from) + "/" + open(until));
    return new EventFilter(Map.of(), types, factualities, when, null);
  }

  private static String open(String day) {
    return day.isEmpty() ? ".." : day;
  }

  Slice slice() {
    return new Slice(LENGTH, isOldestFirst, after);
  }

  /// Whether anything narrows the list.
  public boolean isNarrowing() {
    return !types.isEmpty() || !factualities.isEmpty() || !from.isEmpty() || !until.isEmpty();
  }
}
