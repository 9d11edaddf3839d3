package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.truceline.TestGraph;
import org.truceline.Truces;
import org.truceline.graph.Graph;
import org.truceline.query.MergedIds;

/// An agreement is asked about once people merged what it covers, or the agreement itself.
@WebIT
class MergedComplianceIT {

  private static final String API = "/api/v1/agreements/";
  private static final String COMPLIANCE = API + Truces.AGREEMENT + "/compliance?limit=200";

  @LocalServerPort private int port;
  @Autowired private Driver driver;
  @Autowired private Graph graph;
  @Autowired private MergedIds mergedIds;
  private Client client;
  private Deciding deciding;

  @BeforeEach
  void load() {
    client = new Client(port);
    deciding = new Deciding(client);
    TestGraph.load(driver, graph);
    Truces.articles().forEach(facts -> TestGraph.write(graph, facts));
    mergedIds.fetch();
  }

  @ParameterizedTest
  @CsvSource({
    "place:douma, place:aleppo",
    "place:harasta, place:aleppo",
    "zone:eastern-ghouta, zone:northern-homs",
    "agreement:ghouta-truce, agreement:astana-memorandum"
  })
  void keepsItsCandidatesPartiesAndPlaces(String from, String into) {
    var candidates = candidates();
    var before = client.json(COMPLIANCE);
    var terms = client.json(API + Truces.AGREEMENT);
    var merge = deciding.merge(from, into);
    assertThat(candidates()).hasSizeGreaterThan(3).containsAll(candidates);
    assertThat(client.json(COMPLIANCE).findValuesAsString("id"))
        .contains(into)
        .doesNotContain(from);
    var merged = client.json(API + Truces.AGREEMENT);
    for (var bound : List.of("parties", "guarantors", "excluded")) {
      assertThat(merged.get(bound).findValuesAsString("id"))
          .containsAll(terms.get(bound).findValuesAsString("id"));
    }
    deciding.undo(merge);
    assertThat(client.json(COMPLIANCE)).isEqualTo(before);
    assertThat(client.json(API + Truces.AGREEMENT)).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource({
    "agreement:ghouta-truce, actor:jaysh-al-islam, actor:turkey",
    "agreement:ghouta-truce, zone:eastern-ghouta, zone:northern-homs",
    "zone:eastern-ghouta, place:douma, place:aleppo",
    "zone:eastern-ghouta, agreement:ghouta-truce, agreement:astana-memorandum"
  })
  void isSurroundedByWhatStandsForItsOwn(String center, String from, String into) {
    var around = "/api/v1/graph/neighbourhood/" + center + "?depth=1";
    assertThat(nodes(around)).contains(from);
    deciding.merge(from, into);
    assertThat(nodes(around)).contains(into).doesNotContain(from);
  }

  private List<String> nodes(String around) {
    return client.json(around).get("nodes").findValuesAsString("id");
  }

  private List<String> candidates() {
    return client.all(COMPLIANCE).stream()
        .map(each -> each.get("event"))
        .map(event -> event.get("type").asString() + " " + event.get("start").asString())
        .toList();
  }
}
