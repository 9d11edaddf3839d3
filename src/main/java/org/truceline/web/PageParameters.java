package org.truceline.web;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.query.EventFilter;
import org.truceline.query.Slice;

/// What the form above a timeline sends: fields that were left empty choose nothing.
///
/// @param from the first day, `2017-07-01`
/// @param until the last one
/// @param known the day by whose end an article must have been read, as it was sent
public record PageParameters(
    Set<EventType> types,
    Set<Factuality> factualities,
    String from,
    String until,
    String known,
    @Nullable OffsetDateTime knownAt,
    boolean isOldestFirst,
    @Nullable String after) {

  private static final int LENGTH = 40;
  private static final Map<String, String> FORMS = forms();

  private static Map<String, String> forms() {
    var forms = new LinkedHashMap<String, String>();
    forms.put("csv", "CSV");
    forms.put("geojson", "GeoJSON");
    forms.put("ndjson", "NDJSON");
    forms.put("timelinejs", "TimelineJS");
    forms.put("atom", "Atom");
    return forms;
  }

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
        text(parameters.one("knownAt")),
        filled(parameters, "knownAt") ? parameters.knownAt() : null,
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
    return new EventFilter(Map.of(), types, factualities, when, knownAt);
  }

  private static String open(String day) {
    return day.isEmpty() ? ".." : day;
  }

  Slice slice() {
    return new Slice(LENGTH, isOldestFirst, after);
  }

  /// The same list, whole, in other forms.
  List<Link> exports(String api) {
    var address = UriComponentsBuilder.fromUriString(api);
    types.stream().map(Codes::of).sorted().forEach(type -> address.queryParam("type", type));
    factualities.stream()
        .map(Codes::of)
        .sorted()
        .forEach(factuality -> address.queryParam("factuality", factuality));
    if (!from.isEmpty() || !until.isEmpty()) {
      address.queryParam("datetime", open(from) + "/" + open(until));
    }
    asKnown(address);
    if (isOldestFirst) {
      address.queryParam("order", "asc");
    }
    return FORMS.entrySet().stream()
        .map(form ->
            new Link(
                address.cloneBuilder().queryParam("format", form.getKey()).build().toUriString(),
                form.getValue()))
        .toList();
  }

  /// The same of something else, as it was known then.
  String asKnown(String api) {
    var address = UriComponentsBuilder.fromUriString(api);
    asKnown(address);
    return address.build().toUriString();
  }

  private void asKnown(UriComponentsBuilder address) {
    if (!known.isEmpty()) {
      address.queryParam("knownAt", known);
    }
  }

  /// Whether anything narrows the list.
  public boolean isNarrowing() {
    return !types.isEmpty() || !factualities.isEmpty() || !from.isEmpty() || !until.isEmpty();
  }
}
