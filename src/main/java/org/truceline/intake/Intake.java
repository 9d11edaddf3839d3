package org.truceline.intake;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.truceline.model.Draft;
import org.truceline.model.Facts;
import org.truceline.resolve.Ledger;
import org.truceline.resolve.Resolved;
import org.truceline.resolve.Resolver;

/// The way in: an article is read, resolved and written, alone or with others in one transaction.
/// Threads may share it.
public final class Intake {

  private final Function<Draft, Facts> extraction;
  private final Resolver resolver;
  private final Ledger ledger;

  Intake(Function<Draft, Facts> extraction, Resolver resolver, Ledger ledger) {
    this.extraction = extraction;
    this.resolver = resolver;
    this.ledger = ledger;
  }

  /// The facts of an article, as [#submit] would give them; nothing is stored.
  ///
  /// @throws IllegalArgumentException naming the field, where nothing is left to read
  public Facts read(Draft draft) {
    return resolve(draft).facts();
  }

  /// Stores an article and its facts. The same article again changes nothing.
  ///
  /// @throws IllegalArgumentException naming the field, where nothing is left to read
  public Receipt submit(Draft draft) {
    return enter(List.of(resolve(draft))).getFirst();
  }

  /// An article, read and ready to be stored.
  ///
  /// @throws IllegalArgumentException naming the field, where nothing is left to read
  public Resolved resolve(Draft draft) {
    return resolver.resolve(extraction.apply(draft));
  }

  /// Stores articles in one transaction; about fifty make the quickest.
  ///
  /// @return what became of each, in their order
  public List<Receipt> enter(List<Resolved> articles) {
    var isNew = ledger.enter(articles);
    return IntStream.range(0, articles.size())
        .mapToObj(i -> new Receipt(articles.get(i).facts(), isNew.get(i)))
        .toList();
  }
}
