package org.truceline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.truceline.model.Facts;

/// An article's facts, their events with the ids of their variants, and the rows that write them.
public final class Resolved {

  private final Facts facts;
  private final Map<String, Object> article;
  private final EntityRows entities;
  private final List<Reported> reports;
  private final List<Map<String, Object>> relations;

  Resolved(
      Facts facts,
      Map<String, Object> article,
      EntityRows entities,
      List<Reported> reports,
      List<Map<String, Object>> relations) {
    this.facts = facts;
    this.article = article;
    this.entities = entities;
    this.reports = List.copyOf(reports);
    this.relations = List.copyOf(relations);
  }

  public Facts facts() {
    return facts;
  }

  String id() {
    return facts.article().id();
  }

  Map<String, Object> article() {
    return article;
  }

  /// The properties of its node, with its id.
  Map<String, Object> properties() {
    var properties = new HashMap<String, Object>();
    ((Map<?, ?>) Objects.requireNonNull(article.get("properties")))
        .forEach((key, value) -> properties.put((String) key, value));
    properties.put("id", id());
    return properties;
  }

  EntityRows entities() {
    return entities;
  }

  List<Reported> reports() {
    return reports;
  }

  List<Map<String, Object>> relations() {
    return relations;
  }
}
