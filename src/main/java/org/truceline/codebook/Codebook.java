package org.truceline.codebook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.truceline.codebook.Circumstances.Context;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Plover;
import org.truceline.text.Table;
import org.truceline.text.Table.Row;

/// The codes of all types of events, from `lexicon/codes.tsv`. Threads may share it.
public final class Codebook {

  private final Map<EventType, Coding> codings = new EnumMap<>(EventType.class);
  private final Map<EventType, Map<Context, Coding>> inContext = new EnumMap<>(EventType.class);

  /// Reads the file.
  ///
  /// @throws IllegalStateException where it is not as it should be, naming the row
  public Codebook() {
    for (var row : rows()) {
      try {
        add(row);
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(
            "%s:%d: %s".formatted(row.file(), row.line(), e.getMessage()), e);
      }
    }
  }

  /// The file as it stands.
  static List<Row> rows() {
    return Table.read(
        "lexicon/codes.tsv",
        "type",
        "context",
        "plover",
        "mode",
        "score",
        "cameo",
        "goldstein",
        "acled",
        "subtype");
  }

  private void add(Row row) {
    var type = Codes.parse(EventType.class, row.cell("type"));
    var context = row.optional("context");
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

  private static Coding coding(Row row) {
    var goldstein = row.optional("goldstein");
    return new Coding(
        Plover.valueOf(row.cell("plover")),
        row.optional("mode"),
        Double.parseDouble(row.cell("score")),
        row.optional("cameo"),
        goldstein == null ? null : Double.valueOf(goldstein),
        row.optional("acled"),
        row.optional("subtype"));
  }
}
