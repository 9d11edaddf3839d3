package org.truceline.query;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.truceline.settle.Quoted;

/// What the statements return, as our records.
final class Values {

  private Values() {}

  static @Nullable String text(Value value) {
    return value.isNull() ? null : value.asString();
  }

  static @Nullable Double number(Value value) {
    return value.isNull() ? null : value.asDouble();
  }

  static @Nullable Instant instantOrNull(Value value) {
    return value.isNull() ? null : value.asZonedDateTime().toInstant();
  }

  static Ref ref(Value node) {
    return new Ref(node.get("id").asString(), node.get("name").asString());
  }

  static @Nullable Ref refOrNull(Value node) {
    return node.isNull() ? null : ref(node);
  }

  static List<Ref> refs(Value nodes) {
    return nodes.asList(Values::ref);
  }

  static Named named(Value node, long events) {
    return new Named(node.get("id").asString(), node.get("name").asString(), names(node), events);
  }

  /// By language, Arabic first where there is one.
  static Map<String, String> names(Value node) {
    var names = new LinkedHashMap<String, String>();
    for (var name : List.of(Map.entry("ar", "nameAr"), Map.entry("en", "nameEn"))) {
      var text = text(node.get(name.getValue()));
      if (text != null) {
        names.put(name.getKey(), text);
      }
    }
    return names;
  }

  static @Nullable Evidence evidenceOrNull(Value value) {
    return value.isNull() || value.get("report").isNull() ? null : evidence(value);
  }

  /// What the node of an event keeps.
  static @Nullable Evidence quotedOrNull(Value list) {
    return list.isNull() ? null : evidence(Quoted.of(list.asList(Value::asString)));
  }

  private static Evidence evidence(Quoted quoted) {
    return new Evidence(
        quoted.report(),
        quoted.field(),
        quoted.begin(),
        quoted.end(),
        quoted.quote(),
        new Source(
            quoted.article(),
            quoted.title(),
            quoted.publisher(),
            quoted.url(),
            quoted.language(),
            quoted.publishedAt()));
  }

  static Evidence evidence(Value value) {
    return new Evidence(
        value.get("report").asString(),
        value.get("field").asString(),
        value.get("begin").asInt(),
        value.get("end").asInt(),
        value.get("quote").asString(),
        source(value.get("article")));
  }

  static Source source(Value article) {
    return new Source(
        article.get("id").asString(),
        article.get("title").asString(""),
        text(article.get("publisher")),
        text(article.get("url")),
        article.get("language").asString(),
        text(article.get("publishedAt")));
  }
}
