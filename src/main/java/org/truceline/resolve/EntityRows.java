package org.truceline.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.Values;
import org.truceline.model.Actor;
import org.truceline.model.ActorType;
import org.truceline.model.Agreement;
import org.truceline.model.Facts;
import org.truceline.model.Place;
import org.truceline.model.Span;
import org.truceline.model.Zone;
import org.truceline.text.Folding;

/// Rows for the actors, places, zones and agreements of an article. What its facts refer to without
/// describing it (a guarantor whom it does not name) goes by its id, until an article names it.
final class EntityRows {

  private static final int WGS_84 = 4326;

  private final String article;
  private final Map<String, Map<String, Map<String, Object>>> entities = new TreeMap<>();
  private final Map<String, Map<String, Object>> zonePlaces = new TreeMap<>();
  private final Map<String, Map<String, Object>> agreementZones = new TreeMap<>();
  private final Map<String, Map<String, Object>> names = new TreeMap<>();
  private final Map<String, Map<String, Object>> mentions = new TreeMap<>();

  EntityRows(Facts facts) {
    article = facts.article().id();
    facts.actors().forEach(this::add);
    facts.places().forEach(this::add);
    facts.zones().forEach(this::add);
    facts.agreements().forEach(this::add);
    References.in(facts).forEach(this::refer);
  }

  List<Batch> batches() {
    return List.of(
        new Batch("write/actors", rows(entities("actor"))),
        new Batch("write/places", rows(entities("place"))),
        new Batch("write/zones", rows(entities("zone"))),
        new Batch("write/agreements", rows(entities("agreement"))),
        new Batch("write/zone-places", rows(zonePlaces)),
        new Batch("write/agreement-zones", rows(agreementZones)),
        new Batch("write/names", rows(names)),
        new Batch("write/mentions", rows(mentions)));
  }

  private void add(Actor actor) {
    var row = Row.of("type", actor.type().code()).and("known", actor.known());
    describe(actor.id(), actor.name(), actor.names(), row);
    mention(actor.id(), actor.mentions());
  }

  private void add(Place place) {
    var row = Row.of("known", true);
    if (place.latitude() != null && place.longitude() != null) {
      row.and("location", Values.point(WGS_84, place.longitude(), place.latitude()).asPoint());
    }
    describe(place.id(), place.name(), place.names(), row);
    mention(place.id(), place.mentions());
  }

  private void add(Zone zone) {
    describe(zone.id(), zone.name(), zone.names(), Row.of("known", true));
    mention(zone.id(), zone.mentions());
    for (var place : zone.places()) {
      var row = Row.of("zone", zone.id()).and("place", place);
      zonePlaces.put(zone.id() + "|" + place, row.map());
    }
  }

  private void add(Agreement agreement) {
    var date = agreement.date();
    var row =
        Row.of("date", date == null ? null : date.toString())
            .and("precision", agreement.precision().code())
            .and("parties", agreement.parties())
            .and("guarantors", agreement.guarantors())
            .and("known", true);
    describe(agreement.id(), agreement.name(), agreement.names(), row);
    mention(agreement.id(), agreement.mentions());
    for (var zone : agreement.zones()) {
      var covers = Row.of("agreement", agreement.id()).and("zone", zone);
      agreementZones.put(agreement.id() + "|" + zone, covers.map());
    }
  }

  private void describe(String id, String name, Map<String, String> byLanguage, Row row) {
    row.and("id", id)
        .and("name", name)
        .and("nameAr", byLanguage.get("ar"))
        .and("nameEn", byLanguage.get("en"));
    entities(References.prefix(id)).put(id, row.map());
    byLanguage.forEach((language, text) -> name(id, language, text));
  }

  private void name(String entity, String language, String text) {
    var id = "name:%s:%s".formatted(language, text);
    var row =
        Row.of("id", id)
            .and("entity", entity)
            .and("language", language)
            .and("text", text)
            .and("folded", Folding.name(text));
    names.put(id + "|" + entity, row.map());
  }

  private void mention(String entity, List<Span> spans) {
    if (!spans.isEmpty()) {
      var row = Row.of("article", article).and("entity", entity).and("count", spans.size());
      mentions.put(entity, row.map());
    }
  }

  private void refer(String id) {
    var prefix = References.prefix(id);
    var row = Row.of("id", id).and("name", nameFrom(id)).and("known", false);
    if (prefix.equals("actor")) {
      row.and("type", ActorType.OTHER.code());
    }
    entities(prefix).putIfAbsent(id, row.map());
  }

  /// `actor:united-states` as `United States`.
  private static String nameFrom(String id) {
    return Arrays.stream(id.substring(id.indexOf(':') + 1).split("-"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toTitleCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  private Map<String, Map<String, Object>> entities(String prefix) {
    return entities.computeIfAbsent(prefix, _ -> new TreeMap<>());
  }

  private static List<Map<String, Object>> rows(Map<String, Map<String, Object>> sorted) {
    return List.copyOf(sorted.values());
  }
}
