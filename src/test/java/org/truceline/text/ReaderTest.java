package org.truceline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.Article;
import org.truceline.model.Draft;

class ReaderTest {

  private final Reader reader = new Reader();

  @Test
  void dropsTheRepeatedTitleCountersAndMenus() {
    var article = read("الهدنة تصمد في المدينة", resource("boilerplate.txt"));
    assertThat(article.text())
        .isEqualTo(
            """
            دخلت الهدنة يومها الثاني.
            وقال السكان إن التعليقات (0) على القرار كانت قليلة.
            لم يسجل أي خرق.\
            """);
  }

  @Test
  void takesATitleThatTheTextRepeats() {
    var article = read(null, resource("boilerplate.txt"));
    assertThat(article.title()).isEqualTo("الهدنة تصمد في المدينة");
    assertThat(article.text()).startsWith("دخلت الهدنة");
  }

  @Test
  void keepsSentencesThatOnlySoundLikeMenus() {
    var text = "Comments were few.\nShare of the vote: 3 percent.\nThe most read paper was shut.";
    assertThat(read("Poll", text).text()).isEqualTo(text);
  }

  @Test
  void readsAPage() {
    var draft =
        new Draft("https://site.example/a", null, null, resource("page.html"), null, null, null);
    var article = reader.read(draft).article();
    assertThat(article.title()).isEqualTo("Truce holds");
    assertThat(article.text())
        .isEqualTo(
            """
            The truce held on Monday\u00A0night.
            No shots were fired.
            Point one
            Point two
            Residents returned to their homes in the morning after three days.\
            """);
  }

  @Test
  void normalisesLineEndsAndDropsControlCharacters() {
    var article = read(" A\r\ntitle\u0000 ", "One.\r\nTwo.\rThree\u0007.\u2028Four \uD83D.");
    assertThat(article.title()).isEqualTo("A title");
    assertThat(article.text()).isEqualTo("One.\nTwo.\nThree.\nFour \uFFFD.");
  }

  @Test
  void everySentenceAndTokenStandsAtItsOffsets() {
    var document = reader.read(draft("الهدنة", resource("boilerplate.txt"), null));
    for (var sentence : document.sentences()) {
      var field = document.article().field(sentence.field());
      assertThat(sentence.tokens())
          .allSatisfy(token ->
              assertThat(field.substring(token.begin(), token.end())).isEqualTo(token.surface()));
    }
  }

  static Stream<Arguments> languages() {
    return Table.read("org/truceline/text/languages.tsv", "language", "text").stream()
        .map(row -> Arguments.of(row.cell("language"), row.cell("text")));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void tellsTheLanguage(String language, String text) {
    assertThat(read(null, text).language()).isEqualTo(language);
  }

  @Test
  void theRequestedLanguageWins() {
    assertThat(reader.read(draft(null, "The truce held", "ar-SY")).article().language())
        .isEqualTo("ar");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.read(draft(null, "The truce held", "Arabic")))
        .withMessageContaining("Arabic");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\t ", "\u0000"})
  void refusesADraftWithNothingToRead(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(null, text))
        .withMessageStartingWith("text: ");
  }

  @Test
  void theSameArticleHasTheSameId() {
    var id = read("Title", "One.\r\nTwo.").id();
    assertThat(id).matches("article:[0-9a-f]{16}").isEqualTo(read(" Title ", "One.\nTwo.").id());
    assertThat(id).isNotEqualTo(read("Title", "One. Two.").id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"كلمة ", "a. ", "((((", "\n", "x\n", "'", "د.", "1,", "https://a.b/"})
  void readsAMegabyteOfAnythingInLinearTime(String unit) {
    var text = "start " + unit.repeat(1_000_000 / unit.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> assertThat(read(null, text).text()).startsWith("start"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div class=share>", "<article><p>x", "<p class=related>x</p>", "<b>", "<"})
  void readsAMegabyteOfMarkupInLinearTime(String unit) {
    var html = "<p>start</p>" + unit.repeat(1_000_000 / unit.length()) + "end";
    var draft = new Draft(null, "A title", null, html, null, null, null);
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> assertThat(reader.read(draft).article().title()).isEqualTo("A title"));
  }

  private Article read(@Nullable String title, String text) {
    return reader.read(draft(title, text, null)).article();
  }

  private static Draft draft(@Nullable String title, String text, @Nullable String language) {
    return new Draft(null, title, text, null, null, language, null);
  }

  private static String resource(String name) {
    try (var stream = ReaderTest.class.getResourceAsStream(name)) {
      return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
