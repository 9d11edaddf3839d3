package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.truceline.TestGraph;
import org.truceline.graph.Graph;
import org.truceline.text.NameForms;
import org.truceline.text.Skeleton;

/// Merges, suggestions and splits, as programs and readers meet them.
@WebIT
class DecisionsIT {

  private static final String API = "/api/v1";
  private static final String RUSSIA = "actor:russia";
  private static final String POLICE = "actor:russian-military-police";

  @LocalServerPort private int port;
  @Autowired private Driver driver;
  @Autowired private Graph graph;
  private Client client;
  private Deciding deciding;

  @BeforeEach
  void connect() {
    client = new Client(port);
    deciding = new Deciding(client);
    TestGraph.load(driver, graph);
  }

  @AfterEach
  void undoAll() {
    for (var merge : client.all(API + "/merges")) {
      deciding.undo(merge.get("id").asString());
    }
  }

  @Test
  void standsForTheOtherFromThenOn() {
    var timeline = client.ids(API + "/actors/" + RUSSIA + "/timeline?limit=200");
    var other = client.ids(API + "/actors/" + POLICE + "/timeline?limit=200");
    var merge = deciding.merge(POLICE, RUSSIA);
    assertThat(client.ids(API + "/actors?limit=200")).contains(RUSSIA).doesNotContain(POLICE);
    assertThat(client.ids(API + "/actors?q=military%20police")).containsExactly(RUSSIA);
    var russia = client.get(API + "/actors/" + POLICE);
    assertThat(Client.read(russia.body()).get("id").asString()).isEqualTo(RUSSIA);
    assertThat(russia.headers().firstValue("Content-Location")).hasValue(API + "/actors/" + RUSSIA);
    assertThat(Client.read(russia.body()).get("aliases").toString())
        .contains("Russian military police");
    assertThat(client.ids(API + "/actors/" + POLICE + "/timeline?limit=200"))
        .isEqualTo(client.ids(API + "/events?limit=200&actor=" + POLICE))
        .containsAll(timeline)
        .hasSizeGreaterThan(timeline.size());
    assertThat(client.ids(API + "/search?q=Russian%20military%20police").getFirst())
        .isEqualTo(RUSSIA);
    assertThat(deciding.undo(merge).get("state").asString()).isEqualTo("undone");
    assertThat(client.ids(API + "/actors/" + RUSSIA + "/timeline?limit=200")).isEqualTo(timeline);
    assertThat(client.ids(API + "/actors/" + POLICE + "/timeline?limit=200")).isEqualTo(other);
  }

  @Test
  void keepsALogOfWhoWhenAndWhy() {
    var merge = deciding.merge(POLICE, RUSSIA);
    var again = deciding.post(API + "/merges", POLICE, RUSSIA);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(Client.read(again.body()).get("id").asString()).isEqualTo(merge);
    deciding.undo(merge);
    var log = client.json(API + "/merges").get("items").get(0);
    assertThat(log.get("by").asString()).isEqualTo("us");
    assertThat(log.get("reason").asString()).isEqualTo("the same");
    assertThat(log.get("decidedAt").asString()).endsWith("Z");
    assertThat(log.get("undoneBy").asString()).isEqualTo("them");
    assertThat(log.get("undoneWhy").asString()).isEqualTo("not so");
    assertThat(client.json(API + "/merges/" + merge)).isEqualTo(log);
    assertThat(client.get(API + "/merges/merge:none").statusCode()).isEqualTo(404);
    assertThat(deciding.delete(API + "/merges/merge:none").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "actor:russia | actor:russia | 400 | into: 'actor:russia' is the same as from",
        "actor:russia | place:douma | 400 | into: 'place:douma' is of another kind than from, 'actor:russia'",
        "actor:nobody | actor:russia | 404 | from: 'actor:nobody' is not in the graph",
        "' ' | actor:russia | 400 | from: ' ' is blank",
      })
  void saysWhatCannotBe(String from, String into, int status, String detail) {
    for (var path : new String[] {"/merges", "/merges/refusals"}) {
      var refused = deciding.post(API + path, from, into);
      assertThat(refused.statusCode()).isEqualTo(status);
      assertThat(Client.read(refused.body()).get("detail").asString()).isEqualTo(detail);
    }
  }

  @Test
  void saysWhatStandsInTheWay() {
    deciding.merge(POLICE, RUSSIA);
    var cycle = deciding.post(API + "/merges", RUSSIA, POLICE);
    assertThat(cycle.statusCode()).isEqualTo(409);
    assertThat(Client.read(cycle.body()).get("detail").asString())
        .isEqualTo("into: '%s' is merged into '%s' itself".formatted(POLICE, RUSSIA));
    var missing = client.post(API + "/merges", "{\"from\": \"actor:iran\"}");
    assertThat(missing.statusCode()).isEqualTo(400);
    assertThat(Client.read(missing.body()).get("detail").asString()).isEqualTo("into: missing");
  }

  @Test
  void suggestsOnceUntilSomebodyDecides() {
    named("actor:jaish-al-islam", "Jaish al-Islam");
    named("actor:jeish-al-islam", "Jeish al-Islam");
    var suggested = client.all(API + "/merges/suggestions?kind=actor&limit=1");
    assertThat(suggested).hasSize(3);
    var one = suggested.getFirst();
    assertThat(one.get("reasons").get(0).get("code").asString()).isEqualTo("same_sound");
    var from = one.get("from").get("id").asString();
    var into = one.get("into").get("id").asString();
    var refused = deciding.post(API + "/merges/refusals", from, into);
    assertThat(refused.statusCode()).isEqualTo(201);
    assertThat(client.all(API + "/merges/suggestions")).hasSize(2);
    deciding.undo(Client.read(refused.body()).get("id").asString());
    assertThat(client.all(API + "/merges/suggestions")).hasSize(3);
    deciding.undo(deciding.merge(from, into));
    assertThat(client.all(API + "/merges/suggestions")).hasSize(2);
    assertThat(client.get("/merges").body()).contains("Jaish al-Islam", "sounds the same");
  }

  @Test
  void partsReportsOfOneEvent() {
    var event =
        client.all(API + "/events?type=shelling").stream()
            .filter(each -> each.get("reports").asInt() > 1)
            .findFirst()
            .orElseThrow()
            .get("id")
            .asString();
    var evidence = client.json(API + "/events/" + event + "/evidence").get("items");
    var report = evidence.get(0).get("evidence").get("report").asString();
    var body = "{\"reports\": [\"%s\"], \"by\": \"us\", \"reason\": \"two\"}".formatted(report);
    var split = client.post(API + "/events/" + event + "/splits", body);
    assertThat(split.statusCode()).isEqualTo(201);
    var parted = Client.read(split.body());
    assertThat(
            client.json(API + "/events/" + parted.get("event").asString()).get("reports").asInt())
        .isEqualTo(1);
    assertThat(client.json(API + "/splits").get("items").get(0)).isEqualTo(parted);
    assertThat(deciding.delete(API + "/splits/" + parted.get("id").asString()).statusCode())
        .isEqualTo(200);
    assertThat(client.json(API + "/events/" + event).get("reports").asInt()).isEqualTo(2);
    assertThat(client.post(API + "/events/event:none/splits", body).statusCode()).isEqualTo(404);
    assertThat(client.get(API + "/events/" + parted.get("event").asString()).statusCode())
        .isEqualTo(404);
  }

  private void named(String id, String name) {
    driver
        .executableQuery(
            """
            CREATE (a:Actor {id: $id, name: $name, nameEn: $name, type: 'armed_group', known: false})
            CREATE (a)-[:KNOWN_AS]->(:Name {id: 'name:en:' + $name, name: $name, text: $name, language: 'en',
              folded: $folded, skeleton: $sound, outline: $sound})
            """)
        .withParameters(
            Map.of(
                "id",
                id,
                "name",
                name,
                "folded",
                NameForms.folded(name),
                "sound",
                Skeleton.of(name)))
        .execute();
  }
}
