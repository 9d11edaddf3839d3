package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;
import org.truceline.graph.Transaction;
import org.truceline.model.Codes;
import org.truceline.query.Actors.Alias;
import org.truceline.query.Hit.Kind;
import org.truceline.query.Hit.Match;

/// What is called so, or says so? (`read/search-names`, `read/search-quotes`)
///
/// Whatever the graph holds, a search looks names and sentences up in indexes, and of each way to
/// match at the first [#MOST] only.
@Component
public final class Search {

  static final int MOST = 200;

  private final Graph graph;

  Search(Graph graph) {
    this.graph = graph;
  }

  /// Names by how well they fit, each time those with the most events first; then sentences.
  ///
  /// @param kinds what to find; all, if empty
  /// @param knownAt only what had been read by then
  /// @throws IllegalArgumentException if there is no letter or digit to look for
  public Page<Hit> find(
      String q,
      Set<Kind> kinds,
      int limit,
      @Nullable String after,
      @Nullable OffsetDateTime knownAt) {
    var sought = Sought.of(q, knownAt);
    if (!sought.isAnything()) {
      throw new IllegalArgumentException("'%s' has no letter or digit".formatted(q));
    }
    var wanted = kinds.isEmpty() ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(kinds);
    var last = after == null ? Place.START : Place.parse(after);
    return graph.read(transaction -> {
      var found = new ArrayList<Found>();
      if (last.rank() < Place.SENTENCES && !wanted.equals(EnumSet.of(Kind.SENTENCE))) {
        found.addAll(names(transaction, sought, wanted, last, limit + 1));
      }
      if (found.size() <= limit && wanted.contains(Kind.SENTENCE)) {
        found.addAll(sentences(transaction, sought, last, limit + 1 - found.size()));
      }
      var page = Page.of(found, limit, each -> each.place().toString());
      return new Page<>(page.items().stream().map(Found::hit).toList(), page.next());
    });
  }

  private static List<Found> names(
      Transaction transaction, Sought sought, Set<Kind> kinds, Place last, int limit) {
    var parameters = sought.parameters();
    parameters.put("kinds", kinds.stream().map(Kind::code).toList());
    parameters.put("most", MOST);
    parameters.put("rank", last.rank());
    parameters.put("events", last.count());
    parameters.put("after", last.id());
    parameters.put("limit", limit);
    return transaction.run("read/search-names", parameters, Search::named);
  }

  private static List<Found> sentences(
      Transaction transaction, Sought sought, Place last, int limit) {
    var from = last.rank() == Place.SENTENCES ? last : Place.START;
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("words", sought.quoted());
    parameters.put("knownAt", sought.knownAt());
    parameters.put("most", MOST);
    parameters.put("articles", from.count());
    parameters.put("after", from.id());
    parameters.put("limit", limit);
    return transaction.run("read/search-quotes", parameters, Search::sentence);
  }

  private static Found named(Record row) {
    var node = row.get("node");
    var id = node.get("id").asString();
    var rank = row.get("rank").asInt();
    var kind = node.get("kind").asString();
    var events = row.get("events").asLong();
    var alias = row.get("alias");
    return new Found(
        new Place(rank, events, id),
        new Hit(
            id,
            Codes.parse(Kind.class, kind),
            node.get("name").asString(),
            Values.names(node),
            Codes.parse(Match.class, row.get("match").asString()),
            new Alias(alias.get("text").asString(), alias.get("language").asString()),
            events,
            row.get("articles").asLong(),
            null,
            "/api/v1/%ss/%s".formatted(kind, id)));
  }

  private static Found sentence(Record row) {
    var evidence = Values.evidence(row.get("evidence"));
    var event = row.get("event");
    var articles = row.get("articles").asLong();
    return new Found(
        new Place(Place.SENTENCES, articles, evidence.report()),
        new Hit(
            evidence.report(),
            Kind.SENTENCE,
            event.isNull() ? evidence.article().title() : event.get("name").asString(),
            null,
            Match.WORDS,
            null,
            null,
            articles,
            evidence,
            event.isNull()
                ? "/api/v1/articles/" + evidence.article().id()
                : "/api/v1/events/" + event.get("id").asString()));
  }

  /// Where a hit stands in the list.
  private record Place(int rank, long count, String id) {

    static final int SENTENCES = Match.values().length;
    static final Place START = new Place(0, Long.MAX_VALUE, "");

    static Place parse(String text) {
      var parts = text.split(" ", 3);
      return new Place(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2]);
    }

    @Override
    public String toString() {
      return rank + " " + count + " " + id;
    }
  }

  private record Found(Place place, Hit hit) {}
}
