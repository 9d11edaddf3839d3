package org.truceline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.truceline.Examples;
import org.truceline.Story;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

class ResolverTest {

  private final Resolver resolver = new Resolver();

  @Test
  void givesTheSameIdsAndRowsEachTime() {
    for (var article : Examples.articles()) {
      var once = resolver.resolve(article);
      var again = resolver.resolve(once.facts());
      assertThat(again.facts()).isEqualTo(once.facts());
      assertThat(again.reports()).isEqualTo(once.reports());
      assertThat(again.relations()).isEqualTo(once.relations());
      assertThat(again.entities().entities()).isEqualTo(once.entities().entities());
    }
  }

  @Test
  void keepsOnTheReportWhatItClaims() {
    assertThat(resolver.resolve(Examples.douma()).reports())
        .map(Reported::properties)
        .filteredOn(row -> "الحكومة السورية قصفت دوما في 5 آب".equals(row.get("quote")))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.get("type")).isEqualTo("shelling");
          assertThat(row.get("factuality")).isEqualTo("alleged");
          assertThat(row.get("sources")).isEqualTo(List.of("actor:syrian-government"));
          assertThat(row.get("zone")).isEqualTo("zone:eastern-ghouta");
          assertThat(row.get("startsAt")).isEqualTo("2017-08-05");
        });
  }

  @Test
  void keepsTheEndsOfARelationAsTheyAreTold() {
    assertThat(resolver.resolve(Examples.ghoutaTruce()).relations())
        .map(row -> (Map<?, ?>) row.get("properties"))
        .map(row -> row.get("from") + " " + row.get("type") + " " + row.get("to"))
        .containsExactly("actor:syrian-government led_by actor:bashar-al-assad");
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
    assertThat(resolver.resolve(facts).reports())
        .map(Reported::attributedTo)
        .containsExactly(List.of("actor:russia", "actor:jordan"));
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
}
