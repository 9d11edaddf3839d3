package org.truceline.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The tables beside the tests: a case is a line, cells are apart by tabs.
final class TableFile {

  static final List<String> LANGUAGES = List.of("ar", "en");

  private TableFile() {}

  /// The lines without comments; none where nobody has written such a table yet.
  static Stream<String[]> rows(String file) {
    return text(file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1));
  }

  static boolean exists(String file) {
    return TableFile.class.getResource(file) != null;
  }

  static String text(String file) {
    try (var in = TableFile.class.getResourceAsStream(file)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
