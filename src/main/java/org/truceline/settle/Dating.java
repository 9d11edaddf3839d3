package org.truceline.settle;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// When an event was: as the finest reports say; of those as most do, and else the earliest.
final class Dating {

  private static final Comparator<Claim.Told> EARLIEST =
      Comparator.comparing((Claim.Told told) -> orLast(told.start()))
          .thenComparing(told -> orLast(told.end()))
          .thenComparing(told -> orLast(told.timeZone()))
          .thenComparing(told -> orLast(told.reason()));

  private Dating() {}

  static Claim.Told of(Collection<Claim> claims) {
    var times =
        claims.stream()
            .filter(claim -> Standing.isAsserted(claim) || !isAnyAsserted(claims))
            .collect(Collectors.groupingBy(Claim::told, Collectors.counting()));
    return times.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<Claim.Told, Long> time) -> time.getKey().precision())
                .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey, EARLIEST))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static boolean isAnyAsserted(Collection<Claim> claims) {
    return claims.stream().anyMatch(Standing::isAsserted);
  }

  private static String orLast(@Nullable String text) {
    return text == null ? "~" : text;
  }
}
