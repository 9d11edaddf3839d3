package org.truceline.resolve;

import java.util.ArrayList;
import java.util.List;
import org.truceline.model.Article;
import org.truceline.model.Event;
import org.truceline.model.Facts;

/// Gives the facts of one article their place in the one graph. The ids depend on what an article
/// says and on nothing else, so articles may come in any order, at the same time, and again.
/// [Identity] says which reports tell the same event.
public final class Resolver {

  /// The facts with the ids that their events have in the graph, ready to be written.
  ///
  /// @throws IllegalArgumentException naming the id, if a fact refers to something that is no
  ///   actor, place, zone or agreement
  public Resolved resolve(Facts facts) {
    var resolved = withGlobalIds(facts);
    var batches = new ArrayList<Batch>(new EntityRows(resolved).batches());
    batches.addAll(new EventRows(resolved).batches());
    return new Resolved(resolved, article(resolved.article()), batches);
  }

  private static Facts withGlobalIds(Facts facts) {
    return new Facts(
        facts.article(),
        facts.actors(),
        facts.places(),
        facts.zones(),
        facts.agreements(),
        facts.times(),
        facts.events().stream().map(event -> withGlobalId(facts, event)).toList(),
        facts.relations());
  }

  private static Event withGlobalId(Facts facts, Event event) {
    return new Event(
        Identity.eventId(facts, event),
        event.type(),
        event.when(),
        event.sources(),
        event.targets(),
        event.places(),
        event.zone(),
        event.agreement(),
        event.factuality(),
        event.attributedTo(),
        event.confidence(),
        event.rule(),
        event.evidence());
  }

  private static Batch article(Article article) {
    var published = article.publishedAt();
    var properties =
        Row.of("name", Caption.of(article.title().isBlank() ? article.text() : article.title()))
            .and("url", article.url())
            .and("title", article.title())
            .and("text", article.text())
            .and("language", article.language())
            .and("publisher", article.publisher())
            .and("publishedAt", published == null ? null : published.text())
            .and("publishedOn", published == null ? null : published.date())
            .map();
    var row = Row.of("id", article.id()).and("properties", properties);
    return new Batch("write/articles", List.of(row.map()));
  }
}
