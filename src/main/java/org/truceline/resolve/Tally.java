package org.truceline.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.truceline.graph.Transaction;
import org.truceline.settle.Counts;
import org.truceline.settle.Deed;
import org.truceline.settle.EventName;

/// By how much the counts of pairs of actors change, as a whole and by month.
final class Tally {

  private final Map<String, Counts> totals = new TreeMap<>();
  private final Map<String, Counts> months = new TreeMap<>();

  void add(Deed deed) {
    count(deed, 1);
  }

  void subtract(Deed deed) {
    count(deed, -1);
  }

  private void count(Deed deed, int sign) {
    for (var pair : deed.pairs()) {
      var counts = deed.between(a(pair), b(pair));
      count(totals, pair, counts, sign);
      var first = deed.first();
      if (first != null) {
        count(months, pair + "|" + first.toString().substring(0, 7), counts, sign);
      }
    }
  }

  private static void count(Map<String, Counts> all, String id, Counts counts, int sign) {
    all.put(id, all.getOrDefault(id, Counts.NONE).plus(counts, sign));
  }

  void write(Transaction transaction) {
    rows(totals, Tally::dyad).write(transaction, "write/dyads");
    rows(months, Tally::month).write(transaction, "write/dyad-months");
  }

  private static Rows rows(Map<String, Counts> all, Function<String, Row> row) {
    return Rows.of(
        all.entrySet().stream()
            .filter(each -> !each.getValue().areNone())
            .map(each -> onto(row.apply(each.getKey()), each.getValue()).map())
            .toList());
  }

  private static Row onto(Row row, Counts counts) {
    return row.and("events", counts.events())
        .and("occurred", counts.occurred())
        .and("cooperative", counts.cooperative())
        .and("conflictual", counts.conflictual())
        .and("cooperation", counts.cooperation())
        .and("conflict", counts.conflict());
  }

  /// What is not told any more leaves no pair behind.
  void sweep(Transaction transaction) {
    if (totals.values().stream().anyMatch(counts -> counts.events() < 0)
        || months.values().stream().anyMatch(counts -> counts.events() < 0)) {
      transaction.run("write/empty-dyads", Map.of("ids", List.copyOf(totals.keySet())));
      transaction.run("write/empty-dyad-months", Map.of("ids", List.copyOf(months.keySet())));
    }
  }

  private static Row dyad(String id) {
    return Row.of("id", id)
        .and("a", a(id))
        .and("b", b(id))
        .and("name", EventName.ofId(a(id)) + " – " + EventName.ofId(b(id)));
  }

  private static Row month(String id) {
    int end = id.lastIndexOf('|');
    return Row.of("id", id)
        .and("pair", id.substring(0, end))
        .and("a", a(id))
        .and("b", b(id.substring(0, end)))
        .and("month", LocalDate.parse(id.substring(end + 1) + "-01"));
  }

  private static String a(String pair) {
    return pair.substring(0, pair.indexOf('|'));
  }

  private static String b(String pair) {
    return pair.substring(pair.indexOf('|') + 1);
  }
}
