package org.truceline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.Draft;
import org.truceline.model.When;
import org.truceline.text.Reader;

class RulesTest {

  private static final Path TABLES = Path.of("src/test/resources/org/truceline/extract/time");

  /// A rule that is not tried where it would read something is a time that is lost.
  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void readNothingWhereTheySayTheyDoNotBegin(String language) {
    var lines = lines(language);
    assertThat(lines).isNotEmpty();
    for (var line : lines) {
      for (var i = 0; i < line.size(); i++) {
        for (var rule : Rules.ALL) {
          if ((Kind.bits(rule.openers()) & line.kinds(i)) == 0) {
            assertThat(rule.at(line, i)).as("%s at %d of %s", rule, i, line.sentence()).isNull();
          }
        }
      }
    }
  }

  private static List<Line> lines(String language) {
    var terms = new Terms(language);
    var tenses = new Tenses(language);
    var anchor = new Anchor(LocalDate.of(2018, 9, 18));
    var day = LocalDate.of(2018, 9, 17);
    var named = new Named(When.day(day), day, new Course());
    var document = new Reader().read(new Draft(null, null, text(), null, null, language, null));
    return document.sentences().stream()
        .map(sentence -> new Line(sentence, terms, tenses, anchor, named))
        .toList();
  }

  /// The sentences of this package's tables.
  private static String text() {
    try (Stream<Path> files = Files.list(TABLES)) {
      return String.join("\n", files.sorted().flatMap(RulesTest::lines).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().map(line -> line.replace('\t', ' '));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
