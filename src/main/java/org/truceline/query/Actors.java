package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;
import org.truceline.model.ActorType;
import org.truceline.model.Codes;
import org.truceline.text.Folding;
import org.truceline.text.NameForms;

/// Who acts? (`read/actors`, `read/actor`)
@Component
public final class Actors {

  private final Graph graph;

  Actors(Graph graph) {
    this.graph = graph;
  }

  /// In the order of their ids.
  ///
  /// @param q a part of a name in any language, however it is spelt
  public Page<ListedActor> list(
      @Nullable String q, Set<ActorType> types, Slice slice, @Nullable OffsetDateTime knownAt) {
    var parameters = slice.byId(knownAt);
    parameters.put("q", q == null ? null : folded(q));
    parameters.put("types", types.isEmpty() ? null : types.stream().map(Codes::of).toList());
    return Page.of(
        graph.read("read/actors", parameters, Actors::listed), slice.limit(), ListedActor::id);
  }

  private static String folded(String q) {
    var folded = NameForms.folded(q);
    return folded.isEmpty() ? Folding.name(q.strip()) : folded;
  }

  private static ListedActor listed(Record row) {
    var actor = row.get("actor");
    return new ListedActor(
        actor.get("id").asString(),
        actor.get("name").asString(),
        Values.names(actor),
        Codes.parse(ActorType.class, actor.get("type").asString()),
        actor.get("known").asBoolean(false),
        row.get("events").asLong());
  }

  /// As it was known by a moment, or is now.
  public Optional<ActorDetail> get(String id, @Nullable OffsetDateTime knownAt) {
    return graph.read(transaction ->
        transaction.run("read/actor", Extent.parameters(id, knownAt), row -> row).stream()
            .findFirst()
            .map(row ->
                detail(
                    row,
                    Extent.of(transaction, row, knownAt),
                    Relations.of(transaction, id, knownAt))));
  }

  private static ActorDetail detail(Record row, Extent extent, List<StatedRelation> relations) {
    var actor = row.get("actor");
    return new ActorDetail(
        actor.get("id").asString(),
        actor.get("name").asString(),
        Values.names(actor),
        Codes.parse(ActorType.class, actor.get("type").asString()),
        actor.get("known").asBoolean(false),
        row.get("aliases")
            .asList(
                alias -> new Alias(alias.get("text").asString(), alias.get("language").asString())),
        row.get("events").asLong(),
        row.get("articles").asLong(),
        extent.first(),
        extent.last(),
        relations);
  }

  /// An actor in a list.
  ///
  /// @param names by ISO 639-1 language
  /// @param known whether the dictionaries name it
  /// @param events how many it takes part in
  public record ListedActor(
      String id,
      String name,
      Map<String, String> names,
      ActorType type,
      boolean known,
      long events) {}

  /// An actor, with all it is called and how it stands to others.
  ///
  /// @param articles how many name it
  /// @param first the start of its first dated event
  /// @param last the end of its last dated event
  public record ActorDetail(
      String id,
      String name,
      Map<String, String> names,
      ActorType type,
      boolean known,
      List<Alias> aliases,
      long events,
      long articles,
      @Nullable String first,
      @Nullable String last,
      List<StatedRelation> relations) {}

  /// One way to call someone, in a language (ISO 639-1).
  public record Alias(String text, String language) {}
}
