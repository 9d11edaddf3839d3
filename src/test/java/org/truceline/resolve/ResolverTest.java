package org.truceline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.truceline.Examples;
import org.truceline.Story;
import org.truceline.model.EventType;
import org.truceline.model.Facts;
import org.truceline.model.Factuality;

class ResolverTest {

  private final Resolver resolver = new Resolver();

  @Test
  void givesTheSameIdsAndRowsEachTime() {
    for (var article : Examples.articles()) {
      var once = resolver.resolve(article);
      var again = resolver.resolve(once.facts());
      assertThat(again.facts()).isEqualTo(once.facts());
      assertThat(again.batches()).isEqualTo(once.batches());
    }
  }

  @Test
  void sortsTheRowsOfNodesByIdSoThatAllWritersLockThemInOneOrder() {
    var rows = rows("write/actors", Examples.memorandumInEnglish());
    assertThat(rows).extracting(row -> (String) row.get("id")).hasSize(4).isSorted();
  }

  @Test
  void keepsOnTheReportWhatItClaims() {
    var report =
        rows("write/reports", Examples.douma()).stream()
            .map(row -> (Map<?, ?>) row.get("properties"))
            .filter(row -> "الحكومة السورية قصفت دوما في 5 آب".equals(row.get("quote")))
            .toList();
    assertThat(report)
        .singleElement()
        .satisfies(row -> {
          assertThat(row.get("factuality")).isEqualTo("alleged");
          assertThat(row.get("sources")).isEqualTo(List.of("actor:syrian-government"));
          assertThat(row.get("zone")).isEqualTo("zone:eastern-ghouta");
          assertThat(row.get("startsAt")).isEqualTo("2017-08-05");
        });
  }

  @Test
  void numbersThoseWhoSaySoOutermostLast() {
    var facts =
        new Story("en", "Daily", null, "Title", "Sources said so.")
            .tells(
                EventType.PROTEST,
                Examples.day("2017-08-05"),
                Factuality.ALLEGED,
                "said so",
                "says actor:russia",
                "says actor:jordan")
            .facts();
    assertThat(
            rows("write/attributions", facts).stream()
                .sorted(Comparator.comparing(row -> (Integer) row.get("position"))))
        .extracting(row -> row.get("actor"))
        .containsExactly("actor:russia", "actor:jordan");
  }

  @Test
  void refusesAnIdThatStandsForNothing() {
    var facts =
        new Story("en", "Daily", null, "Title", "It happened.")
            .tells(
                EventType.PROTEST,
                Examples.day("2017-08-05"),
                Factuality.OCCURRED,
                "happened",
                "by someone")
            .facts();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> resolver.resolve(facts))
        .withMessageContaining("'someone'");
  }

  private List<Map<String, Object>> rows(String statement, Facts facts) {
    return resolver.resolve(facts).batches().stream()
        .filter(batch -> batch.statement().equals(statement))
        .flatMap(batch -> batch.rows().stream())
        .toList();
  }
}
