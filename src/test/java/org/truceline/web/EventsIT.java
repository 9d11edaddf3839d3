package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WebIT
class EventsIT {

  @LocalServerPort private int port;
  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"asc", "desc"})
  void listsByDayAndTheUndatedLast(String order) {
    var starts =
        client.all("/api/v1/events?limit=200&order=" + order).stream()
            .map(event -> event.get("start").isNull() ? "" : event.get("start").asString())
            .toList();
    var dated = starts.stream().filter(start -> !start.isEmpty()).map(EventsIT::day).toList();
    assertThat(starts).endsWith("").hasSizeGreaterThan(8);
    assertThat(starts.subList(0, dated.size())).doesNotContain("");
    assertThat(dated)
        .isSortedAccordingTo(
            order.equals("asc") ? String::compareTo : (one, other) -> other.compareTo(one));
  }

  private static String day(String start) {
    return start.substring(0, 10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/events?order=asc",
        "/api/v1/events?order=desc",
        "/api/v1/events?type=ceasefire_in_force&type=refusal&type=shelling",
        "/api/v1/events?actor=actor:russia&order=asc",
        "/api/v1/events?actor=actor:russia&actor=actor:syrian-government",
        "/api/v1/actors/actor:russia/timeline?order=asc",
        "/api/v1/zones/zone:northern-homs/timeline?order=desc",
        "/api/v1/relationships/actor:russia/actor:turkey/timeline?order=asc"
      })
  void cutsAListIntoPagesWithoutLossOrRepeat(String path) {
    var whole = client.all(path + "&limit=200");
    assertThat(client.all(path + "&limit=1")).isEqualTo(whole).hasSizeGreaterThan(1);
    assertThat(client.all(path + "&limit=2")).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "event-filters.csv", delimiter = '|', numLinesToSkip = 1)
  void listsExactlyWhatTheFiltersSelect(String filters, String types) {
    assertThat(
            client.all("/api/v1/events?order=asc&" + filters).stream()
                .map(event -> event.get("type").asString())
                .toList())
        .isEqualTo(types == null ? List.of() : List.of(types.split(" ", -1)));
  }

  @Test
  void leadsToTheNextPageInAHeader() {
    var first = client.get("/api/v1/events?type=shelling&type=airstrike&limit=1");
    var link = first.headers().firstValue("Link").orElseThrow();
    assertThat(link).endsWith(">; rel=\"next\"");
    var next = client.json(link.substring(1, link.indexOf('>')));
    assertThat(next.get("items")).hasSize(1);
    assertThat(next.get("next").isNull()).isTrue();
  }

  @Test
  void showsAnEventWithItsBestQuote() {
    var event = client.json("/api/v1/events?type=ceasefire_in_force").get("items").get(0);
    assertThat(event.get("start").asString()).isEqualTo("2017-08-03T12:00+03:00");
    assertThat(event.get("precision").asString()).isEqualTo("minute");
    assertThat(event.get("factuality").asString()).isEqualTo("occurred");
    assertThat(event.get("zone").get("id").asString()).isEqualTo("zone:northern-homs");
    assertThat(event.get("agreement").isNull()).isTrue();
    assertThat(event.get("reports").asInt()).isEqualTo(2);
    assertThat(event.get("publishers").asInt()).isEqualTo(2);
    assertQuoted(event.get("evidence"));
  }

  @Test
  void givesEachReportOfAnEventAndWhoSaysSo() {
    var shelling = client.json("/api/v1/events?type=shelling").get("items").get(0);
    assertThat(shelling.get("disputed").asBoolean()).isTrue();
    var reports = client.all("/api/v1/events/%s/evidence?limit=1".formatted(id(shelling)));
    assertThat(reports)
        .extracting(report -> report.get("factuality").asString())
        .containsExactly("denied", "alleged");
    assertThat(reports)
        .extracting(report -> report.get("attributedTo").get(0).get("id").asString())
        .containsExactly("actor:syrian-government", "actor:syrian-observatory-for-human-rights");
    reports.forEach(report -> assertQuoted(report.get("evidence")));
  }

  @Test
  void givesOneEventAsTheListDoes() {
    var listed = client.json("/api/v1/events?limit=1").get("items").get(0);
    assertThat(client.json("/api/v1/events/" + id(listed))).isEqualTo(listed);
  }

  /// The quote stands in its article where it is said to.
  private void assertQuoted(JsonNode evidence) {
    var article = client.json("/api/v1/articles/" + evidence.get("article").get("id").asString());
    var field = article.get(evidence.get("field").asString()).asString();
    assertThat(field.substring(evidence.get("begin").asInt(), evidence.get("end").asInt()))
        .isEqualTo(evidence.get("quote").asString())
        .isNotBlank();
  }

  private static String id(JsonNode node) {
    return node.get("id").asString();
  }
}
