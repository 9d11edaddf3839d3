package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.truceline.graph.Transaction;

/// Where a zone or an agreement holds, when, and whom it binds. (`read/terms`)
///
/// @param zones those that are covered
/// @param places those that are covered, with those that lie within them
/// @param morePlaces whether there are more than [#MOST_PLACES]
/// @param agreements the agreement itself, or those that cover the zone
/// @param windows when they are taken to hold
record Scope(
    Ref of,
    Map<String, Ref> zones,
    Map<String, Ref> places,
    boolean morePlaces,
    List<Pact> agreements,
    List<Window> windows) {

  static final int MOST_PLACES = 200;
  private static final int SIDES = 2;

  /// What some id means, or nothing if it is neither a zone nor an agreement that was known.
  static Optional<Scope> of(Transaction transaction, String id, @Nullable OffsetDateTime knownAt) {
    var parameters = Extent.parameters(id, knownAt);
    parameters.put("places", MOST_PLACES + 1);
    return transaction.run("read/terms", parameters, row -> row).stream()
        .findFirst()
        .map(row -> of(transaction, row, knownAt));
  }

  private static Scope of(Transaction transaction, Record row, @Nullable OffsetDateTime knownAt) {
    var of = Values.ref(row.get("of"));
    var zones = Values.refs(row.get("zones"));
    var places = Values.refs(row.get("places"));
    var agreements = row.get("agreements").asList(Pact::of);
    return new Scope(
        of,
        byId(zones.stream()),
        byId(places.stream().limit(MOST_PLACES)),
        places.size() > MOST_PLACES,
        agreements,
        windows(transaction, zones, agreements, knownAt));
  }

  private static Map<String, Ref> byId(Stream<Ref> refs) {
    return refs.collect(Collectors.toMap(Ref::id, ref -> ref));
  }

  /// Of an agreement its own; of a zone its own and those of what covers it. The windows of the
  /// zones of an agreement tell only when it came to hold in each.
  private static List<Window> windows(
      Transaction transaction,
      List<Ref> zones,
      List<Pact> agreements,
      @Nullable OffsetDateTime knownAt) {
    var all = new ArrayList<>(zones);
    agreements.forEach(pact -> all.add(pact.of()));
    var ids = all.stream().map(Ref::id).toList();
    var lives = Lives.dated(transaction, ids, Window.BASES, AsOf.knownAt(knownAt));
    return all.stream()
        .flatMap(each -> Window.of(each, lives.getOrDefault(each.id(), List.of())).stream())
        .toList();
  }

  /// Whether it is about no more than so many things.
  boolean isWithin(int most) {
    return zones.size() + places.size() < most;
  }

  boolean isOfZone() {
    return zones.containsKey(of.id());
  }

  /// On which days an event can be a candidate.
  List<Window> holding() {
    return windows.stream()
        .filter(window -> isOfZone() || window.by().id().equals(of.id()))
        .toList();
  }

  /// Whether all sides of all agreements are known, as far as can be told: an agreement has two,
  /// and who vouches for it need be neither.
  boolean knowsWhomItBinds() {
    return !agreements.isEmpty() && agreements.stream().allMatch(Pact::knowsItsSides);
  }

  Set<String> bound() {
    var bound = new HashSet<String>();
    for (var pact : agreements) {
      bound.addAll(pact.parties().keySet());
      bound.addAll(pact.guarantors().keySet());
    }
    return bound;
  }

  /// All that an article may name that speaks of it.
  List<String> names() {
    return Stream.of(Stream.of(of.id()), zones.keySet().stream(), places.keySet().stream())
        .flatMap(ids -> ids)
        .distinct()
        .toList();
  }

  /// Whom an agreement binds.
  ///
  /// @param excluded ids of those whom it leaves out
  record Pact(Ref of, Map<String, Ref> parties, Map<String, Ref> guarantors, Set<String> excluded) {

    boolean knowsItsSides() {
      return parties.keySet().stream().filter(party -> !guarantors.containsKey(party)).count()
          >= SIDES;
    }

    static Pact of(Value node) {
      return new Pact(
          Values.ref(node),
          byId(node.get("parties").asList(Values::ref).stream()),
          byId(node.get("guarantors").asList(Values::ref).stream()),
          Set.copyOf(node.get("excluded").asList(Value::asString)));
    }
  }

  /// The parameters of a walk of all that may be a candidate.
  Map<String, @Nullable Object> parameters(@Nullable OffsetDateTime knownAt) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("zones", List.copyOf(zones.keySet()));
    parameters.put("places", List.copyOf(places.keySet()));
    parameters.put("agreements", isOfZone() ? List.of() : List.of(of.id()));
    parameters.put("windows", holding().stream().map(Window::row).toList());
    parameters.put("bound", knowsWhomItBinds() ? List.copyOf(bound()) : null);
    parameters.put("knownAt", knownAt);
    return parameters;
  }
}
