package org.truceline.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Event;
import org.truceline.model.Precision;

/// An event as an annotator states it. What the words leave out is not judged, but for the sources:
/// none stated means that none is named.
///
/// @param words `source`, `target`, `date` and so on
/// @param precision where the table gives the expression that dates it
record GoldEvent(
    String type,
    Map<String, String> words,
    @Nullable String factuality,
    @Nullable Precision precision) {

  static GoldEvent of(String line) {
    var cells = Arrays.asList(line.split(" ", -1));
    var words = new HashMap<String, String>();
    String factuality = null;
    for (var cell : cells.subList(1, cells.size())) {
      var equals = cell.indexOf('=');
      if (equals < 0) {
        factuality = cell;
      } else {
        words.put(cell.substring(0, equals), cell.substring(equals + 1));
      }
    }
    return new GoldEvent(cells.getFirst(), Map.copyOf(words), factuality, null);
  }

  GoldEvent dated(@Nullable Precision precision) {
    return new GoldEvent(type, words, factuality, precision);
  }

  /// Null where none is stated.
  @Nullable String start() {
    var date = words.get("date");
    return date == null || date.equals("none") ? null : date;
  }

  boolean hasType(Event event) {
    return event.type().code().equals(type);
  }

  boolean hasFactuality(Event event) {
    return factuality == null || event.factuality().code().equals(factuality);
  }

  /// The day, and no more exact than the words that date it; clocks are those of zones that differ.
  boolean hasDate(Event event) {
    var told = event.when().start();
    if (!words.containsKey("date") || told == null) {
      return !words.containsKey("date") || start() == null;
    }
    var stated = start();
    return stated != null
        && told.startsWith(stated.substring(0, 10))
        && (precision == null || precision == coarse(event.when().precision()));
  }

  private static Precision coarse(Precision precision) {
    return precision == Precision.MINUTE || precision == Precision.HOUR ? Precision.DAY : precision;
  }

  boolean hasSources(Event event, UnaryOperator<String> naming) {
    return names("source").equals(named(event.sources(), naming));
  }

  /// Type, date, sources and factuality are right.
  boolean isFully(Event event, UnaryOperator<String> naming) {
    return hasType(event) && closeness(event, naming) == 3;
  }

  long closeness(Event event, UnaryOperator<String> naming) {
    return Stream.of(hasDate(event), hasFactuality(event), hasSources(event, naming))
        .filter(same -> same)
        .count();
  }

  /// Whether all that is stated is told.
  boolean isExactly(Event event, UnaryOperator<String> naming) {
    var told =
        Map.of(
            "target", event.targets(),
            "place", event.places(),
            "by", event.attributedTo(),
            "zone", Stream.ofNullable(event.zone()).toList(),
            "agreement", Stream.ofNullable(event.agreement()).toList());
    return isFully(event, naming)
        && told.entrySet().stream()
            .filter(word -> words.containsKey(word.getKey()))
            .allMatch(word -> names(word.getKey()).equals(named(word.getValue(), naming)));
  }

  /// The names under a word, each in one spelling.
  Set<String> names(String word) {
    return Stream.of(Objects.requireNonNullElse(words.get(word), "").split(",", -1))
        .filter(name -> !name.isEmpty())
        .map(EventWords::key)
        .collect(Collectors.toSet());
  }

  private static Set<String> named(List<String> ids, UnaryOperator<String> naming) {
    return ids.stream().map(naming).collect(Collectors.toSet());
  }

  @Override
  public String toString() {
    var told =
        Stream.of("source", "target", "place", "zone", "agreement", "date", "by")
            .filter(words::containsKey)
            .map(word -> word + "=" + words.get(word));
    return "%s %s %s"
        .formatted(type, told.collect(Collectors.joining(" ")), factuality)
        .toLowerCase(Locale.ROOT);
  }
}
