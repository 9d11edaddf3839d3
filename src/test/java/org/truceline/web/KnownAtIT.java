package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.truceline.IT;
import org.truceline.Truces;
import org.truceline.graph.Graph;
import tools.jackson.databind.JsonNode;

/// The truce as it was known while its articles were being read: Example Daily on 1 January 2026,
/// Another Daily a month later, and the denials of the Government Gazette in March.
@IT
@TestPropertySource(properties = "truceline.samples=false")
class KnownAtIT {

  private static final String AGREEMENT = "/api/v1/agreements/" + Truces.AGREEMENT;
  private static final String ZONE = "/api/v1/zones/" + Truces.ZONE;
  private static final String IN_FEBRUARY = "knownAt=2026-02-15";

  @LocalServerPort private int port;
  private Client client;

  @BeforeAll
  static void load(@Autowired Driver driver, @Autowired Graph graph) {
    Truces.load(driver, graph);
    run(driver, "MATCH (n) SET n.knownAt = datetime('2026-01-01')");
    run(
        driver,
        """
        MATCH (a:Article)
        SET a.readAt = datetime(CASE a.publisher WHEN 'Another Daily' THEN '2026-02-01'
          WHEN 'Government Gazette' THEN '2026-03-01' ELSE '2026-01-01' END)
        """);
    run(
        driver,
        """
        MATCH (e:Event)<-[:TELLS]-()-[:IN]->(a)
        WITH e, min(a.readAt) AS knownAt SET e.knownAt = knownAt
        """);
  }

  private static void run(Driver driver, String statement) {
    driver.executableQuery(statement).execute();
  }

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @Test
  void tellsAnEventAsItWasToldThen() {
    var now = contested("");
    assertThat(now.get("factuality").asString()).isEqualTo("alleged");
    assertThat(now.get("disputed").asBoolean()).isTrue();
    var then = client.json("/api/v1/events/" + now.get("id").asString() + "?" + IN_FEBRUARY);
    assertThat(then.get("factuality").asString()).isEqualTo("occurred");
    assertThat(then.get("disputed").asBoolean()).isFalse();
    assertThat(then.get("reports").asInt()).isEqualTo(1);
    assertThat(then.get("sources").get(0).get("name").asString()).isEqualTo("Syrian government");
    assertThat(contested("&" + IN_FEBRUARY)).isEqualTo(then);
  }

  private JsonNode contested(String more) {
    return client
        .json(ZONE + "/timeline?type=shelling&datetime=2017-08-05" + more)
        .get("items")
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-15T00:00Z, occurred, 1",
    "2026-02-15T00:00Z, alleged, 0",
    "2026-03-02, alleged, 1",
    "2026-03-02, occurred, 0"
  })
  void filtersByWhatWasToldThen(String knownAt, String factuality, int events) {
    var path = ZONE + "/timeline?datetime=2017-08-05&factuality=%s&knownAt=%s";
    assertThat(client.ids(path.formatted(factuality, knownAt))).hasSize(events);
  }

  @ParameterizedTest
  @CsvSource({
    "attack, 2026-01-15, 1",
    "shelling, 2026-01-15, 0",
    "attack, 2026-02-15, 0",
    "shelling, 2026-02-15, 1"
  })
  void findsAnAttackByTheTypeThatWasToldThen(String type, String knownAt, int events) {
    var path = "/api/v1/events?place=place:aleppo&datetime=2018-02-03";
    assertThat(client.ids(path + "&type=" + type + "&knownAt=" + knownAt)).hasSize(events);
  }

  @Test
  void listsOnlyTheEvidenceThatHadBeenRead() {
    var evidence = "/api/v1/events/" + contested("").get("id").asString() + "/evidence";
    assertThat(client.all(evidence)).hasSize(2);
    assertThat(client.all(evidence + "?" + IN_FEBRUARY)).hasSize(1);
  }

  @Test
  void leavesOutWhatNobodyHadTold() {
    var denied = "/api/v1/events?factuality=denied";
    assertThat(client.ids(denied)).hasSize(1);
    assertThat(client.ids(denied + "&" + IN_FEBRUARY)).isEmpty();
    var then = client.get("/api/v1/events/" + client.ids(denied).getFirst() + "?" + IN_FEBRUARY);
    assertThat(then.statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017-08-05 | 2026-02-15           | single_source
          2017-08-05 | 2026-03-01T00:00:00Z | alleged denied
          2017-08-23 | 2026-01-31           | single_source
          2017-08-23 | 2026-02-01           |
          """)
  void doubtsWhatWasDoubtfulThen(String day, String knownAt, @Nullable String doubts) {
    var path = AGREEMENT + "/compliance?datetime=%s&knownAt=%s".formatted(day, knownAt);
    var found = client.json(path).get("items").get(0).get("doubts");
    assertThat(found.valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrder(doubts == null ? new String[0] : doubts.split(" "));
  }

  @Test
  void countsWhatHadBeenRead() {
    var now = client.json(ZONE);
    var then = client.json(ZONE + "?" + IN_FEBRUARY);
    assertThat(then.get("articles").asInt()).isLessThanOrEqualTo(now.get("articles").asInt());
    assertThat(then.get("events")).isEqualTo(now.get("events"));
    assertThat(client.ids("/api/v1/articles?" + IN_FEBRUARY)).hasSize(9);
    assertThat(client.ids("/api/v1/articles")).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "actors", "places", "zones", "agreements", "articles"})
  void knewNothingBeforeAnythingWasRead(String kind) {
    assertThat(client.ids("/api/v1/" + kind + "?knownAt=2025-12-31")).isEmpty();
    assertThat(client.ids("/api/v1/" + kind + "?knownAt=2026-01-01")).isNotEmpty();
  }

  @Test
  void knewNoZoneBeforeAnythingWasRead() {
    for (var path : new String[] {ZONE, ZONE + "/compliance", ZONE + "/timeline", AGREEMENT}) {
      var response = client.get(path + "?knownAt=2025-12-31T23:59:59Z");
      assertThat(response.statusCode()).as(path).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017-07-19 |           |
          2017-07-20 |           | agreed
          2017-07-22 | announced | announced
          2017-07-24 | in_force  | in_force
          2017-12-31 | in_force  | in_force
          2018-01-01 | in_force  |
          """)
  void tellsHowItStoodOnADay(String day, @Nullable String zone, @Nullable String agreement) {
    assertThat(standing(ZONE, "zones", day)).isEqualTo(zone);
    assertThat(standing(AGREEMENT, "agreements", day)).isEqualTo(agreement);
  }

  private @Nullable String standing(String one, String kind, String day) {
    var inList = client.json("/api/v1/%s?validAt=%s".formatted(kind, day)).get("items");
    var standing = client.json(one + "?validAt=" + day).get("standing");
    assertThat(inList.size()).isEqualTo(standing.isNull() ? 0 : 1);
    if (standing.isNull()) {
      return null;
    }
    assertThat(inList.get(0).get("standing")).isEqualTo(standing);
    return standing.get("state").asString();
  }

  @Test
  void doesNotTellAnEndBeforeItCame() {
    var then = client.json(AGREEMENT + "?knownAt=2026-01-01").get("states");
    assertThat(then.valueStream().map(state -> state.get("state").asString()))
        .containsExactly("agreed", "announced", "in_force", "lapsed");
    assertThat(then.get(0).get("basis").asString()).isEqualTo("dictionary");
    assertThat(then.get(2).get("evidence").get("quote").asString()).isEqualTo("in force");
  }

  @Test
  void refusesADayThatIsNone() {
    var response = client.get("/api/v1/zones?validAt=2017-02-30");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("validAt: '2017-02-30' is no day");
  }
}
