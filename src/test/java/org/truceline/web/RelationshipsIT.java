package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

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
  void tellsWhereItLeftNodesOut() {
    var around = client.json("/api/v1/graph/neighbourhood/actor:russia?depth=3&limit=3");
    assertThat(around.get("nodes")).hasSize(3);
    assertThat(around.get("truncated").asBoolean()).isTrue();
  }
}
