package org.truceline.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Factuality;
import org.truceline.model.Precision;
import org.truceline.query.Reason.Code;
import org.truceline.query.Scope.Pact;

/// Why a hostile event may have broken an agreement or the truce of a zone, and what speaks against
/// that. It weighs nothing: whoever reads it does.
final class Candidacy {

  private final Scope scope;
  private final Act act;
  private final List<Window> windows;
  private final List<Reason> reasons = new ArrayList<>();
  private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

  private Candidacy(Scope scope, Act act) {
    this.scope = scope;
    this.act = act;
    windows = scope.holding().stream().filter(each -> each.meets(act.first(), act.last())).toList();
  }

  /// Nothing, if it happened elsewhere, on no day on which it may hold, or between others.
  static Optional<Candidacy> of(Scope scope, Act act) {
    var candidacy = new Candidacy(scope, act);
    return candidacy.isOne() ? Optional.of(candidacy) : Optional.empty();
  }

  List<Reason> reasons() {
    return List.copyOf(reasons);
  }

  List<Doubt> doubts() {
    return List.copyOf(doubts);
  }

  private boolean isOne() {
    where();
    if (reasons.isEmpty() || windows.isEmpty()) {
      return false;
    }
    when();
    var isBound = who();
    if (scope.knowsWhomItBinds() && !isBound && !act.actors().isEmpty()) {
      return false;
    }
    if (!scope.knowsWhomItBinds() && !isBound) {
      doubts.add(Doubt.PARTIES_UNKNOWN);
    }
    told();
    return true;
  }

  private void where() {
    each(act.zones(), scope.zones(), Code.IN_ZONE);
    var isInZone = !reasons.isEmpty();
    each(act.places(), scope.places(), Code.AT_COVERED_PLACE);
    if (!isInZone && (act.places().isEmpty() || !isWithin())) {
      doubts.add(Doubt.PLACE_UNCERTAIN);
    }
    if (!scope.isOfZone() && act.agreements().contains(scope.of().id())) {
      reasons.add(Reason.of(Code.CONCERNS_AGREEMENT, scope.of()));
    }
  }

  private boolean isWithin() {
    return scope.places().keySet().containsAll(act.places());
  }

  private void each(Set<String> ids, Map<String, Ref> covered, Code code) {
    ids.stream()
        .filter(covered::containsKey)
        .sorted()
        .forEach(id -> reasons.add(Reason.of(code, covered.getOrDefault(id, scope.of()))));
  }

  private void when() {
    for (var window : windows) {
      var code =
          switch (window.basis()) {
            case IN_FORCE -> Code.IN_FORCE;
            case ANNOUNCED -> Code.ANNOUNCED;
            case PROPOSED, AGREED, MONITORED, LAPSED -> Code.AGREED;
          };
      reasons.add(new Reason(code, window.by(), window.from(), null));
    }
    if (act.precision().compareTo(Precision.DAY) > 0 || act.first().isBefore(act.last())) {
      doubts.add(Doubt.TIME_UNCERTAIN);
    }
    if (isAfterAgreements()) {
      doubts.add(Doubt.AGREEMENT_LAPSED);
    }
    if (windows.stream().noneMatch(window -> window.isSureBefore(act.first())) || isAheadInZone()) {
      doubts.add(Doubt.BEFORE_ENTRY_INTO_FORCE_UNCLEAR);
    }
  }

  /// Whether only the zone is left of what was taken to hold.
  private boolean isAfterAgreements() {
    return scope.isOfZone()
        && windows.stream().allMatch(window -> window.by().equals(scope.of()))
        && scope.holding().stream().anyMatch(window -> window.isOver(act.first()));
  }

  /// Whether a zone it is in came to hold only later, or may have.
  private boolean isAheadInZone() {
    return scope.windows().stream()
        .filter(window -> act.zones().contains(window.by().id()) && window.sureFrom() != null)
        .anyMatch(window -> !window.isSureBefore(act.first()));
  }

  /// Whether someone who is bound takes part.
  private boolean who() {
    var before = reasons.size();
    for (var actor : act.actors()) {
      for (var pact : scope.agreements()) {
        who(actor, pact);
      }
    }
    if (act.isAnonymous()) {
      doubts.add(Doubt.ACTOR_UNKNOWN);
    }
    return reasons.size() > before;
  }

  private void who(Act.Actor actor, Pact pact) {
    role(actor, pact.parties(), actor.isSource() ? Code.BY_PARTY : Code.AGAINST_PARTY);
    role(actor, pact.guarantors(), actor.isSource() ? Code.BY_GUARANTOR : Code.AGAINST_GUARANTOR);
    if (actor.isOf(pact.excluded())) {
      doubts.add(Doubt.EXCLUDED_ACTOR);
    }
  }

  private void role(Act.Actor actor, Map<String, Ref> bound, Code code) {
    var isItself = bound.containsKey(actor.who().id());
    if (isItself || actor.isOf(bound.keySet())) {
      var reason = new Reason(code, actor.who(), null, isItself ? null : parent(actor, bound));
      if (!reasons.contains(reason)) {
        reasons.add(reason);
      }
    }
  }

  private static @Nullable Ref parent(Act.Actor actor, Map<String, Ref> bound) {
    return actor.parent() == null ? null : bound.get(actor.parent());
  }

  private void told() {
    BiConsumer<Boolean, Doubt> when =
        (holds, doubt) -> {
          if (holds) {
            doubts.add(doubt);
          }
        };
    when.accept(act.isDenied(), Doubt.DENIED);
    when.accept(act.factuality() == Factuality.ALLEGED, Doubt.ALLEGED);
    when.accept(act.publishers() < 2, Doubt.SINGLE_SOURCE);
  }
}
