package org.truceline.codebook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.codebook.Circumstances.Context;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Plover;
import org.truceline.text.Table;

/// The codes of all types of events, from `lexicon/codes.tsv`. Threads may share it.
public final class Codebook {

  private final Map<EventType, Coding> codings = new EnumMap<>(EventType.class);
  private final Map<EventType, Map<Context, Coding>> inContext = new EnumMap<>(EventType.class);

  /// Reads the file.
  ///
  /// @throws IllegalStateException where it is not as it should be, naming the row
  public Codebook() {
    for (var row : Table.rows("/lexicon/codes.tsv")) {
      try {
        add(row);
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException("codes.tsv: %s".formatted(row), e);
      }
    }
  }

  private void add(Map<String, String> row) {
    var type = Codes.parse(EventType.class, row.getOrDefault("type", ""));
    var context = cell(row, "context");
    var before =
        context == null
            ? codings.put(type, coding(row))
            : inContext
                .computeIfAbsent(type, each -> new LinkedHashMap<>())
                .put(Context.parse(context), coding(row));
    if (before != null) {
      throw new IllegalArgumentException("there twice");
    }
  }

  /// Whoever does it to whom.
  public Coding of(EventType type) {
    return Objects.requireNonNull(codings.get(type), type::code);
  }

  /// The first row whose context is given, or else that without one.
  public Coding of(EventType type, Circumstances circumstances) {
    return inContext.getOrDefault(type, Map.of()).entrySet().stream()
        .filter(row -> circumstances.are(row.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> of(type));
  }

  private static Coding coding(Map<String, String> row) {
    var goldstein = cell(row, "goldstein");
    return new Coding(
        Plover.valueOf(row.getOrDefault("plover", "")),
        cell(row, "mode"),
        Double.parseDouble(row.getOrDefault("score", "")),
        cell(row, "cameo"),
        goldstein == null ? null : Double.valueOf(goldstein),
        cell(row, "acled"),
        cell(row, "subtype"));
  }

  private static @Nullable String cell(Map<String, String> row, String column) {
    var value = row.getOrDefault(column, "");
    return value.isEmpty() ? null : value;
  }
}
