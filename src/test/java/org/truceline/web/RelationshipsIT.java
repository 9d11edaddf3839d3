package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Two actors over time, and what is around something.
@WebIT
class RelationshipsIT {

  @LocalServerPort private int port;
  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @Test
  void keepsCooperationAndConflictApart() {
    var clash =
        client
            .json("/api/v1/relationships/actor:syrian-government/actor:jaysh-al-islam?bucket=month")
            .get("series")
            .get(0);
    assertThat(clash.get("start").asString()).isEqualTo("2017-04-01");
    assertThat(clash.get("end").asString()).isEqualTo("2017-04-30");
    assertThat(clash.get("conflict").asDouble()).isEqualTo(-9);
    assertThat(clash.get("cooperation").asDouble()).isZero();
  }

  @Test
  void leadsFromEachBucketToItsEvents() {
    var series =
        client.json("/api/v1/relationships/actor:turkey/actor:russia?bucket=year").get("series");
    assertThat(series.valueStream().map(each -> each.get("start").asString()))
        .containsExactly("2017-01-01", "2018-01-01");
    for (var period : series) {
      assertThat(client.all(period.get("timeline").asString()))
          .hasSize(period.get("events").asInt());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "month, 0001-01-01/..",
    "year, ../3999-12-31",
    "week, 0001-01-01/..",
    "month, 2017-05-04/2018-09-17",
    "year, 2017-05-05/2018-09-30",
    "year, 2017-04-30/2018-09-16",
    "month, 2017-05-02/2017-05-20",
    "month, 2017-05-01/2017-05-31",
    "year, 2017-05-05/..",
    "week, 2017-05-04/2018-09-17"
  })
  void countsTheSameHoweverASeriesIsCut(String bucket, String datetime) {
    var path = "/api/v1/relationships/actor:russia/actor:turkey?datetime=" + datetime;
    var days = client.json(path + "&bucket=day").get("series");
    var series = client.json(path + "&bucket=" + bucket).get("series");
    for (var counted : List.of("events", "cooperative", "conflictual", "cooperation", "conflict")) {
      assertThat(sum(series, counted)).as(counted).isEqualTo(sum(days, counted));
    }
    for (var period : series) {
      assertThat(client.all(period.get("timeline").asString()))
          .hasSize(period.get("events").asInt());
    }
  }

  private static double sum(JsonNode series, String counted) {
    return series.valueStream().mapToDouble(period -> period.get(counted).asDouble()).sum();
  }

  @Test
  void isTheSameFromBothSides() {
    var there = client.json("/api/v1/relationships/actor:russia/actor:turkey");
    var back = client.json("/api/v1/relationships/actor:turkey/actor:russia");
    assertThat(there.get("a")).isEqualTo(back.get("b"));
    assertThat(there.get("series")).hasSameSizeAs(back.get("series"));
  }

  @Test
  void statesTheirRelationsWithQuotes() {
    var relations =
        client.json("/api/v1/relationships/actor:russia/actor:syrian-government").get("relations");
    assertThat(relations.valueStream().map(each -> each.get("type").asString()))
        .containsExactlyInAnyOrder("allied_with", "tension_with");
    relations.forEach(
        relation -> assertThat(relation.get("evidence").get("quote").asString()).isNotBlank());
  }

  @Test
  void showsWhatIsAroundAZone() {
    var around = client.json("/api/v1/graph/neighbourhood/zone:northern-homs?depth=2");
    var ids = around.get("nodes").valueStream().map(node -> node.get("id").asString()).toList();
    assertThat(ids).startsWith("zone:northern-homs").contains("actor:russian-military-police");
    assertThat(around.get("truncated").asBoolean()).isFalse();
    for (var relationship : around.get("relationships")) {
      assertThat(ids)
          .contains(relationship.get("from").asString(), relationship.get("to").asString());
    }
  }

  @Test
  void showsCounterpartsWithTheirCounts() {
    var around = client.json("/api/v1/graph/neighbourhood/actor:turkey?depth=1");
    var dealt =
        around
            .get("relationships")
            .valueStream()
            .filter(each -> each.get("type").asString().equals("dealt_with"))
            .filter(each -> each.get("from").asString().equals("actor:russia"))
            .toList();
    assertThat(dealt).hasSize(1);
    assertThat(dealt.getFirst().get("events").asInt()).isEqualTo(2);
    assertThat(client.all(dealt.getFirst().get("timeline").asString())).hasSize(2);
  }

  @Test
  void tellsWhereItLeftNodesOut() {
    var around = client.json("/api/v1/graph/neighbourhood/actor:russia?depth=3&limit=3");
    assertThat(around.get("nodes")).hasSize(3);
    assertThat(around.get("truncated").asBoolean()).isTrue();
  }
}
