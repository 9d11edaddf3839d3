package org.truceline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.graph.EventOrder;
import org.truceline.graph.Graph;

/// One actor with four thousand events and as many counterparts: no question expands it.
@IT
@TestPropertySource(properties = "truceline.samples=false")
@SuppressWarnings("deprecation") // of the driver's plans, which nothing replaces yet
class HubIT {

  private static final int MANY = 4_000;
  private static final int FAR_FEWER = 2_500;

  private static @Nullable Driver used;

  @Autowired private Driver driver;
  @Autowired private Graph graph;
  @Autowired private Counterparts counterparts;
  @Autowired private Paths paths;

  @BeforeAll
  static void fill(@Autowired Driver driver) {
    used = driver;
    TestGraph.clear(driver);
    var rows =
        IntStream.range(0, MANY)
            .mapToObj(i ->
                Map.<String, Object>of(
                    "other", "actor:other-%04d".formatted(i),
                    "event", "event:hub-" + i,
                    "order", EventOrder.of(LocalDate.of(2017, 1, 1).plusDays(i / 4), "event:" + i),
                    "day", LocalDate.of(2017, 1, 1).plusDays(i / 4).toString(),
                    "month", LocalDate.of(2017, 1, 1).plusDays(i / 4).withDayOfMonth(1),
                    "events", i < 100 ? 1000 - i : 1))
            .toList();
    driver
        .executableQuery(
            """
            MERGE (hub:Actor {id: 'actor:hub', name: 'Hub', type: 'state'})
            WITH hub UNWIND $rows AS row
            CREATE (other:Actor {id: row.other, name: 'Other', type: 'other'})
            CREATE (e:Event {id: row.event, name: 'Hub', type: 'airstrike', factuality: 'occurred',
              start: row.day, end: row.day, order: row.order})
            CREATE (hub)-[:PARTICIPATED_IN {actorId: 'actor:hub', role: 'source', type: 'airstrike', order: row.order}]->(e)
            CREATE (other)-[:PARTICIPATED_IN {actorId: row.other, role: 'target', type: 'airstrike', order: row.order}]->(e)
            CREATE (d:Dyad {id: 'actor:hub|' + row.other, a: 'actor:hub', b: row.other, events: row.events,
              occurred: 1, cooperative: 0, conflictual: 1, cooperation: 0.0, conflict: -9.0})
            CREATE (e)-[:BETWEEN {pairId: d.id, type: 'airstrike', order: row.order}]->(d)
            CREATE (hub)<-[:OF]-(d)-[:OF]->(other)
            CREATE (:DyadMonth {id: d.id + row.month, pairId: d.id, a: 'actor:hub', b: row.other, month: row.month,
              events: 1, occurred: 1, cooperative: 0, conflictual: 1, cooperation: 0.0, conflict: -9.0})
            CREATE (other)-[:KNOWN_AS]->(:Name {id: 'name:en:' + row.other, text: row.other, folded: row.other,
              skeleton: 'tr ' + row.event, language: 'en'})
            """)
        .withParameters(Map.of("rows", rows))
        .execute();
  }

  @AfterAll
  static void clear() {
    if (used != null) {
      TestGraph.clear(used);
    }
  }

  @Test
  void givesEachCounterpartOnceOnPagesOfAnySize() {
    var seen = new ArrayList<String>();
    String after = null;
    do {
      var page = counterparts.of("actor:hub", null, 190, after, null);
      page.items().forEach(each -> seen.add(each.actor().id()));
      after = page.next();
    } while (after != null);
    assertThat(seen).hasSize(MANY).doesNotHaveDuplicates();
    assertThat(seen.getFirst()).isEqualTo("actor:other-0000");
  }

  @Test
  void ranksCounterpartsInAnIntervalFromMonthsAndTheDaysAtItsEnds() {
    var when = new Interval(LocalDate.of(2017, 1, 2), LocalDate.of(2017, 3, 5));
    var seen = new ArrayList<String>();
    String after = null;
    do {
      var page = counterparts.of("actor:hub", when, 50, after, null);
      page.items().forEach(each -> seen.add(each.actor().id()));
      after = page.next();
    } while (after != null);
    assertThat(seen).hasSize(4 * (30 + 28 + 5)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          read/counterparts @ {actor: 'actor:hub', events: 9223372036854775807, before: '~', limit: 51}
          read/counterparts @ {actor: 'actor:hub', events: 1, before: 'actor:other-2000', limit: 51}
          read/counterparts-within @ {actor: 'actor:hub', scores: {airstrike: -9.0}, from: date('2017-02-01'), to: date('2017-02-01'), stretches: [], events: 9223372036854775807, before: '~', limit: 51}
          read/neighbourhood @ {ids: ['actor:hub'], most: 26, knownAt: null}
          read/direct @ {pair: 'actor:hub|actor:other-0007', knownAt: null}
          read/pair-months @ {pair: 'actor:hub|actor:other-0007', bucket: 'month', from: date('0001-01-01'), to: date('3999-12-01')}
          read/pair-series @ {pair: 'actor:hub|actor:other-0007', bucket: 'day', scores: {airstrike: -9.0}, stretches: [[0, 9223372036854775807]]}
          read/search-names @ {folded: 'hub', beginnings: ['hub'], words: ['+hub'], skeletons: ['hb'], sounds: ['+hb'], kinds: ['actor'], most: 200, knownAt: null, rank: 0, events: 9223372036854775807, after: '', limit: 51}
          """)
  void looksAtNoMoreThanIsShown(String statement, String parameters) throws Exception {
    var text = text(statement);
    var values =
        driver.executableQuery("RETURN " + parameters + " AS p").execute().records().getFirst();
    try (var session = driver.session()) {
      var summary = session.run("PROFILE " + text, values.get("p").asMap()).consume();
      assertThat(hits(summary.profile()))
          .as(String.valueOf(summary.profile().arguments().get("string-representation")))
          .isLessThan(FAR_FEWER);
      assertThat(operators(summary.plan()))
          .doesNotContain(
              "NodeByLabelScan", "AllNodesScan", "NodeIndexScan", "DirectedRelationshipIndexScan");
    }
  }

  @Test
  void breaksASearchForWaysOffWhenTimeIsUp() {
    var found =
        new Paths(graph, Duration.ofNanos(1)).between("actor:hub", "actor:other-0001", 4, 5, null);
    assertThat(found.timedOut()).isTrue();
    assertThat(found.truncated()).isTrue();
    assertThat(found.paths()).isEmpty();
  }

  @Test
  void findsTheWayThroughAHubWithoutLookingAtAllOfIt() {
    var found = paths.between("actor:other-3000", "actor:other-3001", 2, 1, null);
    assertThat(found.paths()).hasSize(1);
    assertThat(found.paths().getFirst().nodes())
        .containsExactly("actor:other-3000", "actor:hub", "actor:other-3001");
  }

  private static String text(String statement) throws Exception {
    var resource = new ClassPathResource("cypher/" + statement + ".cypher");
    return resource.getContentAsString(StandardCharsets.UTF_8);
  }

  private static long hits(ProfiledPlan plan) {
    return plan.dbHits() + plan.children().stream().mapToLong(HubIT::hits).sum();
  }

  private static Set<String> operators(Plan plan) {
    var operators =
        plan.children().stream()
            .flatMap(child -> operators(child).stream())
            .collect(Collectors.toSet());
    operators.add(List.of(plan.operatorType().split("@")).getFirst());
    return operators;
  }
}
