package org.truceline.settle;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Factuality;

/// How an event stands between those who assert and those who deny it: the strongest that any
/// report says; but what some assert and others deny is alleged.
final class Standing {

  private static final List<Factuality> ASSERTING =
      List.of(Factuality.OCCURRED, Factuality.ONGOING, Factuality.ALLEGED, Factuality.PLANNED);
  private static final List<Factuality> WANTING =
      List.of(Factuality.DEMANDED, Factuality.REFUSED, Factuality.HYPOTHETICAL);

  private Standing() {}

  static Factuality of(Collection<Claim> claims) {
    var said = said(claims);
    var asserted = first(ASSERTING, said);
    var isDenied = said.contains(Factuality.DENIED);
    if (asserted != null) {
      return isDenied && asserted != Factuality.PLANNED ? Factuality.ALLEGED : asserted;
    }
    var wanted = first(WANTING, said);
    return isDenied || wanted == null ? Factuality.DENIED : wanted;
  }

  /// Whether some assert and others deny it.
  static boolean isContradicted(Collection<Claim> claims) {
    var said = said(claims);
    return said.contains(Factuality.DENIED) && first(ASSERTING, said) != null;
  }

  static boolean isAsserted(Claim claim) {
    return ASSERTING.contains(claim.factuality());
  }

  static boolean mayHaveHappened(Factuality factuality) {
    return switch (factuality) {
      case OCCURRED, ONGOING, ALLEGED -> true;
      case PLANNED, DEMANDED, REFUSED, DENIED, HYPOTHETICAL -> false;
    };
  }

  private static Set<Factuality> said(Collection<Claim> claims) {
    var said = EnumSet.noneOf(Factuality.class);
    claims.forEach(claim -> said.add(claim.factuality()));
    return said;
  }

  private static @Nullable Factuality first(List<Factuality> order, Set<Factuality> said) {
    return order.stream().filter(said::contains).findFirst().orElse(null);
  }
}
