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
    return Table.rows("/org/truceline/text/sites.tsv").stream()
        .map(row ->
            Arguments.of(row.get("url"), row.get("html"), row.get("title"), row.get("text")));
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
    var rows = Table.rows("/lexicon/sites.tsv");
    assertThat(rows)
        .extracting(row -> row.get("host"))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(20);
    for (var row : rows) {
      assertThat(row.getOrDefault("host", "")).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+");
      for (var column : List.of("title", "body", "drop")) {
        assertThatCode(() -> QueryParser.parse(row.getOrDefault(column, "")))
            .as("%s of %s", column, row)
            .doesNotThrowAnyException();
      }
    }
  }
}
