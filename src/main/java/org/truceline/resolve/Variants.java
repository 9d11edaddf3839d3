package org.truceline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.truceline.graph.Transaction;

/// The variants that some claims touch, and those that may tell the same events: locked, and hosted
/// anew. A variant is locked by whoever changes one that shares a block with it, so that its host
/// is always chosen by one who sees all of its neighbours.
final class Variants {

  private final Transaction transaction;
  private final Map<String, Variant> before = new TreeMap<>();
  private final Map<String, Variant> after = new TreeMap<>();
  private final TreeSet<String> gone = new TreeSet<>();
  private final Map<String, String> events = new HashMap<>();
  private final Set<String> lockedBlocks = new HashSet<>();
  private final Set<String> lockedVariants = new HashSet<>();

  Variants(Transaction transaction) {
    this.transaction = transaction;
  }

  /// Adds what new claims say.
  ///
  /// @param said by id of the variant
  void add(Map<String, Said> said) {
    lock(blocks(said), said.keySet());
    said.forEach((id, more) -> {
      var known = before.get(id);
      after.put(id, known == null ? more.variant(id) : known.grown(more));
    });
    host();
  }

  /// Locks some that are there, with all that they meet.
  void hold(Collection<String> ids) {
    lock(new TreeSet<>(), Set.copyOf(ids));
  }

  /// Puts what all claims of some variants say in the place of what was said before. Of those that
  /// nothing is said of any more, nothing is left.
  ///
  /// @param said by id of the variant
  void replace(Collection<String> ids, Map<String, Said> said) {
    lock(blocks(said), said.keySet());
    said.forEach((id, all) -> after.put(id, all.variant(id)));
    ids.stream().filter(id -> before.containsKey(id) && !said.containsKey(id)).forEach(gone::add);
    host();
  }

  private static SortedSet<String> blocks(Map<String, Said> said) {
    var blocks = new TreeSet<String>();
    said.values().forEach(each -> blocks.addAll(each.blocks()));
    return blocks;
  }

  /// Blocks first, then their variants; then the variants of these variants' other blocks are read.
  /// Those that are told anew may be in other blocks than their claims say, until a merge or its
  /// undoing has come to them.
  private void lock(SortedSet<String> blocks, Set<String> own) {
    var left = lockBlocks(blocks, otherBlocks(own, blocks));
    while (!left.isEmpty()) {
      lockedVariants.addAll(left);
      read("write/lock-variants", List.copyOf(left));
      left = lockBlocks(Collections.emptySortedSet(), furtherBlocks(own));
      left.removeAll(lockedVariants);
    }
    var around = new TreeSet<String>();
    before.values().forEach(variant -> around.addAll(variant.blocks()));
    around.removeAll(lockedBlocks);
    if (!around.isEmpty()) {
      read("write/variants-in-blocks", List.copyOf(around));
    }
  }

  /// Where one of those that are told anew is in further blocks, its neighbours there come along.
  private SortedSet<String> furtherBlocks(Set<String> own) {
    var blocks = new TreeSet<String>();
    for (var id : own) {
      var known = before.get(id);
      if (known != null) {
        blocks.addAll(known.blocks());
      }
    }
    blocks.removeAll(lockedBlocks);
    return blocks;
  }

  private SortedSet<String> otherBlocks(Set<String> own, Set<String> blocks) {
    var others =
        new TreeSet<>(
            transaction.run(
                "write/blocks-of-variants",
                Map.of("ids", List.copyOf(new TreeSet<>(own))),
                row -> row.get("block").asString()));
    others.removeAll(blocks);
    return others;
  }

  /// @param claimed those that are made where they are not there
  private SortedSet<String> lockBlocks(SortedSet<String> claimed, SortedSet<String> others) {
    var members = new TreeSet<String>();
    var blocks = new TreeSet<>(claimed);
    blocks.addAll(others);
    if (blocks.isEmpty()) {
      return members;
    }
    lockedBlocks.addAll(blocks);
    membersOf(blocks, claimed).forEach(members::addAll);
    return members;
  }

  private List<List<String>> membersOf(Set<String> blocks, Set<String> claimed) {
    Function<Record, List<String>> members = row -> row.get("variants").asList(Value::asString);
    if (claimed.containsAll(blocks)) {
      return transaction.run("write/claim-blocks", Map.of("ids", List.copyOf(blocks)), members);
    }
    var rows = new ArrayList<Map<String, Object>>();
    blocks.forEach(id -> rows.add(Map.of("id", id, "isClaimed", claimed.contains(id))));
    return transaction.run("write/blocks", Map.of("rows", rows), members);
  }

  private void read(String statement, List<String> ids) {
    transaction
        .run(statement, Map.of("ids", ids), this::variant)
        .forEach(variant -> before.put(variant.id(), variant));
  }

  private Variant variant(Record row) {
    var properties = row.get("variant").asMap();
    var id = String.valueOf(properties.get("id"));
    events.put(id, row.get("event").asString());
    return new Variant(
        id,
        Facets.of(properties),
        Collections.unmodifiableSortedSet(
            new TreeSet<>(row.get("blocks").asList(block -> block.asString()))),
        properties.get("host") instanceof String host ? host : null);
  }

  /// Hosts those that changed, and all that meet them, as they were or as they are.
  private void host() {
    var touched = new HashSet<String>();
    after.values().forEach(variant -> touched.addAll(blocksIfChanged(variant)));
    var all = new TreeMap<>(before);
    all.putAll(after);
    for (var id : gone) {
      touched.addAll(Objects.requireNonNull(all.remove(id)).blocks());
    }
    var hosting = new Hosting(all.values());
    for (var variant : all.values()) {
      if (!Collections.disjoint(variant.blocks(), touched)) {
        after.put(variant.id(), variant.hostedBy(hosting.host(variant)));
      }
    }
    after.values().removeIf(variant -> variant.equals(before.get(variant.id())));
  }

  private Set<String> blocksIfChanged(Variant variant) {
    var known = before.get(variant.id());
    if (variant.equals(known)) {
      return Set.of();
    }
    var blocks = new HashSet<>(variant.blocks());
    if (known != null) {
      blocks.addAll(known.blocks());
    }
    return blocks;
  }

  /// Those that are new, or have other facets or another host than before.
  Collection<Variant> changed() {
    return after.values();
  }

  /// Those of which no claim is left.
  SortedSet<String> gone() {
    return gone;
  }

  boolean isNew(String id) {
    return !before.containsKey(id);
  }

  /// As it was, or null where it is new.
  @Nullable Variant before(String id) {
    return before.get(id);
  }

  /// The event that a variant told before, if it is not new.
  @Nullable String event(String id) {
    return events.get(id);
  }
}
