package org.truceline.query;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;

/// Who stands for whom that people merged? (`read/merged-ids`)
///
/// They are few, and every request asks: they are kept here and fetched again, without anybody
/// waiting, once they are a second old. A decision made through this Truceline is seen at once.
@Component
public final class MergedIds {

  private static final Logger log = LoggerFactory.getLogger(MergedIds.class);
  private static final long FRESH = Duration.ofSeconds(1).toNanos();

  private final Graph graph;
  private final AtomicBoolean isFetching = new AtomicBoolean();
  private volatile Map<String, String> ids = Map.of();
  private volatile long fetchedAt;
  private volatile boolean isFetched;

  MergedIds(Graph graph) {
    this.graph = graph;
  }

  /// The id that stands for another; most stand for themselves.
  public String standing(String id) {
    if (!isFetched || System.nanoTime() - fetchedAt > FRESH) {
      refresh();
    }
    return ids.getOrDefault(id, id);
  }

  /// Fetches them now.
  public void fetch() {
    ids =
        graph
            .read(
                "read/merged-ids",
                Map.of(),
                row -> Map.entry(row.get("id").asString(), row.get("into").asString()))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    fetchedAt = System.nanoTime();
    isFetched = true;
  }

  private void refresh() {
    if (isFetching.compareAndSet(false, true)) {
      var fetching = CompletableFuture.runAsync(this::tryToFetch, Thread::startVirtualThread);
      if (!isFetched) {
        fetching.completeOnTimeout(null, 1, TimeUnit.SECONDS).join();
      }
    }
  }

  private void tryToFetch() {
    try {
      fetch();
    } catch (Neo4jException e) {
      log.debug("Merged ids could not be fetched: {}", e.getMessage());
      fetchedAt = System.nanoTime();
    } finally {
      isFetching.set(false);
    }
  }
}
