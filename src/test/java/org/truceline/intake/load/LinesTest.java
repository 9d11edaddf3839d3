package org.truceline.intake.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

  private static final int LONGEST = 8;

  @TempDir private Path folder;

  /// `/` stands for the end of a line; of a line, its number, its text and where the next begins.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      emptyValue = "",
      textBlock =
          """
          a/b/|1 a 2, 2 b 4
          a/b|1 a 2, 2 b 3
          ''|''
          ///|''
          a//  /\t/b/|1 a 2, 5 b 10
          12345678/b/|1 12345678 9, 2 b 11
          123456789/b/|1 too long 10, 2 b 12
          a/123456789|1 a 2, 2 too long 11
          دير/b/|1 دير 7, 2 b 9\
          """)
  void readsThemOneByOne(String file, String expected) throws IOException {
    assertThat(String.join(", ", read(file, Mark.START))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a/b/c/ | 1 | 2 | 2 b 4, 3 c 6
          a//c/  | 2 | 3 | 3 c 5\
          """)
  void goesOnFromAMark(String file, long line, long offset, String expected) throws IOException {
    assertThat(String.join(", ", read(file, new Mark(line, offset, 0, 0, 0)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"65535", "65536", "65537", "200000"})
  void findsEndsWhereverItsBufferEnds(int length) throws IOException {
    var path = file("x".repeat(length) + "/b/");
    try (var lines = Lines.open(path, 1 << 20, Mark.START)) {
      assertThat(lines.next()).isNotNull().extracting(Line::length).isEqualTo(length);
      assertThat(lines.next()).isNotNull().extracting(Line::end).isEqualTo(length + 3L);
      assertThat(lines.next()).isNull();
    }
  }

  private List<String> read(String file, Mark from) throws IOException {
    var read = new ArrayList<String>();
    try (var lines = Lines.open(file(file), LONGEST, from)) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        var bytes = line.bytes();
        var text = bytes == null ? "too long" : new String(bytes, StandardCharsets.UTF_8);
        read.add("%d %s %d".formatted(line.number(), text, line.end()));
      }
    }
    return read;
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("lines"), text.replace('/', '\n'));
  }
}
