package org.truceline.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuotedTest {

  private static final Map<String, Object> REPORT =
      Map.of("id", "report:1", "quote", "سقطت قذائف", "field", "text", "begin", 7L, "end", 17L);

  @Test
  void isReadAsItWasKept() {
    var quoted =
        Quoted.of(
            REPORT,
            Map.of(
                "id", "article:1",
                "title", "هدنة",
                "publisher", "Example Daily",
                "url", "https://example.org/1",
                "language", "ar",
                "publishedAt", "2017-08-05"));
    assertThat(quoted)
        .isEqualTo(
            new Quoted(
                "سقطت قذائف",
                "text",
                7,
                17,
                "report:1",
                "article:1",
                "هدنة",
                "Example Daily",
                "https://example.org/1",
                "ar",
                "2017-08-05"));
    assertThat(Quoted.of(quoted.list())).isEqualTo(quoted);
  }

  @Test
  void knowsWhatIsNotKnown() {
    var quoted = Quoted.of(REPORT, Map.of("id", "article:1", "title", "", "language", "ar"));
    assertThat(quoted)
        .extracting(Quoted::publisher, Quoted::url, Quoted::publishedAt)
        .containsOnlyNulls();
    assertThat(Quoted.of(quoted.list())).isEqualTo(quoted);
  }
}
