package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/// Actors, zones, agreements and places.
@WebIT
class EntitiesIT {

  @LocalServerPort private int port;
  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"actors", "zones", "agreements", "places"})
  void listsInTheOrderOfIdsFromEitherEnd(String kind) {
    var ids = client.ids("/api/v1/%s?limit=200".formatted(kind));
    assertThat(ids).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(1);
    assertThat(client.ids("/api/v1/%s?limit=200&order=desc".formatted(kind)))
        .isEqualTo(ids.reversed());
    assertThat(client.all("/api/v1/%s?limit=1&order=desc".formatted(kind))).hasSameSizeAs(ids);
  }

  @ParameterizedTest
  @CsvSource({
    "RUSSIA, , actor:russia",
    "روسي, , actor:russia",
    "حكومه, , actor:syrian-government",
    "الحكومة, , actor:syrian-government",
    "russia, state, actor:russia"
  })
  void findsActorsByAPartOfTheirName(String q, @Nullable String type, String id) {
    assertThat(
            client.ids(
                "/api/v1/actors?q="
                    + UriUtils.encode(q, StandardCharsets.UTF_8)
                    + (type == null ? "" : "&type=" + type)))
        .contains(id);
  }

  @Test
  void givesAnActorWithItsNamesRelationsAndSpan() {
    var russia = client.json("/api/v1/actors/actor:russia");
    assertThat(russia.get("names").get("ar").asString()).isEqualTo("روسيا");
    assertThat(russia.get("type").asString()).isEqualTo("state");
    assertThat(russia.get("first").asString()).isEqualTo("2017-05-04");
    assertThat(russia.get("last").asString()).isEqualTo("2018-09-17");
    assertThat(russia.get("relations").valueStream().map(each -> each.get("type").asString()))
        .contains("allied_with", "guarantor_of", "tension_with");
    assertThat(russia.get("relations").get(0).get("evidence").get("quote").asString()).isNotBlank();
  }

  @Test
  void tellsTheLifeOfAZoneByTheEventsThatSayIt() {
    var homs = client.json("/api/v1/zones/zone:northern-homs");
    var state = homs.get("states").get(0);
    assertThat(state.get("state").asString()).isEqualTo("in_force");
    assertThat(state.get("start").asString()).startsWith("2017-08-03");
    assertThat(state.get("evidence").get("quote").asString()).isNotBlank();
    assertThat(
            client.json("/api/v1/events/" + state.get("event").asString()).get("type").asString())
        .isEqualTo("ceasefire_in_force");
  }

  @Test
  void givesAnAgreementWithThoseBehindIt() {
    var astana = client.json("/api/v1/agreements/agreement:astana-memorandum");
    assertThat(astana.get("guarantors").valueStream().map(each -> each.get("id").asString()))
        .contains("actor:russia");
    assertThat(astana.get("first").asString()).isEqualTo("2017-05-04");
  }

  @Test
  void ranksCounterpartsByEventsInCommon() {
    var counterparts = client.all("/api/v1/actors/actor:russia/relationships?limit=1");
    assertThat(counterparts.stream().map(each -> each.get("events").asLong()).toList())
        .isSortedAccordingTo((one, other) -> Long.compare(other, one));
    var turkey =
        counterparts.stream()
            .filter(each -> each.get("actor").get("id").asString().equals("actor:turkey"))
            .findFirst()
            .orElseThrow();
    assertThat(turkey.get("cooperation").asDouble()).isEqualTo(5.0);
    assertThat(turkey.get("conflict").asDouble()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2017-05-01/2018-09-30, 2, 5.0",
    "2017-05-04/2018-09-17, 2, 5.0",
    "2017-05-05/2018-09-30, 1, 2.5",
    "2017-05-04/2017-05-04, 1, 2.5",
    "2017-06-01/.., 1, 2.5",
    "../2017-04-30, 0, 0"
  })
  void countsWhatCounterpartsHadToDoWithinAnInterval(
      String datetime, long events, double cooperation) {
    var turkey =
        client
            .all("/api/v1/actors/actor:russia/relationships?limit=1&datetime=" + datetime)
            .stream()
            .filter(each -> each.get("actor").get("id").asString().equals("actor:turkey"))
            .toList();
    assertThat(turkey.stream().mapToLong(each -> each.get("events").asLong()).sum())
        .isEqualTo(events);
    assertThat(turkey.stream().mapToDouble(each -> each.get("cooperation").asDouble()).sum())
        .isEqualTo(cooperation);
  }

  @Test
  void countsUndatedEventsOfCounterpartsOnlyWithoutAnInterval() {
    var all = client.json("/api/v1/actors/actor:syrian-government/relationships");
    var dated =
        client.json("/api/v1/actors/actor:syrian-government/relationships?datetime=2000-01-01/..");
    assertThat(events(all)).isGreaterThan(events(dated));
  }

  private static long events(JsonNode counterparts) {
    return counterparts
        .get("items")
        .valueStream()
        .mapToLong(each -> each.get("events").asLong())
        .sum();
  }
}
