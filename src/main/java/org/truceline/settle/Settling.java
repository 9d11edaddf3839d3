package org.truceline.settle;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

/// Settles an event: the same claims give the same settlement, in whatever order they came.
public final class Settling {

  private static final Comparator<Claim> FINEST_TYPE =
      Comparator.comparing((Claim claim) -> claim.type() == EventType.ATTACK)
          .thenComparing(Claim::type);

  private static final Comparator<Claim> SUREST =
      Comparator.comparingDouble(Claim::confidence)
          .reversed()
          .thenComparing(
              claim -> claim.in().publishedOn(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Claim::id);

  private Settling() {}

  /// What holds for the event of which these are all claims.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Settlement of(Collection<Claim> claims) {
    var type =
        claims.stream()
            .min(FINEST_TYPE)
            .orElseThrow(() -> new IllegalArgumentException("No claim, no event"))
            .type();
    var when = Dating.of(claims);
    var factuality = Standing.of(claims);
    var best = best(claims, factuality);
    var roles = roles(claims);
    var places = ids(claims, claim -> claim.places().stream());
    var zones = ids(claims, claim -> Stream.ofNullable(claim.zone()));
    var agreements = ids(claims, claim -> Stream.ofNullable(claim.agreement()));
    return new Settlement(
        type,
        when,
        factuality,
        Contradictions.in(claims, type),
        type.isHostile() && Standing.mayHaveHappened(factuality),
        (int) claims.stream().map(claim -> claim.in().article()).distinct().count(),
        Publishers.of(claims.stream().map(Claim::in).toList()),
        best.confidence(),
        best.id(),
        roles,
        places,
        zones,
        agreements,
        EventName.of(type, factuality, anchor(zones, agreements, places, roles), when.start()),
        knownAt(claims));
  }

  /// Whoever is a source in any report is one, though others call them a target.
  private static SortedMap<String, String> roles(Collection<Claim> claims) {
    var roles = new TreeMap<String, String>();
    for (var claim : claims) {
      claim.targets().forEach(actor -> roles.putIfAbsent(actor, Settlement.TARGET));
      claim.sources().forEach(actor -> roles.put(actor, Settlement.SOURCE));
    }
    return roles;
  }

  private static SortedSet<String> ids(
      Collection<Claim> claims, Function<Claim, Stream<String>> part) {
    var ids = new TreeSet<String>();
    claims.forEach(claim -> part.apply(claim).forEach(ids::add));
    return ids;
  }

  /// The surest that says what holds, or the surest where none does; of equals the earliest.
  private static Claim best(Collection<Claim> claims, Factuality factuality) {
    return claims.stream()
        .min(
            Comparator.comparing((Claim claim) -> claim.factuality() != factuality)
                .thenComparing(SUREST))
        .orElseThrow();
  }

  private static @Nullable String anchor(
      SortedSet<String> zones,
      SortedSet<String> agreements,
      SortedSet<String> places,
      SortedMap<String, String> roles) {
    var sources =
        roles.entrySet().stream()
            .filter(role -> role.getValue().equals(Settlement.SOURCE))
            .map(role -> role.getKey())
            .toList();
    return Stream.of(zones, agreements, places, sources)
        .filter(ids -> !ids.isEmpty())
        .map(ids -> ids.iterator().next())
        .findFirst()
        .orElse(null);
  }

  private static ZonedDateTime knownAt(Collection<Claim> claims) {
    return claims.stream()
        .map(claim -> claim.in().readAt())
        .min(Comparator.comparing(ZonedDateTime::toInstant))
        .orElseThrow();
  }
}
