package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.truceline.IT;
import org.truceline.Truces;
import org.truceline.graph.Graph;
import tools.jackson.databind.JsonNode;

/// What is told of a truce beside its candidates: weeks, sides and types, when it held.
@IT
@TestPropertySource(properties = "truceline.samples=false")
class ComplianceIT {

  private static final String OF_AGREEMENT =
      "/api/v1/agreements/" + Truces.AGREEMENT + "/compliance";

  @LocalServerPort private int port;
  private Client client;

  @BeforeAll
  static void load(@Autowired Driver driver, @Autowired Graph graph) {
    Truces.load(driver, graph);
  }

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @Test
  void tellsQuietWeeksFromThoseThatNobodyWroteAbout() {
    var weeks = weeks(client.json(OF_AGREEMENT));
    assertThat(weeks)
        .containsEntry("2017-07-24", "1 0 reported")
        .containsEntry("2017-07-31", "2 0 reported")
        .containsEntry("2017-08-07", "1 0 reported")
        .containsEntry("2017-08-14", "2 1 reported")
        .containsEntry("2017-08-21", "1 0 reported")
        .containsEntry("2017-08-28", "0 0 unclear")
        .containsEntry("2017-09-04", "0 1 accused")
        .containsEntry("2017-09-11", "0 0 quiet")
        .containsEntry("2017-09-18", "0 0 none")
        .containsEntry("2017-09-25", "0 0 none")
        .containsEntry("2017-10-02", "0 0 quiet")
        .hasSize(11);
  }

  @Test
  void countsByActorAndTypeAndAccusationsApart() {
    var summary = client.json(OF_AGREEMENT).get("summary");
    assertThat(summary.get("from").asString()).isEqualTo("2017-07-24");
    assertThat(summary.get("until").asString()).isEqualTo("2017-10-04");
    assertThat(summary.get("cut").asBoolean()).isFalse();
    assertThat(summary.get("candidates").asInt()).isEqualTo(8);
    assertThat(summary.get("acrossWeeks").asInt()).isEqualTo(1);
    assertThat(summary.get("accusations").get("count").asInt()).isEqualTo(2);
    assertThat(summary.get("accusations").get("newest").get(0).get("start").asString())
        .isEqualTo("2017-09-05");
    assertThat(summary.get("byType").get(0).get("type").asString()).isEqualTo("shelling");
    assertThat(summary.get("byType").get(0).get("candidates").asInt()).isEqualTo(5);
    var government = summary.get("byActor").get(0);
    assertThat(government.get("actor").get("id").asString()).isEqualTo("actor:syrian-government");
    assertThat(government.get("did").asInt()).isEqualTo(5);
    assertThat(government.get("suffered").asInt()).isEqualTo(1);
  }

  @Test
  void saysWhenItHoldsAndThatNothingIsAVerdict() {
    var answer = client.json(OF_AGREEMENT);
    assertThat(answer.get("note").asString()).contains("Candidates", "no verdict");
    var window = answer.get("inForce").get(0);
    assertThat(window.get("basis").asString()).isEqualTo("in_force");
    assertThat(window.get("from").asString()).isEqualTo("2017-07-24");
    assertThat(window.get("until").asString()).isEqualTo("2017-12-31");
    assertThat(answer.get("places").valueStream().map(each -> each.get("id").asString()))
        .containsExactly("place:douma", "place:eastern-ghouta", "place:harasta");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type=statement       | 400 | type: 'statement' is no hostile type
          summary=perhaps      | 400 | summary: 'perhaps' is neither true nor false
          verdict=guilty       | 400 | verdict: unknown parameter
          knownAt=2999-01-01   | 400 | knownAt: '2999-01-01' is in the future
          knownAt=yesterday    | 400 | knownAt: 'yesterday' is no date or date-time
          actor=actor:atlantis | 400 | actor:atlantis
          """)
  void refusesWhatMeansNothing(String filter, int status, String detail) {
    var response = client.get(OF_AGREEMENT + "?" + filter);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Client.read(response.body()).get("detail").asString()).contains(detail);
  }

  @Test
  void hasNoCandidatesWhereNothingIsSaidToHold() {
    var zone = client.json("/api/v1/zones/zone:northern-homs");
    assertThat(zone.get("events").asInt()).isZero();
    assertThat(zone.get("first").isNull()).isTrue();
    assertThat(zone.get("states")).isEmpty();
    var answer = client.json("/api/v1/zones/zone:northern-homs/compliance");
    assertThat(answer.get("inForce")).isEmpty();
    assertThat(answer.get("items")).isEmpty();
    assertThat(answer.get("summary").get("from").isNull()).isTrue();
    var page = client.get("/zones/zone:northern-homs", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"/agreements/agreement:ghouta-truce", "/zones/zone:eastern-ghouta"})
  void showsLifeCandidatesAndWeeksOnAPage(String path) {
    var page = Jsoup.parse(client.get(path, "Accept", "text/html").body());
    assertThat(page.select(".candidates li")).hasSizeBetween(8, 9);
    assertThat(page.select(".candidates blockquote[dir=auto][lang=en]").eachText())
        .contains("by its army");
    assertThat(page.select(".candidates figcaption a[href^=/articles/]")).hasSizeBetween(8, 9);
    assertThat(page.select(".candidates .doubt").eachText()).contains("excluded actor", "denied");
    assertThat(page.select(".weeks li.quiet, .weeks li.none")).hasSizeGreaterThan(3);
    assertThat(page.select(".weeks li.none").attr("title")).contains("no article");
    assertThat(page.select(".facts .before").eachText()).contains("in force");
    assertThat(page.select("[style], script")).isEmpty();
    var narrowed = Jsoup.parse(client.get(path + "?type=clash", "Accept", "text/html").body());
    assertThat(narrowed.select(".compliance")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "agreements/agreement:none",
    "zones/agreement:ghouta-truce",
    "agreements/zone:eastern-ghouta"
  })
  void doesNotKnowWhatIsNotThere(String path) {
    assertThat(client.get("/api/v1/" + path + "/compliance").statusCode()).isEqualTo(404);
  }

  private static Map<String, String> weeks(JsonNode answer) {
    return answer
        .get("summary")
        .get("byWeek")
        .valueStream()
        .collect(
            Collectors.toMap(
                week -> week.get("start").asString(),
                week ->
                    "%s %s %s"
                        .formatted(
                            week.get("candidates"),
                            week.get("accusations"),
                            week.get("coverage").asString())));
  }
}
