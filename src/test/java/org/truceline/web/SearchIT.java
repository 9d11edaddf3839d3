package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;

/// Names in any script and spelling, and what articles say.
@WebIT
class SearchIT {

  @LocalServerPort private int port;
  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "searches.tsv", delimiter = '\t', numLinesToSkip = 1)
  void findsByAnySpelling(String q, String match, String id) {
    var hits = client.all(search(q)).stream().filter(hit -> hit.get("id").asString().equals(id));
    assertThat(hits.map(hit -> hit.get("match").asString())).containsExactly(match);
  }

  @Test
  void opensEachHit() {
    for (var hit : client.all(search("Astana"))) {
      var resource = client.json(hit.get("resource").asString());
      if (!hit.get("kind").asString().equals("sentence")) {
        assertThat(resource.get("id")).isEqualTo(hit.get("id"));
      }
    }
  }

  @Test
  void ranksBetterMatchesFirstThenThoseWithMoreEvents() {
    var hits = client.all(search("russia"));
    assertThat(hits.getFirst().get("id").asString()).isEqualTo("actor:russia");
    var ranks =
        hits.stream()
            .filter(hit -> hit.has("names"))
            .map(hit -> "exact prefix words sound".indexOf(hit.get("match").asString()))
            .toList();
    assertThat(ranks).isSorted().hasSizeGreaterThan(1);
  }

  @Test
  void givesSentencesAfterNamesWithTheirArticles() {
    var hits = client.all(search("ceasefire"));
    assertThat(hits).isNotEmpty();
    for (var hit : hits) {
      assertThat(hit.get("kind").asString()).isEqualTo("sentence");
      assertThat(hit.get("evidence").get("quote").asString()).contains("ceasefire");
      assertThat(hit.get("evidence").get("article").get("id").asString()).startsWith("article:");
    }
    var arabic = client.all(search("وقف إطلاق النار")).getFirst();
    assertThat(arabic.get("evidence").get("quote").asString()).contains("وقف إطلاق النار");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Russia", "روسيا", "Douma", "ceasefire", "e"})
  void goesOnFromPageToPage(String q) {
    var all = client.all(search(q) + "&limit=200");
    assertThat(client.all(search(q) + "&limit=1")).isEqualTo(all).doesNotHaveDuplicates();
  }

  @Test
  void findsOnlyTheKindsThatAreAskedFor() {
    assertThat(client.all(search("Eastern Ghouta") + "&kind=zone&kind=place"))
        .extracting(hit -> hit.get("kind").asString())
        .containsExactly("place", "zone");
    assertThat(client.all(search("Russia") + "&kind=sentence"))
        .isNotEmpty()
        .allMatch(hit -> hit.has("evidence"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia AND (", "\"Douma", "Douma~0.5", "name:*", "+-!{}[]^\"~*?:\\/ Douma", "Sana'a'",
        "Russia OR Turkey", "*:* x", "a/b", "اليمن \\", "x && y || z", "😀 Douma"
      })
  void takesNothingForAQueryLanguage(String q) {
    assertThat(client.get(search(q)).statusCode()).isEqualTo(200);
    assertThat(client.all(search(q)).size()).isLessThan(20);
  }

  private static String search(String q) {
    return "/api/v1/search?q=" + UriUtils.encode(q, StandardCharsets.UTF_8);
  }
}
