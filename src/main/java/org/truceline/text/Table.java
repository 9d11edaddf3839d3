package org.truceline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the dictionaries: tab-separated UTF-8 files on the class path, with `#` comments, whose
/// first line names the columns.
public final class Table {

  private Table() {}

  /// The rows of a file, each a map from column to value; a missing cell is empty.
  ///
  /// @throws IllegalStateException naming a file that is not there
  public static List<Map<String, String>> rows(String path) {
    var stream = Table.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IllegalStateException("%s is not on the class path".formatted(path));
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return rows(
          reader.lines().filter(Table::isContent).map(line -> line.split("\t", -1)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// As [#rows], but a file that is not there has none: a language need not have every dictionary.
  public static List<Map<String, String>> rowsIfPresent(String path) {
    return Table.class.getResource(path) == null ? List.of() : rows(path);
  }

  private static boolean isContent(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static List<Map<String, String>> rows(List<String[]> lines) {
    var header = lines.getFirst();
    return lines.stream().skip(1).map(cells -> row(header, cells)).toList();
  }

  private static Map<String, String> row(String[] header, String[] cells) {
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < header.length; i++) {
      row.put(header[i].strip(), i < cells.length ? cells[i].strip() : "");
    }
    return row;
  }
}
