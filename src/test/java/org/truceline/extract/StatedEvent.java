package org.truceline.extract;

import org.truceline.model.Article;
import org.truceline.model.Event;
import org.truceline.model.Field;
import org.truceline.model.Span;

/// An event of an article with the clause that says it.
///
/// @param isWeak told in passing: it may be left out at no cost
record StatedEvent(GoldEvent gold, Span clause, boolean isWeak) {

  static StatedEvent in(Article read, GoldArticle article, GoldArticle.Fact fact) {
    return new StatedEvent(article.event(fact), clause(read, fact.quote()), fact.isWeak());
  }

  private static Span clause(Article read, String quote) {
    var field = read.text().contains(quote) ? Field.TEXT : Field.TITLE;
    var begin = read.field(field).indexOf(quote);
    return begin < 0 ? new Span(field, 0, 0, "") : read.span(field, begin, begin + quote.length());
  }

  /// How close what was read comes, if its evidence is at least half of the shorter clause.
  double weight(Event read, NamedThings things) {
    var share = share(read.evidence());
    var likeness = gold.hasType(read) ? 2 + 2.0 * gold.closeness(read, things::name) : 0;
    return share < 0.5 ? 0 : share + likeness;
  }

  private double share(Span other) {
    if (!clause.overlaps(other)) {
      return 0;
    }
    var common = Math.min(clause.end(), other.end()) - Math.max(clause.begin(), other.begin());
    return (double) common / Math.min(clause.quote().length(), other.quote().length());
  }
}
