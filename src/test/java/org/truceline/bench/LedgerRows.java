package org.truceline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What each statement under `cypher/write/` makes of its rows in a graph that holds nothing of
/// them yet, as nodes and relationships for an import.
final class LedgerRows {

  private static final String ENTITY = "Entity";
  private static final Map<String, Object> NONE = Map.of();

  private final ImportFiles files;
  private final Map<String, String> names = WriteStatements.names();
  private final List<Heard> schema = new ArrayList<>();
  private final EntityNodes entities = new EntityNodes();
  private final PairCounts counts = new PairCounts();
  private final Map<Object, Object> published = new HashMap<>();
  private final Set<String> made = new HashSet<>();

  LedgerRows(ImportFiles files) {
    this.files = files;
  }

  /// Takes a statement, and gives what it returns.
  List<Map<String, Object>> take(Heard heard) {
    var name = names.get(heard.text());
    if (name == null) {
      schema.add(heard);
      return List.of();
    }
    if (!heard.parameters().containsKey("rows")) {
      takeWithoutRows(name, heard.parameters());
      return List.of(); // nothing that is asked for is there
    }
    return list(heard.parameters(), "rows").stream()
        .flatMap(row -> take(name, row, heard.parameters()).stream())
        .toList();
  }

  private void takeWithoutRows(String name, Map<String, Object> parameters) {
    switch (name) {
      case "claim-blocks" -> ((List<?>) get(parameters, "ids")).forEach(this::block);
      case "mentions" ->
          parameters.keySet().forEach(kind -> list(parameters, kind).forEach(this::mention));
      default -> {} // it only asks
    }
  }

  /// Takes one row, and gives what the statement returns for it.
  private List<Map<String, Object>> take(
      String name, Map<String, Object> row, Map<String, Object> parameters) {
    switch (name) {
      case "articles" -> article(row, get(parameters, "now"));
      case "actors", "places", "zones", "agreements" -> {
        return entities.add(row, get(parameters, "now"));
      }
      case "names" -> name(row);
      case "covers" -> join(ENTITY, get(row, "id"), "COVERS", ENTITY, get(row, "covered"));
      case "places-within" -> join(ENTITY, get(row, "id"), "WITHIN", ENTITY, get(row, "covered"));
      case "blocks" -> block(get(row, "id"));
      case "events" -> files.node("Event", "Event", row);
      case "variants" -> variant(row);
      case "reports" -> report(row);
      case "event-actors" -> link(ENTITY, "key", "PARTICIPATED_IN", "Event", "event", row);
      case "event-zones" -> link("Event", "event", "IN_ZONE", ENTITY, "key", row);
      case "event-agreements" -> link("Event", "event", "CONCERNS", ENTITY, "key", row);
      case "event-places" -> link("Event", "event", "AT", ENTITY, "key", row);
      case "event-pairs" -> link("Event", "event", "BETWEEN", "Dyad", "key", row);
      case "dyads" -> counts.dyad(row);
      case "dyad-months" -> counts.month(row);
      case "attributions" -> attribute(row);
      default -> throw new IllegalArgumentException("Nothing is known of write/" + name);
    }
    return List.of();
  }

  private void article(Map<String, Object> row, Object now) {
    var article = new HashMap<>(properties(row));
    article.put("id", get(row, "id"));
    article.put("readAt", now);
    published.put(get(row, "id"), get(article, "publishedOn"));
    files.node("Article", "Article", article);
  }

  private void mention(Map<String, Object> row) {
    var entity = get(row, "entity").toString();
    var mention = new HashMap<>(Map.of("count", get(row, "count")));
    if (!entity.startsWith("actor:")) {
      mention.put("entityId", entity);
      mention.put("publishedOn", Objects.requireNonNull(published.get(get(row, "article"))));
    }
    files.relationship("Article", get(row, "article"), "MENTIONS", ENTITY, entity, mention);
  }

  private void name(Map<String, Object> row) {
    var id = get(row, "id");
    if (made.add(id.toString())) {
      var name = new HashMap<>(row);
      name.put("name", name.get("text"));
      name.remove("entity");
      files.node("Name", "Name", name);
    }
    join(ENTITY, get(row, "entity"), "KNOWN_AS", "Name", id);
  }

  private void join(String fromSpace, Object from, String type, String toSpace, Object to) {
    if (made.add(type + from + to)) {
      files.relationship(fromSpace, from, type, toSpace, to, NONE);
    }
  }

  private void block(Object id) {
    if (made.add(id.toString())) {
      files.node("Block", "Block", Map.of("id", id, "name", id));
    }
  }

  private void variant(Map<String, Object> row) {
    var properties = properties(row);
    var id = get(properties, "id");
    files.node("Variant", "Variant", properties);
    files.relationship("Variant", id, "TOLD_AS", "Event", get(row, "event"), NONE);
    for (var block : (List<?>) get(row, "blocks")) {
      files.relationship("Variant", id, "IN_BLOCK", "Block", block, NONE);
    }
  }

  private void report(Map<String, Object> row) {
    var properties = properties(row);
    var id = get(properties, "id");
    files.node("Report", "Report", properties);
    files.relationship("Report", id, "IN", "Article", get(row, "article"), NONE);
    files.relationship("Report", id, "TELLS", "Event", get(row, "event"), NONE);
  }

  private void link(
      String fromSpace,
      String from,
      String type,
      String toSpace,
      String to,
      Map<String, Object> row) {
    var properties = properties(row);
    files.relationship(fromSpace, get(row, from), type, toSpace, get(row, to), properties);
  }

  private void attribute(Map<String, Object> row) {
    var position = Map.of("position", get(row, "position"));
    files.relationship(
        "Report", get(row, "report"), "ATTRIBUTED_TO", ENTITY, get(row, "actor"), position);
  }

  /// Writes what only the end tells: who is who, and what adds up between two.
  void finish() {
    entities.write(files, ENTITY);
    counts.write(files, ENTITY);
  }

  /// All that is to run on the graph once it is imported: its schema, which is noted as migrated.
  List<Heard> schema() {
    return schema.stream()
        .filter(heard -> !WriteStatements.body(heard.text()).startsWith("MATCH"))
        .toList();
  }

  private static Object get(Map<String, Object> row, String key) {
    return Objects.requireNonNull(row.get(key), key);
  }

  @SuppressWarnings("unchecked") // as the statements take it
  private static Map<String, Object> properties(Map<String, Object> row) {
    return (Map<String, Object>) get(row, "properties");
  }

  @SuppressWarnings("unchecked") // as the statements take it
  private static List<Map<String, Object>> list(Map<String, Object> row, String key) {
    return (List<Map<String, Object>>) get(row, key);
  }
}
