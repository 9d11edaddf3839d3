package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// How two things are connected.
@WebIT
class PathsIT {

  @LocalServerPort private int port;
  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "paths.tsv", delimiter = '\t', numLinesToSkip = 1)
  void findsTheShortestWay(String from, String to, String way) {
    var found = paths(from, to, "maxLength=6");
    assertThat(words(found.get("paths").get(0))).isEqualTo(way);
    assertThat(words(paths(to, from, "maxLength=6").get("paths").get(0)).split(" ").length)
        .isEqualTo(way.split(" ").length);
  }

  @Test
  void givesShorterWaysFirstAndNoneThatGoesInCircles() {
    var found = paths("actor:russia", "actor:jaysh-al-islam", "maxLength=5&limit=50");
    assertThat(found.get("timedOut").asBoolean()).isFalse();
    var lengths = found.get("paths").valueStream().map(way -> way.get("length").asInt()).toList();
    assertThat(lengths).isSorted().hasSizeGreaterThan(1).allMatch(length -> length <= 5);
    for (var way : found.get("paths")) {
      var ids = strings(way.get("nodes"));
      assertThat(ids).doesNotHaveDuplicates().hasSize(way.get("length").asInt() + 1);
      for (var relationship : way.get("relationships")) {
        assertThat(ids)
            .contains(relationship.get("from").asString(), relationship.get("to").asString());
      }
    }
  }

  @Test
  void showsTheEventsOfTwoActorsAsOneWithTheirTimeline() {
    var way = paths("actor:turkey", "actor:russia", "maxLength=1").get("paths").get(0);
    var dealt = way.get("relationships").get(0);
    assertThat(dealt.get("type").asString()).isEqualTo("dealt_with");
    assertThat(dealt.get("events").asInt()).isEqualTo(2);
    assertThat(dealt.get("cooperative").asInt()).isEqualTo(2);
    assertThat(client.all(dealt.get("timeline").asString())).hasSize(2);
  }

  @Test
  void namesEveryNodeOfAWay() {
    var found = paths("actor:bashar-al-assad", "place:rastan", "maxLength=6&limit=3");
    var named = found.get("nodes").valueStream().map(node -> node.get("id").asString()).toList();
    assertThat(found.get("paths")).isNotEmpty();
    found.get("paths").forEach(way -> assertThat(named).containsAll(strings(way.get("nodes"))));
  }

  @Test
  void tellsWhereTheLimitLeftWaysOut() {
    var found = paths("actor:russia", "zone:northern-homs", "maxLength=4&limit=1");
    assertThat(found.get("paths")).hasSize(1);
    assertThat(found.get("truncated").asBoolean()).isTrue();
  }

  @Test
  void saysThatThereIsNoWayAsShortAsAskedFor() {
    var found = paths("actor:bashar-al-assad", "place:rastan", "maxLength=1");
    assertThat(found.get("paths")).isEmpty();
    assertThat(found.get("truncated").asBoolean()).isFalse();
  }

  private JsonNode paths(String from, String to, String more) {
    return client.json("/api/v1/graph/paths?from=%s&to=%s&%s".formatted(from, to, more));
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  /// Nodes without their hashes, since an event's id is none to write by hand.
  private static String words(JsonNode way) {
    return String.join(" ", strings(way.get("nodes"))).replaceAll("event:\\w+", "event");
  }
}
