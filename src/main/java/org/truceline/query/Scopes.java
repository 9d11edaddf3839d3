package org.truceline.query;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.truceline.graph.Graph;
import org.truceline.graph.Transaction;

/// The scopes of the agreements and zones that are being asked about.
///
/// Whoever turns the pages of what may have broken an agreement asks for its scope each time: it is
/// kept for a second, and no longer than nothing is written through this Truceline.
@Component
final class Scopes {

  private static final int MOST = 200;
  private static final long FRESH = Duration.ofSeconds(1).toNanos();

  private final Graph graph;
  private final ConcurrentLruCache<String, AtomicReference<@Nullable Kept>> scopes =
      new ConcurrentLruCache<>(MOST, _ -> new AtomicReference<>());

  Scopes(Graph graph) {
    this.graph = graph;
  }

  /// What some id means by what is known now, or nothing if it is neither a zone nor an agreement.
  Optional<Scope> now(Transaction transaction, String id) {
    var place = scopes.get(id);
    var kept = place.get();
    if (kept != null && kept.isGood(graph.writes())) {
      return Optional.of(kept.scope);
    }
    var begun = new Moment(graph.writes(), System.nanoTime());
    var scope = Scope.of(transaction, id, null);
    place.set(scope.map(found -> new Kept(found, begun)).orElse(null));
    return scope;
  }

  /// When something was begun to be read.
  private record Moment(long writes, long nanos) {}

  private record Kept(Scope scope, Moment since) {

    boolean isGood(long writes) {
      return since.writes == writes && System.nanoTime() - since.nanos < FRESH;
    }
  }
}
