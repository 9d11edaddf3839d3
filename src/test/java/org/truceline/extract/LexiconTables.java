package org.truceline.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The lexicon's files as they stand, each row by its column names, read apart from the code that
/// uses them.
public class LexiconTables {

  private final Map<String, List<Map<String, String>>> files = new HashMap<>();

  List<String> column(String file, String column) {
    return rows(file).stream().map(row -> cell(row, column)).toList();
  }

  public static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  public List<Map<String, String>> rows(String file) {
    return files.computeIfAbsent(file, LexiconTables::read);
  }

  private static List<Map<String, String>> read(String file) {
    String path = "/lexicon/" + file + ".tsv";
    try (var in = Objects.requireNonNull(LexiconTables.class.getResourceAsStream(path), path);
        var reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      List<String[]> lines =
          whole(reader.lines().filter(line -> !line.startsWith("#")).toList()).stream()
              .map(line -> line.split("\t", -1))
              .toList();
      return lines.stream().skip(1).map(line -> row(lines.getFirst(), line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /// A line that begins with a bar goes on with the one before it.
  private static List<String> whole(List<String> lines) {
    return List.of(String.join("\n", lines).replace("\n|", "|").split("\n", -1));
  }

  private static Map<String, String> row(String[] header, String[] cells) {
    assertThat(cells).as(cells[0]).hasSameSizeAs(header);
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.length; i++) {
      row.put(header[i], cells[i]);
    }
    return row;
  }

  static Stream<String> parts(String list) {
    return Stream.of(list.split("\\|")).filter(part -> !part.isEmpty());
  }

  static Stream<String> surfaces(Map<String, String> row) {
    return Stream.concat(
        Stream.of(cell(row, "name")).filter(name -> !name.isEmpty()), parts(cell(row, "aliases")));
  }
}
