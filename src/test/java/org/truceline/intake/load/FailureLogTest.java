package org.truceline.intake.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureLogTest {

  @TempDir private Path folder;
  private Path path = Path.of("");

  @BeforeEach
  void write() {
    path = folder.resolve("failures");
    append(Mark.START, 2, 4, 6, 8, 10);
  }

  @Test
  void givesThemPageByPage() {
    var read = new ArrayList<Long>();
    var page = FailureLog.read(path, 0, 2);
    while (page.next() != null) {
      assertThat(page.failures()).hasSize(2);
      page.failures().forEach(failure -> read.add(failure.line()));
      page = FailureLog.read(path, page.next(), 2);
    }
    page.failures().forEach(failure -> read.add(failure.line()));
    assertThat(read).containsExactly(2L, 4L, 6L, 8L, 10L);
  }

  @Test
  void isEmptyWhereNothingFailed() {
    assertThat(FailureLog.read(folder.resolve("none"), 0, 10).failures()).isEmpty();
  }

  /// Those beyond the mark were noted before a kill, and come again.
  @Test
  void doublesNothingThatComesAgain() {
    append(upTo(7), 8, 10, 12);
    assertThat(lines()).containsExactly(2L, 4L, 6L, 8L, 10L, 12L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"line\":11,",
        "{\"line\":11,\"status\":400,\"detail\":\"torn\"}",
        "\u0000\u0000"
      })
  void passesOverWhatAKillTore(String torn) throws IOException {
    Files.writeString(path, torn, StandardOpenOption.APPEND);
    assertThat(lines()).containsExactly(2L, 4L, 6L, 8L, 10L);
    append(upTo(11), 12);
    assertThat(lines()).containsExactly(2L, 4L, 6L, 8L, 10L, 12L);
  }

  private void append(Mark mark, int... lines) {
    try (var log = FailureLog.open(path, mark)) {
      log.add(
          IntStream.of(lines)
              .mapToObj(line -> new LineFailure(line, 400, "text: 'أ' is blank"))
              .toList());
    }
  }

  private static Mark upTo(long line) {
    return new Mark(line, 0, 0, 0, 0);
  }

  private List<Long> lines() {
    return FailureLog.read(path, 0, 100).failures().stream().map(LineFailure::line).toList();
  }
}
