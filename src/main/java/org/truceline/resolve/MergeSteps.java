package org.truceline.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.neo4j.driver.Value;
import org.truceline.graph.Graph;
import org.truceline.graph.Transaction;
import org.truceline.model.MergeState;

/// Takes a decision about who is who through the graph, some events a transaction: all claims that
/// name the one are derived again, wherever they were told. What a kill broke off goes on from its
/// mark; behind that nothing is left, as whoever changes an event that is [Outdated] has it follow.
final class MergeSteps {

  private static final String RELATIONS = "relations";
  private static final int RELATIONS_AT_ONCE = 500;
  private static final int LOOK = 5;

  private final Graph graph;
  private final int events;

  /// @param events how many are looked at in a transaction
  MergeSteps(Graph graph, int events) {
    this.graph = graph;
    this.events = events;
  }

  /// Decisions that the graph does not follow yet.
  List<String> unfinished() {
    return graph.read("write/unfinished-merges", Map.of(), row -> row.get("id").asString());
  }

  /// One transaction.
  ///
  /// @return whether there is more to do
  boolean step(String merge) {
    return Outdated.write(
        graph,
        transaction -> {
          var mark = Mark.lock(transaction, merge);
          if (mark == null || !mark.isUnderWay()) {
            return false;
          }
          var next = next(transaction, mark);
          next.write(transaction);
          return next.isUnderWay();
        });
  }

  private Mark next(Transaction transaction, Mark mark) {
    var from = Identified.of(transaction, mark.from()).orElseThrow();
    var into = Identified.of(transaction, mark.into()).orElseThrow();
    var walk = mark.walk();
    if (walk != null && walk.equals(RELATIONS)) {
      return moveRelations(transaction, from, into) < RELATIONS_AT_ONCE ? mark.ended() : mark;
    }
    var walks = walks(transaction, mark.state(), from, into);
    if (walk == null) {
      return mark.at(walks.getFirst(), Long.MIN_VALUE);
    }
    var chunk = chunk(transaction, mark, walk, from);
    if (chunk.isEmpty()) {
      return mark.at(after(walk, walks), Long.MIN_VALUE);
    }
    var variants = new TreeSet<String>();
    var order = mark.order();
    for (var event : chunk) {
      if (variants.size() < events) {
        variants.addAll(event.variants());
        order = event.order();
      }
    }
    if (!variants.isEmpty()) {
      Derivation.again(transaction, variants);
    }
    return mark.at(walk, order);
  }

  private static String after(String walk, List<String> walks) {
    return walks.stream().filter(each -> each.compareTo(walk) > 0).findFirst().orElse(RELATIONS);
  }

  /// Whose events are looked through, one after the other: of whoever had the claims that name the
  /// one, and of what covers it, as a claim may say no more than that.
  private static List<String> walks(
      Transaction transaction, MergeState state, Identified from, Identified into) {
    var walks =
        new TreeSet<>(
            transaction.run(
                "write/covering", Map.of("ids", from.members()), row -> row.get("id").asString()));
    walks.addAll(state == MergeState.PENDING ? from.members() : into.chain());
    return List.copyOf(walks);
  }

  private List<Chunk> chunk(Transaction transaction, Mark mark, String walk, Identified from) {
    return transaction.run(
        "write/claims-naming",
        Map.of(
            "kind", References.prefix(walk),
            "id", walk,
            "after", mark.order(),
            "limit", events * LOOK,
            "ids", from.members()),
        row -> new Chunk(row.get("order").asLong(), row.get("variants").asList(Value::asString)));
  }

  private record Chunk(long order, Collection<String> variants) {}

  private static int moveRelations(Transaction transaction, Identified from, Identified into) {
    var ids = new TreeSet<>(from.members());
    ids.addAll(into.chain());
    return transaction
        .run(
            "write/move-relations",
            Map.of("ids", List.copyOf(ids), "limit", RELATIONS_AT_ONCE),
            row -> row.get("report").asString())
        .size();
  }
}
