package org.truceline.resolve;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.truceline.graph.Graph;
import org.truceline.graph.Transaction;
import org.truceline.resolve.Undecidable.Reason;

/// What people decide about reports that were taken for those of one event: some of them tell
/// another. These make an event of their own, which nothing joins; what comes later is told as if
/// they had not been there.
public final class Splits {

  private final Graph graph;

  Splits(Graph graph) {
    this.graph = graph;
  }

  /// Parts some reports of an event from the others. The same decision again changes nothing while
  /// it stands.
  ///
  /// @param reports ids of some reports of the event, and not of all
  /// @throws Undecidable naming the field and its value
  public Decided split(String event, Collection<String> reports, String by, String reason) {
    var sorted = List.copyOf(new TreeSet<>(reports));
    var apart = "event:" + Hash.of(List.of("split", String.join("|", sorted)));
    return Outdated.write(
        graph,
        transaction -> {
          var standing = standing(transaction, apart);
          if (standing != null) {
            return new Decided(standing, false);
          }
          var told = lock(transaction, event);
          check(told, sorted);
          var parted =
              sorted.stream().map(report -> Objects.requireNonNull(told.get(report))).toList();
          var id = DecisionId.next("split");
          var parameters =
              Mark.withNulls(
                  Map.of("id", id, "whole", event, "event", apart, "reports", sorted),
                  List.of("by", "reason", "within"),
                  Arrays.asList(by, reason, parted.getFirst().apart()));
          parameters.put("shared", isShared(transaction, parted.getFirst()));
          transaction.run("write/part-reports", parameters);
          Derivation.again(transaction, parted.stream().map(Told::effective).distinct().toList());
          return new Decided(id, true);
        });
  }

  /// Whether other articles could tell the event that it was told as before all decisions.
  private static boolean isShared(Transaction transaction, Told told) {
    return told.isShared()
        || (told.apart() != null && around(transaction, told.apart()).get("shared").asBoolean());
  }

  private static Record around(Transaction transaction, String event) {
    return transaction.run("write/split-of-event", Map.of("event", event), row -> row).getLast();
  }

  private static @Nullable String standing(Transaction transaction, String event) {
    return transaction
        .run("write/standing-split", Map.of("event", event), row -> row.get("id").asString())
        .stream()
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Told> lock(Transaction transaction, String event) {
    var told = new TreeMap<String, Told>();
    var rows = transaction.run("write/lock-told", Map.of("id", event), row -> row);
    if (rows.isEmpty()) {
      throw Undecidable.unknown("event", event);
    }
    var isShared = rows.getFirst().get("shared").asBoolean();
    for (var report : rows.getFirst().get("reports").values()) {
      told.put(report.get("id").asString(), Told.of(report, isShared));
    }
    return told;
  }

  private static void check(Map<String, Told> told, List<String> reports) {
    for (var report : reports) {
      if (!told.containsKey(report)) {
        throw new Undecidable(Reason.UNFIT, "reports", report, "does not tell the event");
      }
    }
    if (reports.isEmpty() || reports.size() == told.size()) {
      throw new Undecidable(
          Reason.UNFIT,
          "reports",
          String.join(", ", reports),
          "must be some of the event's %d reports, and not all".formatted(told.size()));
    }
  }

  /// Takes a decision back. One that was taken back before stays so.
  ///
  /// @return whether there is such a decision
  public boolean undo(String id, @Nullable String by, @Nullable String reason) {
    return Outdated.write(
        graph,
        transaction -> {
          var rows = transaction.run("write/lock-split", Map.of("id", id), row -> row);
          if (!rows.isEmpty()
              && rows.getFirst().get("split").get("state").asString().equals("applied")) {
            var split = rows.getFirst().get("split");
            undo(transaction, id, split, rows.getFirst().get("reports").values(), by, reason);
          }
          return !rows.isEmpty();
        });
  }

  private static void undo(
      Transaction transaction,
      String id,
      Value split,
      Iterable<Value> reports,
      @Nullable String by,
      @Nullable String reason) {
    var within = within(transaction, split.get("within"));
    var rejoined = new TreeSet<String>();
    var variants = new TreeSet<String>();
    for (var report : reports) {
      rejoined.add(report.get("id").asString());
      variants.add(within == null ? report.get("variant").asString() : within);
    }
    var parameters =
        Mark.withNulls(
            Map.of("id", id, "reports", List.copyOf(rejoined)),
            List.of("by", "reason", "within"),
            Arrays.asList(by, reason, within));
    transaction.run("write/rejoin-reports", parameters);
    var isShared = split.get("shared").asBoolean();
    Derivation.again(
        transaction,
        variants,
        Set.of(split.get("event").asString()),
        isShared ? rejoined : Set.of());
  }

  /// The decision around this one that still stands.
  private static @Nullable String within(Transaction transaction, Value event) {
    if (event.isNull()) {
      return null;
    }
    var around = around(transaction, event.asString());
    return around.get("stands").asBoolean()
        ? event.asString()
        : within(transaction, around.get("within"));
  }

  /// @param apart the event that people made of it and others, if they did
  private record Told(String variant, @Nullable String apart, boolean isShared) {

    static Told of(Value report, boolean isShared) {
      return new Told(
          report.get("variant").asString(),
          report.get("apart").isNull() ? null : report.get("apart").asString(),
          isShared);
    }

    String effective() {
      return apart == null ? variant : apart;
    }
  }
}
