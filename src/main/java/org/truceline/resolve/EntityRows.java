package org.truceline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Values;
import org.truceline.model.Actor;
import org.truceline.model.ActorType;
import org.truceline.model.Agreement;
import org.truceline.model.Facts;
import org.truceline.model.Place;
import org.truceline.model.Span;
import org.truceline.model.Zone;
import org.truceline.settle.EventName;
import org.truceline.text.NameForms;
import org.truceline.text.Skeleton;

/// Rows for the actors, places, zones and agreements of an article. What its facts refer to without
/// describing it (a guarantor whom it does not name) goes by its id, until an article names it.
final class EntityRows {

  private static final int WGS_84 = 4326;

  private final String article;
  private final Map<String, Map<String, List<String>>> aliases;
  private final SortedMap<String, Described> entities = new TreeMap<>();
  private final List<Map<String, Object>> mentions = new ArrayList<>();

  EntityRows(Facts facts) {
    article = facts.article().id();
    aliases = facts.aliases();
    facts.actors().forEach(this::add);
    facts.places().forEach(this::add);
    facts.zones().forEach(this::add);
    facts.agreements().forEach(this::add);
    References.in(facts).forEach(this::refer);
  }

  /// By id.
  SortedMap<String, Described> entities() {
    return entities;
  }

  List<Map<String, Object>> mentions() {
    return mentions;
  }

  private void add(Actor actor) {
    var row =
        Row.of("type", actor.type().code())
            .and("parent", actor.parent())
            .and("known", actor.known());
    describe(actor.id(), actor.name(), actor.names(), row, List.of());
    mention(actor.id(), actor.mentions());
  }

  private void add(Place place) {
    var row = Row.of("known", true);
    if (place.latitude() != null && place.longitude() != null) {
      row.and("location", Values.point(WGS_84, place.longitude(), place.latitude()).asPoint());
    }
    describe(place.id(), place.name(), place.names(), row, place.within());
    mention(place.id(), place.mentions());
  }

  private void add(Zone zone) {
    describe(zone.id(), zone.name(), zone.names(), Row.of("known", true), zone.places());
    mention(zone.id(), zone.mentions());
  }

  private void add(Agreement agreement) {
    var date = agreement.date();
    var until = agreement.terms().until();
    var covers = Stream.of(agreement.zones(), agreement.terms().places()).flatMap(List::stream);
    var row =
        Row.of("date", date == null ? null : date.toString())
            .and("precision", agreement.precision().code())
            .and("parties", agreement.parties())
            .and("guarantors", agreement.guarantors())
            .and("until", until == null ? null : until.toString())
            .and("excluded", agreement.terms().excluded())
            .and("known", true);
    describe(agreement.id(), agreement.name(), agreement.names(), row, covers.toList());
    mention(agreement.id(), agreement.mentions());
  }

  private void describe(
      String id, String name, Map<String, String> byLanguage, Row row, List<String> covers) {
    row.and("id", id)
        .and("name", name)
        .and("nameAr", byLanguage.get("ar"))
        .and("nameEn", byLanguage.get("en"));
    var names = new ArrayList<Map<String, Object>>();
    byLanguage.forEach((language, text) -> names.add(name(id, language, text)));
    new TreeMap<>(aliases.getOrDefault(id, Map.of()))
        .forEach((language, texts) -> texts.forEach(text -> names.add(name(id, language, text))));
    entities.put(
        id,
        Described.of(row, List.copyOf(names), covers.stream().map(to -> cover(id, to)).toList()));
  }

  private static Map<String, Object> name(String entity, String language, String text) {
    return Row.of("id", "name:%s:%s".formatted(language, text))
        .and("entity", entity)
        .and("language", language)
        .and("text", text)
        .map();
  }

  /// A name's row with the forms that it is looked up by.
  static Map<String, Object> lookedUp(Map<String, Object> name) {
    var text = String.valueOf(name.get("text"));
    var row = new HashMap<>(name);
    row.put("folded", NameForms.folded(text));
    var skeleton = Skeleton.of(text);
    row.put("skeleton", skeleton);
    row.put("outline", Skeleton.outline(skeleton));
    row.put("initials", NameForms.initials(text));
    return row;
  }

  private static Map<String, Object> cover(String id, String covered) {
    return Row.of("id", id).and("covered", covered).map();
  }

  private void mention(String entity, List<Span> spans) {
    if (!spans.isEmpty()) {
      mentions.add(
          Row.of("article", article).and("entity", entity).and("count", spans.size()).map());
    }
  }

  private void refer(String id) {
    if (!entities.containsKey(id)) {
      var row = Row.of("id", id).and("name", EventName.ofId(id)).and("known", false);
      if (References.prefix(id).equals("actor")) {
        row.and("type", ActorType.OTHER.code());
      }
      entities.put(id, Described.of(row, List.of(), List.of()));
    }
  }
}
