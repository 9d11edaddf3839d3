package org.truceline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/// Listens to what Truceline asks of its driver to answer a request, so that the same can be asked
/// of the bare driver: the same statements with the same parameters, each in a transaction of its
/// own or together, as they were.
final class Tap {

  private final List<List<Heard>> transactions = new ArrayList<>();
  private volatile boolean isOpen;

  /// The same driver, listened to.
  Driver on(Driver driver) {
    return Heard.around(
        Driver.class,
        driver,
        (method, given, original) -> {
          var made = original.call(given);
          return made instanceof Session session && isOpen ? session(session) : made;
        });
  }

  private Session session(Session session) {
    return Heard.around(
        Session.class,
        session,
        (method, given, original) -> {
          if (method.equals("executeRead")) {
            given[0] = work((TransactionCallback<?>) Objects.requireNonNull(given[0]));
          } else if (method.equals("run")) {
            transactions.add(List.of(Heard.of(given)));
          }
          return original.call(given);
        });
  }

  private TransactionCallback<?> work(TransactionCallback<?> work) {
    var heard = new ArrayList<Heard>();
    transactions.add(heard);
    return context -> work.execute(context(context, heard));
  }

  private static TransactionContext context(TransactionContext context, List<Heard> heard) {
    return Heard.around(
        TransactionContext.class,
        context,
        (method, given, original) -> {
          if (method.equals("run")) {
            heard.add(Heard.of(given));
          }
          return original.call(given);
        });
  }

  /// What is asked meanwhile.
  List<List<Heard>> during(Runnable request) {
    transactions.clear();
    isOpen = true;
    request.run();
    isOpen = false;
    return List.copyOf(transactions);
  }

  /// Asks it again.
  static void replay(Driver driver, List<List<Heard>> transactions) {
    try (var session = driver.session(reading(driver))) {
      for (var statements : transactions) {
        if (statements.size() == 1) {
          replay(session, statements);
        } else {
          session.executeRead(context -> replay(context, statements));
        }
      }
    }
  }

  private static @Nullable Object replay(SimpleQueryRunner runner, List<Heard> statements) {
    statements.forEach(heard -> runner.run(heard.text(), heard.parameters()).list());
    return null;
  }

  private static SessionConfig reading(Driver driver) {
    return SessionConfig.builder()
        .withDefaultAccessMode(AccessMode.READ)
        .withBookmarkManager(driver.executableQueryBookmarkManager())
        .build();
  }
}
