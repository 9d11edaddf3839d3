package org.truceline.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.settle.Claim;

/// What is said of an event in one variant, by all claims of it together: what another variant may
/// contradict, or leave out.
///
/// @param clock the time of day, where the variant is told apart by it
/// @param covered places that its zones cover
record Facets(
    EventType type,
    LocalDate first,
    LocalDate last,
    @Nullable String clock,
    SortedSet<String> sources,
    SortedSet<String> targets,
    SortedSet<String> places,
    SortedSet<String> covered,
    SortedSet<String> zones,
    SortedSet<String> agreements) {

  /// What one dated claim says.
  ///
  /// @param report its properties, which say besides what the zone covers, and which zone an
  ///   agreement implies
  static Facets of(Claim claim, Map<String, Object> report, UnaryOperator<String> canonical) {
    var start = text(claim.told().start());
    return new Facets(
        claim.type(),
        day(start),
        day(text(claim.told().end())),
        Identity.isToldApartByClock(claim.type()) && start.length() > 10
            ? start.substring(11, 16)
            : null,
        sorted(claim.sources().stream()),
        sorted(claim.targets().stream()),
        sorted(claim.places().stream()),
        sorted(list(report.get("covered")).stream().map(canonical)),
        sorted(
            Stream.concat(
                Stream.ofNullable(claim.zone()),
                Stream.ofNullable((String) report.get("impliedZone")).map(canonical))),
        sorted(Stream.ofNullable(claim.agreement())));
  }

  /// As [#properties] wrote them.
  static Facets of(Map<String, Object> variant) {
    return new Facets(
        Codes.parse(EventType.class, text(variant.get("type"))),
        day(text(variant.get("first"))),
        day(text(variant.get("last"))),
        (String) variant.get("clock"),
        sorted(list(variant.get("sources")).stream()),
        sorted(list(variant.get("targets")).stream()),
        sorted(list(variant.get("places")).stream()),
        sorted(list(variant.get("covered")).stream()),
        sorted(list(variant.get("zones")).stream()),
        sorted(list(variant.get("agreements")).stream()));
  }

  /// For the node of the variant.
  Map<String, Object> properties() {
    return Row.of("type", type.code())
        .and("first", first.toString())
        .and("last", last.toString())
        .and("clock", clock)
        .and("sources", orNull(sources))
        .and("targets", orNull(targets))
        .and("places", orNull(places))
        .and("covered", orNull(covered))
        .and("zones", orNull(zones))
        .and("agreements", orNull(agreements))
        .map();
  }

  /// What both say, of the same variant.
  Facets and(Facets other) {
    return new Facets(
        type,
        first,
        last,
        clock,
        both(sources, other.sources),
        both(targets, other.targets),
        both(places, other.places),
        both(covered, other.covered),
        both(zones, other.zones),
        both(agreements, other.agreements));
  }

  boolean namesTheSameAs(Facets other) {
    return sources.equals(other.sources)
        && targets.equals(other.targets)
        && places.equals(other.places)
        && covered.equals(other.covered)
        && zones.equals(other.zones)
        && agreements.equals(other.agreements);
  }

  SortedSet<String> actors() {
    return both(sources, targets);
  }

  int said() {
    return (int)
        (Stream.of(sources, targets, places, zones, agreements)
                .filter(ids -> !ids.isEmpty())
                .count()
            + (clock == null ? 0 : 1));
  }

  int size() {
    return sources.size() + targets.size() + places.size() + zones.size() + agreements.size();
  }

  private static SortedSet<String> both(SortedSet<String> one, SortedSet<String> other) {
    return one.containsAll(other) ? one : sorted(Stream.concat(one.stream(), other.stream()));
  }

  private static SortedSet<String> sorted(Stream<String> ids) {
    var sorted = new TreeSet<String>();
    ids.forEach(sorted::add);
    return Collections.unmodifiableSortedSet(sorted);
  }

  private static @Nullable List<String> orNull(Collection<String> ids) {
    return ids.isEmpty() ? null : List.copyOf(ids);
  }

  @SuppressWarnings("unchecked") // lists of ids only are ever written there
  private static List<String> list(@Nullable Object ids) {
    return ids == null ? List.of() : (List<String>) ids;
  }

  private static String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("A variant has days and a type, not '%s'".formatted(value));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso.substring(0, 10));
  }
}
