package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Two actors, ways and names, as they were known when the memorandum of Sochi and the denial of
/// the shelling of Douma had not been read.
@WebIT
class KnownThenIT {

  private static final String BEFORE = "knownAt=2019-06-01";
  private static final String AFTER = "knownAt=2021-06-01";

  @LocalServerPort private int port;
  private Client client;

  @BeforeAll
  static void read(@Autowired Driver driver) {
    for (var statement :
        List.of(
            "MATCH (a:Article) SET a.readAt = datetime('2019-01-01T00:00:00Z')",
            "MATCH (a:Article {publisher: 'Another Daily'}) SET a.readAt = datetime('2021-01-01T00:00:00Z')",
            "MATCH (n:Actor|Zone) SET n.knownAt = datetime('2019-01-01T00:00:00Z')",
            "MATCH (n:Agreement|Place)<-[:MENTIONS]-(a)"
                + " WITH n, min(a.readAt) AS first SET n.knownAt = first",
            "MATCH (e:Event)<-[:TELLS]-()-[:IN]->(a)"
                + " WITH e, min(a.readAt) AS first SET e.knownAt = first")) {
      driver.executableQuery(statement).execute();
    }
  }

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @Test
  void countsInASeriesOnlyWhatWasKnown() {
    assertThat(starts("actor:russia/actor:turkey?bucket=year&" + BEFORE))
        .containsExactly("2017-01-01");
    assertThat(starts("actor:russia/actor:turkey?bucket=year&" + AFTER))
        .containsExactly("2017-01-01", "2018-01-01")
        .isEqualTo(starts("actor:russia/actor:turkey?bucket=year"));
    assertThat(starts("actor:russia/actor:turkey?bucket=year&datetime=2018-01-01/..&" + BEFORE))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/events?",
        "/api/v1/events?type=shelling&order=asc&",
        "/api/v1/zones/zone:northern-homs/timeline?"
      })
  void exportsWhatThePagesHeldThen(String path) {
    for (var known : List.of(BEFORE, AFTER)) {
      var paged = client.all(path + known + "&limit=2");
      assertThat(paged).isNotEmpty();
      assertThat(client.get(path + known + "&format=ndjson").body().lines().map(Client::read))
          .isEqualTo(paged);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actors/actor:russia", "/zones/zone:northern-homs"})
  void showsPagesAsTheyWereKnownThen(String path) {
    for (var known : List.of(BEFORE, AFTER)) {
      var page = Jsoup.parse(client.get(path + "?" + known, "Accept", "text/html").body());
      var told = client.all("/api/v1" + path + "/timeline?" + known);
      assertThat(told).isNotEmpty();
      assertThat(page.select(".entry h3").eachText())
          .isEqualTo(told.stream().map(each -> each.get("summary").asString()).toList());
      assertThat(page.select("aside .code a").attr("href")).endsWith("/timeline?" + known);
      assertThat(page.select("input[name=knownAt]").attr("value")).isEqualTo(known.substring(8));
    }
    var never = client.get(path + "?knownAt=2018-01-01", "Accept", "text/html");
    assertThat(never.statusCode()).isEqualTo(404);
  }

  @Test
  void leadsFromABucketToTheTimelineAsItWasKnown() {
    for (var known : List.of(BEFORE, AFTER)) {
      var series = client.json(relationship("actor:russia/actor:turkey?" + known)).get("series");
      assertThat(series).isNotEmpty();
      for (var bucket : series) {
        var timeline = bucket.get("timeline").asString();
        assertThat(timeline).contains("&" + known + "T");
        assertThat(client.ids(timeline)).hasSize(bucket.get("events").asInt());
      }
    }
  }

  @Test
  void countsForCounterpartsOnlyWhatWasKnown() {
    assertThat(events(BEFORE)).isEqualTo(1);
    assertThat(events(AFTER)).isEqualTo(2);
    assertThat(client.all("/api/v1/actors/actor:russia/relationships?limit=1&" + AFTER))
        .isEqualTo(client.all("/api/v1/actors/actor:russia/relationships?limit=1"));
  }

  @Test
  void goesOnlyThroughWhatWasKnown() {
    var around = "/api/v1/graph/neighbourhood/actor:turkey?";
    assertThat(client.json(around + BEFORE).toString()).doesNotContain("2018-09-17");
    assertThat(client.json(around + AFTER).toString()).contains("2018-09-17");
    assertThat(common(BEFORE)).isEqualTo(1);
    assertThat(common(AFTER)).isEqualTo(2);
  }

  @Test
  void findsOnlyWhatWasKnown() {
    assertThat(client.ids("/api/v1/search?q=Sochi&" + BEFORE)).isEmpty();
    assertThat(client.ids("/api/v1/search?q=Sochi&" + AFTER))
        .contains("place:sochi", "agreement:sochi-memorandum-2018");
  }

  @Test
  void knewNothingBeforeTheFirstArticle() {
    for (var path :
        List.of(
            "/api/v1/relationships/actor:russia/actor:turkey?",
            "/api/v1/actors/actor:russia/relationships?",
            "/api/v1/graph/neighbourhood/actor:russia?")) {
      assertThat(client.get(path + "knownAt=2018-01-01").statusCode()).as(path).isEqualTo(404);
    }
  }

  private List<String> starts(String pair) {
    return client
        .json(relationship(pair))
        .get("series")
        .valueStream()
        .map(each -> each.get("start").asString())
        .toList();
  }

  private static String relationship(String pair) {
    return "/api/v1/relationships/" + pair;
  }

  private long events(String when) {
    return client.all("/api/v1/actors/actor:russia/relationships?" + when).stream()
        .filter(each -> each.get("actor").get("id").asString().equals("actor:turkey"))
        .mapToLong(each -> each.get("events").asLong())
        .sum();
  }

  private int common(String when) {
    var ways =
        client
            .json("/api/v1/graph/paths?from=actor:russia&to=actor:turkey&maxLength=1&" + when)
            .get("paths");
    return ways.get(0).get("relationships").get(0).get("events").asInt();
  }
}
