package org.truceline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A tab-separated UTF-8 file on the class path: `#` comments, a header line of column names, then
/// rows. A line that begins with `|` goes on with the last cell of the row above it. Every error
/// names file, line and value.
public final class Table {

  private final String file;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private Table(String file, List<String> columns) {
    this.file = file;
    this.columns = columns;
  }

  /// As [#read], but a file that is not there has no rows: a language need not have every one.
  public static List<Row> readIfPresent(String file, String... columns) {
    return Table.class.getClassLoader().getResource(file) == null ? List.of() : read(file, columns);
  }

  /// The rows of a file.
  ///
  /// @throws IllegalArgumentException where the file is missing or a line does not fit its header
  public static List<Row> read(String file, String... columns) {
    var table = new Table(file, List.of(columns));
    var number = 0;
    var headed = false;
    for (var line : lines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (headed && line.startsWith("|")) {
        table.goOn(number, line);
      } else if (headed) {
        table.rows.add(table.row(number, line));
      } else {
        table.checkHeader(number, line);
        headed = true;
      }
    }
    table.checkUnique();
    return List.copyOf(table.rows);
  }

  private static List<String> lines(String file) {
    try (var in = Table.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException(file + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private void checkHeader(int number, String line) {
    if (!Arrays.asList(line.strip().split("\t")).equals(columns)) {
      throw new IllegalArgumentException(
          "%s:%d: header '%s' is not '%s'"
              .formatted(file, number, line, String.join("\t", columns)));
    }
  }

  private Row row(int number, String line) {
    var cells = line.split("\t", -1);
    if (cells.length > columns.size()) {
      throw new IllegalArgumentException(
          "%s:%d: %d cells for %d columns: '%s'"
              .formatted(file, number, cells.length, columns.size(), line));
    }
    var byColumn = new HashMap<String, String>();
    for (var i = 0; i < columns.size(); i++) {
      byColumn.put(columns.get(i), i < cells.length ? cells[i].strip() : "");
    }
    return new Row(file, number, byColumn);
  }

  private void goOn(int number, String line) {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(
          "%s:%d: no row to go on with: '%s'".formatted(file, number, line));
    }
    var row = rows.removeLast();
    var cells = new HashMap<>(row.cells());
    cells.merge(columns.getLast(), line.strip(), String::concat);
    rows.add(new Row(file, row.line(), cells));
  }

  private void checkUnique() {
    if (!columns.getFirst().equals("id")) {
      return;
    }
    var seen = new HashSet<String>();
    for (var row : rows) {
      if (!seen.add(row.text("id"))) {
        throw row.bad("id");
      }
    }
  }

  /// One line of a table.
  public record Row(String file, int line, Map<String, String> cells) {

    public Row {
      cells = Map.copyOf(cells);
    }

    /// The cell, which must not be empty.
    public String text(String column) {
      var value = cell(column);
      if (value.isEmpty()) {
        throw bad(column);
      }
      return value;
    }

    public @Nullable String optional(String column) {
      var value = cell(column);
      return value.isEmpty() ? null : value;
    }

    /// The parts of a `|`-separated cell.
    public List<String> list(String column) {
      var value = cell(column);
      return value.isEmpty()
          ? List.of()
          : Arrays.stream(value.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /// The cell as `read` understands it; what it refuses is told with file and line.
    public <T> T as(String column, Parser<T> parser) {
      try {
        return parser.parse(text(column));
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(bad(column).getMessage(), e);
      }
    }

    public IllegalArgumentException bad(String column) {
      return new IllegalArgumentException(
          "%s:%d: %s '%s' will not do".formatted(file, line, column, cell(column)));
    }

    /// The cell, which may be empty.
    public String cell(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }
  }

  /// Turns a cell into a value, or throws.
  @FunctionalInterface
  public interface Parser<T> {
    T parse(String cell);
  }
}
