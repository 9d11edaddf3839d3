package org.truceline.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.truceline.graph.Transaction;
import org.truceline.model.Codes;
import org.truceline.query.Suggestions.Kind;
import org.truceline.query.Suggestions.Sign;
import org.truceline.query.Suggestions.Sign.Code;
import org.truceline.query.Suggestions.Suggestion;

/// One walk along the names, for one page.
final class SuggestionWalk {

  private static final int STEP = 1000;
  private static final int SHOWN = 5;
  private static final String END = "\t";

  private final Transaction transaction;
  private final Set<String> kinds;
  private final int limit;
  private final List<Found> found = new ArrayList<>();

  SuggestionWalk(Transaction transaction, Set<Kind> kinds, int limit) {
    this.transaction = transaction;
    this.kinds = new TreeSet<>(kinds.stream().map(Codes::of).toList());
    this.limit = limit;
  }

  /// A pair, where two of a block meet.
  private record Pair(String outline, String a, String b) {

    String key() {
      return String.join(END, outline, a, b);
    }
  }

  private record Found(String key, Suggestion suggestion) {}

  Page<Suggestion> from(@Nullable String cursor) {
    var after = cursor == null ? "" : cursor;
    var outline = after.contains(END) ? before(after) : after;
    for (int looked = 0; looked < Suggestions.MOST && found.size() <= limit; looked += STEP) {
      var blocks = blocks(outline);
      if (blocks.isEmpty()) {
        return page(null);
      }
      outline = blocks.lastKey();
      suggest(blocks, after);
    }
    return page(outline);
  }

  /// The last outline before the one that the cursor stands in, as far as an index goes.
  private static String before(String cursor) {
    var outline = cursor.substring(0, cursor.indexOf(END));
    return outline.substring(0, outline.length() - 1)
        + (char) (outline.charAt(outline.length() - 1) - 1)
        + "\uFFFF";
  }

  private Page<Suggestion> page(@Nullable String next) {
    var page = Page.of(found, limit, Found::key);
    return new Page<>(
        page.items().stream().map(Found::suggestion).toList(),
        page.next() == null ? next : page.next());
  }

  /// Who meet in each outline; one that may go on behind the step is left to the next.
  private NavigableMap<String, Set<String>> blocks(String after) {
    var blocks = new TreeMap<String, Set<String>>();
    var rows =
        transaction.run("read/suggestion-names", Map.of("after", after, "limit", STEP), row -> row);
    rows.forEach(row -> add(blocks, row));
    if (rows.size() == STEP && blocks.size() > 1) {
      blocks.pollLastEntry();
    }
    return blocks;
  }

  private void add(Map<String, Set<String>> blocks, Record row) {
    var holders = blocks.computeIfAbsent(row.get("outline").asString(), _ -> new TreeSet<>());
    holders.addAll(wanted(row.get("holders")));
    if (!holders.isEmpty()) {
      holders.addAll(wanted(row.get("long")));
    }
  }

  private List<String> wanted(Value ids) {
    return ids.asList(Value::asString).stream()
        .filter(id -> kinds.isEmpty() || kinds.contains(id.substring(0, id.indexOf(':'))))
        .toList();
  }

  private void suggest(Map<String, Set<String>> blocks, String after) {
    var ids = new TreeSet<String>();
    blocks.values().stream().filter(block -> block.size() > 1).forEach(ids::addAll);
    if (ids.isEmpty()) {
      return;
    }
    var sides = new HashMap<String, Side>();
    transaction
        .run("read/suggestion-sides", Map.of("ids", List.copyOf(ids)), Side::of)
        .forEach(side -> sides.put(side.id(), side));
    var alike = new TreeMap<Pair, List<Sign>>(Comparator.comparing(Pair::key));
    blocks.forEach((outline, block) -> compare(outline, List.copyOf(block), sides, alike));
    alike.keySet().removeIf(pair -> pair.key().compareTo(after) <= 0);
    if (!alike.isEmpty()) {
      decide(alike, sides);
    }
  }

  private static void compare(
      String outline, List<String> block, Map<String, Side> sides, Map<Pair, List<Sign>> alike) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        var a = sides.get(block.get(i));
        var b = sides.get(block.get(j));
        if (a != null && b != null && isFirst(outline, a, b)) {
          var reasons = Likeness.of(a, b);
          if (!reasons.isEmpty()) {
            alike.put(new Pair(outline, a.id(), b.id()), reasons);
          }
        }
      }
    }
  }

  /// Two that meet in several blocks are suggested in the first.
  private static boolean isFirst(String outline, Side a, Side b) {
    var shared = Likeness.shared(a, b);
    return shared.isEmpty() || shared.iterator().next().equals(outline);
  }

  private void decide(Map<Pair, List<Sign>> alike, Map<String, Side> sides) {
    var pairs = new HashMap<String, Pair>();
    alike.keySet().forEach(pair -> pairs.put(pair.a() + END + pair.b(), pair));
    var rows =
        transaction.run(
            "read/suggestion-context",
            Map.of(
                "pairs",
                alike.keySet().stream().map(pair -> Map.of("a", pair.a(), "b", pair.b())).toList()),
            row -> row);
    for (var row : rows) {
      var pair = pairs.get(row.get("a").asString() + END + row.get("b").asString());
      var reasons = pair == null ? null : alike.get(pair);
      if (pair != null && reasons != null && !row.get("decided").asBoolean()) {
        found.add(new Found(pair.key(), suggestion(pair, reasons, row, sides)));
      }
    }
  }

  private static Suggestion suggestion(
      Pair pair, List<Sign> likeness, Record row, Map<String, Side> sides) {
    var places = new TreeSet<>(row.get("placesOfA").asList(Value::asString));
    places.retainAll(row.get("placesOfB").asList(Value::asString));
    var counterparts = row.get("counterparts").asList(Value::asString);
    var reasons = Sign.with(likeness, Code.SHARED_COUNTERPARTS, shown(counterparts));
    reasons = Sign.with(reasons, Code.SHARED_PLACES, shown(List.copyOf(places)));
    var two = new ArrayList<>(List.of(side(sides, pair.a()), side(sides, pair.b())));
    two.sort(
        Comparator.comparing(Side::known).thenComparingLong(Side::events).thenComparing(Side::id));
    return new Suggestion(
        two.getFirst().kind(), two.getFirst().shown(), two.getLast().shown(), reasons);
  }

  private static Side side(Map<String, Side> sides, String id) {
    return Objects.requireNonNull(sides.get(id));
  }

  private static List<String> shown(List<String> names) {
    return names.subList(0, Math.min(SHOWN, names.size()));
  }
}
