package org.truceline.intake.load;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.exceptions.Neo4jException;
import org.truceline.intake.Intake;
import org.truceline.intake.Receipt;
import org.truceline.resolve.Resolved;

/// Reads the lines of a batch and writes their articles in one transaction. Where that fails, each
/// is written alone, so that one that cannot be written takes no other with it.
final class BatchWriter {

  /// Where so many, and all of a batch, are refused, the graph is at fault and not they.
  private static final int TOO_MANY = 10;

  private final Intake intake;
  private final LineReader reader;
  private final Patience patience;
  private final Halt halt;

  BatchWriter(Intake intake, LineReader reader, Patience patience, Halt halt) {
    this.intake = intake;
    this.reader = reader;
    this.patience = patience;
    this.halt = halt;
  }

  /// @throws Halt.Halted if the load is to stop meanwhile
  /// @throws Neo4jException if Neo4j takes none of many articles
  Outcome write(Batch batch) {
    var failures = new ArrayList<LineFailure>();
    var articles = new ArrayList<Entrant>();
    for (var line : batch.lines()) {
      halt.check();
      try {
        articles.add(new Entrant(line.number(), read(line)));
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(reader.tell(line.number(), e));
      }
    }
    return Outcome.of(articles.isEmpty() ? List.of() : enter(articles, failures), failures);
  }

  private Resolved read(Line line) {
    var bytes = line.bytes();
    return intake.resolve(bytes == null ? reader.readTooLong() : reader.read(bytes));
  }

  private List<Boolean> enter(List<Entrant> articles, List<LineFailure> failures) {
    try {
      return enter(articles);
    } catch (Halt.Halted e) {
      throw e;
    } catch (RuntimeException e) {
      return enterEach(articles, failures);
    }
  }

  private List<Boolean> enterEach(List<Entrant> articles, List<LineFailure> failures) {
    var entered = new ArrayList<Boolean>();
    for (var article : articles) {
      try {
        entered.addAll(enter(List.of(article)));
      } catch (Halt.Halted e) {
        throw e;
      } catch (RuntimeException e) {
        failures.add(reader.tell(article.line(), e));
        if (entered.isEmpty() && failures.size() >= TOO_MANY && e instanceof Neo4jException) {
          throw e;
        }
      }
    }
    return entered;
  }

  private List<Boolean> enter(List<Entrant> articles) {
    var resolved = articles.stream().map(Entrant::article).toList();
    return patience.outlast(() -> intake.enter(resolved)).stream().map(Receipt::isNew).toList();
  }

  private record Entrant(long line, Resolved article) {}
}
