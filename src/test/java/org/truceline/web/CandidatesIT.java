package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/// Each candidate of a truce of which all breaches are known.
@IT
@TestPropertySource(properties = "truceline.samples=false")
class CandidatesIT {

  private static final String OF_AGREEMENT =
      "/api/v1/agreements/" + Truces.AGREEMENT + "/compliance";
  private static final String OF_ZONE = "/api/v1/zones/" + Truces.ZONE + "/compliance";

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
  void listsEveryCandidateAndNoOtherNewestFirst() {
    assertThat(words(client.json(OF_AGREEMENT)))
        .containsExactly(
            "plain",
            "by its army",
            "by nobody",
            "somewhere, as a breach",
            "contested",
            "left out",
            "some day in August",
            "on its first day",
            "some day in July");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain                  |
          by its army            | single_source
          by nobody              | actor_unknown single_source
          somewhere, as a breach | place_uncertain single_source
          contested              | alleged denied
          left out               | excluded_actor single_source
          some day in August     | single_source time_uncertain
          on its first day       | before_entry_into_force_unclear single_source
          some day in July       | before_entry_into_force_unclear single_source time_uncertain
          """)
  void saysWhatSpeaksAgainstEach(String words, String doubts) {
    assertThat(texts(candidate(words).get("doubts")))
        .containsExactlyInAnyOrder(doubts == null ? new String[0] : doubts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain                  | in_zone at_covered_place in_force by_party against_party
          by its army            | at_covered_place in_force by_party
          by nobody              | in_zone at_covered_place in_force
          somewhere, as a breach | concerns_agreement in_force by_party against_party
          left out               | at_covered_place in_force against_party
          """)
  void saysWhatMakesEachACandidate(String words, String reasons) {
    var codes = candidate(words).get("reasons").valueStream().map(each -> each.get("code"));
    assertThat(codes.map(JsonNode::asString)).containsExactly(reasons.split(" "));
  }

  @Test
  void countsAnArmyAsItsGovernment() {
    var reason =
        candidate("by its army")
            .get("reasons")
            .valueStream()
            .filter(each -> each.get("code").asString().equals("by_party"))
            .findFirst()
            .orElseThrow();
    assertThat(reason.get("what").get("id").asString()).isEqualTo("actor:syrian-armed-forces");
    assertThat(reason.get("partOf").get("id").asString()).isEqualTo("actor:syrian-government");
  }

  @Test
  void goesOnForAZoneOfWhichNothingSaysThatItsTruceEnded() {
    var answer = client.json(OF_ZONE);
    assertThat(texts(answer.get("items").get(0).get("doubts"))).contains("agreement_lapsed");
    assertThat(words(answer))
        .containsExactly(
            "after it",
            "plain",
            "by its army",
            "by nobody",
            "contested",
            "left out",
            "some day in August",
            "on its first day",
            "some day in July");
  }

  @Test
  void pagesThroughAllFromEitherEnd() {
    var all = words(client.json(OF_AGREEMENT));
    assertThat(client.all(OF_AGREEMENT + "?limit=2").stream().map(CandidatesIT::word).toList())
        .isEqualTo(all);
    var oldest = client.all(OF_AGREEMENT + "?limit=4&order=asc&summary=false");
    assertThat(oldest.stream().map(CandidatesIT::word).toList()).isEqualTo(all.reversed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type=airstrike                         | by nobody
          type=attack&type=airstrike             | by nobody; left out
          actor=actor:al-nusra-front             | left out
          actor=actor:syrian-armed-forces        | by its army
          datetime=2017-08-14/2017-08-16         | by its army; by nobody
          datetime=../2017-07-23                 | some day in July
          datetime=2018-01-01/..                 |
          """)
  void narrows(String filter, String words) {
    assertThat(words(client.json(OF_AGREEMENT + "?" + filter)))
        .containsExactly(words == null ? new String[0] : words.split("; "));
  }

  private JsonNode candidate(String words) {
    return client
        .json(OF_AGREEMENT)
        .get("items")
        .valueStream()
        .filter(each -> word(each).equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(JsonNode answer) {
    return answer.get("items").valueStream().map(CandidatesIT::word).toList();
  }

  private static String word(JsonNode candidate) {
    var quote = candidate.get("event").get("evidence").get("quote").asString();
    return quote.equals("plain too") ? "plain" : quote;
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
