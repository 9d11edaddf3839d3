package org.truceline.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;

/// A driver without a database: it hands on what the ledger would write, and answers as someone
/// else says. So a graph of any size gets exactly the shape that the ledger gives it, at the speed
/// of an import.
final class Scribe {

  private final Function<Heard, List<Map<String, Object>>> answers;
  private final BookmarkManager bookmarks =
      BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());

  private Scribe(Function<Heard, List<Map<String, Object>>> answers) {
    this.answers = answers;
  }

  /// Makes one.
  ///
  /// @param answers takes each statement, and gives the rows that it returns
  static Driver driver(Function<Heard, List<Map<String, Object>>> answers) {
    var scribe = new Scribe(answers);
    return Heard.part(
        Driver.class,
        (method, _) ->
            switch (method) {
              case "session" -> scribe.session();
              case "executableQueryBookmarkManager" -> scribe.bookmarks;
              default -> null;
            });
  }

  private Session session() {
    return Heard.part(
        Session.class,
        (method, given) ->
            switch (method) {
              case "executeRead", "executeWrite" ->
                  ((TransactionCallback<?>) Objects.requireNonNull(given[0]))
                      .execute(transaction(TransactionContext.class));
              case "executeWriteWithoutResult" -> accept(Objects.requireNonNull(given[0]));
              case "beginTransaction" -> transaction(Transaction.class);
              case "run" -> result(Heard.of(given));
              default -> null;
            });
  }

  @SuppressWarnings("unchecked") // as its signature says
  private @Nullable Object accept(Object work) {
    ((Consumer<TransactionContext>) work).accept(transaction(TransactionContext.class));
    return null;
  }

  private <T> T transaction(Class<T> type) {
    return Heard.part(
        type, (method, given) -> method.equals("run") ? result(Heard.of(given)) : null);
  }

  @SuppressWarnings("unchecked") // as its signature says
  private Result result(Heard heard) {
    var rows = answers.apply(heard);
    return Heard.part(
        Result.class,
        (method, given) ->
            method.equals("list")
                ? rows.stream()
                    .map(Scribe::row)
                    .map((Function<Record, ?>) Objects.requireNonNull(given[0]))
                    .toList()
                : null);
  }

  private static Record row(Map<String, Object> row) {
    return Heard.part(
        Record.class,
        (method, given) -> method.equals("get") ? Values.value(row.get(given[0])) : null);
  }
}
