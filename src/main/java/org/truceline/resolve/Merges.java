package org.truceline.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.truceline.graph.Graph;
import org.truceline.graph.Transaction;
import org.truceline.model.MergeState;
import org.truceline.resolve.Undecidable.Reason;

/// What people decide about who is who. A decision holds from the moment it is noted, for articles
/// that come later too; what was claimed before follows it in the background, and comes back when
/// it is undone: reports keep the ids that their articles gave.
public final class Merges {

  private static final long PATIENCE_SECONDS = 5;
  private static final List<String> MERGED =
      List.of(MergeState.PENDING.code(), MergeState.APPLIED.code());
  private static final List<String> REFUSED = List.of(MergeState.REFUSED.code());

  private final Graph graph;
  private final MergeRuns runs;

  Merges(Graph graph, MergeRuns runs) {
    this.graph = graph;
    this.runs = runs;
  }

  /// Takes two for one. The same decision again changes nothing while it stands.
  ///
  /// @throws Undecidable naming the field and its value
  public Decided merge(Decision decision) {
    var decided = note(decision);
    if (decided.isNew()) {
      follow(decided.id());
    }
    return decided;
  }

  Decided note(Decision decision) {
    return graph.write(transaction -> {
      transaction.run("write/lock-decisions", Map.of());
      var from = check(transaction, decision);
      var standing = standing(transaction, decision.from(), decision.into(), MERGED);
      if (standing != null) {
        return new Decided(standing, false);
      }
      requireUnmerged(from);
      return new Decided(write(transaction, "write/decide-merge", decision), true);
    });
  }

  /// Takes two for two: they are not suggested again.
  ///
  /// @throws Undecidable naming the field and its value
  public Decided refuse(Decision decision) {
    return graph.write(transaction -> {
      transaction.run("write/lock-decisions", Map.of());
      var from = check(transaction, decision);
      var standing = standing(transaction, decision.from(), decision.into(), REFUSED);
      if (standing == null) {
        standing = standing(transaction, decision.into(), decision.from(), REFUSED);
      }
      if (standing != null) {
        return new Decided(standing, false);
      }
      if (from.chain().contains(decision.into())) {
        throw new Undecidable(
            Reason.TAKEN, "from", from.id(), "is merged into '%s'".formatted(decision.into()));
      }
      return new Decided(write(transaction, "write/refuse-merge", decision), true);
    });
  }

  /// Takes a decision back. One that was taken back before stays so.
  ///
  /// @return whether there is such a decision
  public boolean undo(String id, @Nullable String by, @Nullable String reason) {
    var state = noteUndone(id, by, reason);
    if (state == MergeState.UNDOING) {
      follow(id);
    }
    return state != null;
  }

  @Nullable MergeState noteUndone(String id, @Nullable String by, @Nullable String reason) {
    return graph
        .write(transaction -> {
          var merge = Mark.lock(transaction, id);
          var state = merge == null ? null : undone(merge.state());
          if (merge != null && state != null && state != merge.state()) {
            transaction.run("write/lock-decisions", Map.of());
            transaction.run(
                "write/undo-merge",
                Mark.withNulls(
                    Map.of("id", id, "state", state.code()),
                    List.of("by", "reason"),
                    Arrays.asList(by, reason)));
          }
          return Optional.ofNullable(state);
        })
        .orElse(null);
  }

  private static MergeState undone(MergeState state) {
    return switch (state) {
      case PENDING, APPLIED -> MergeState.UNDOING;
      case REFUSED -> MergeState.WITHDRAWN;
      case UNDOING, UNDONE, WITHDRAWN -> state;
    };
  }

  /// Most decisions are followed before their makers look.
  private void follow(String id) {
    runs.add(id).completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  private static Identified check(Transaction transaction, Decision decision) {
    var from = identified(transaction, "from", decision.from());
    var into = identified(transaction, "into", decision.into());
    if (decision.from().equals(decision.into())) {
      throw new Undecidable(Reason.UNFIT, "into", into.id(), "is the same as from");
    }
    if (!decision.kind().equals(References.prefix(into.id()))) {
      throw new Undecidable(
          Reason.UNFIT,
          "into",
          into.id(),
          "is of another kind than from, '%s'".formatted(from.id()));
    }
    if (into.chain().contains(from.id())) {
      throw new Undecidable(
          Reason.TAKEN, "into", into.id(), "is merged into '%s' itself".formatted(from.id()));
    }
    return from;
  }

  private static Identified identified(Transaction transaction, String field, String id) {
    return Identified.of(transaction, id).orElseThrow(() -> Undecidable.unknown(field, id));
  }

  private static void requireUnmerged(Identified from) {
    if (from.isMerged()) {
      throw new Undecidable(
          Reason.TAKEN,
          "from",
          from.id(),
          "is merged into '%s' already".formatted(from.chain().get(1)));
    }
  }

  private static @Nullable String standing(
      Transaction transaction, String from, String into, List<String> states) {
    return transaction
        .run(
            "write/standing-merge",
            Map.of("from", from, "into", into, "states", states),
            row -> row.get("id").asString())
        .stream()
        .findFirst()
        .orElse(null);
  }

  private static String write(Transaction transaction, String statement, Decision decision) {
    var id = DecisionId.next("merge");
    transaction.run(
        statement,
        Map.of(
            "id", id,
            "kind", decision.kind(),
            "from", decision.from(),
            "into", decision.into(),
            "by", decision.by(),
            "reason", decision.reason()));
    return id;
  }
}
