package org.truceline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.select.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageTest {

  static Stream<Arguments> pages() {
    return Table.read("org/truceline/text/sites.tsv", "url", "html", "title", "text").stream()
        .map(row ->
            Arguments.of(row.cell("url"), row.cell("html"), row.cell("title"), row.cell("text")));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsASiteAsItsLineSays(String url, String html, String title, String text) {
    var page = Page.of(html, url);
    assertThat(page.title()).isEqualTo(title);
    assertThat(page.text().strip()).isEqualTo(text.replace('⏐', '\n'));
  }

  @Test
  void knowsEachSiteOnceByWellFormedSelectors() {
    var rows = Table.read("lexicon/sites.tsv", "host", "title", "body", "drop");
    assertThat(rows)
        .extracting(row -> row.cell("host"))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(20);
    for (var row : rows) {
      assertThat(row.cell("host")).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+");
      for (var column : List.of("title", "body", "drop")) {
        assertThatCode(() -> QueryParser.parse(row.cell(column)))
            .as("%s of %s", column, row)
            .doesNotThrowAnyException();
      }
    }
  }
}
