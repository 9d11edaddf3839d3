package org.truceline.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.model.Article;
import org.truceline.model.Event;
import org.truceline.model.Facts;
import org.truceline.model.Relation;

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
    var article = resolved.article();
    return new Resolved(
        resolved,
        row(article),
        new EntityRows(resolved),
        reports(resolved),
        resolved.relations().stream().map(relation -> row(article, relation)).toList());
  }

  /// The same claim at the same words is one report.
  private static List<Reported> reports(Facts facts) {
    var reports = new LinkedHashMap<String, Reported>();
    for (var event : facts.events()) {
      var report = Reported.of(facts, event);
      reports.putIfAbsent(report.id(), report);
    }
    return List.copyOf(reports.values());
  }

  private static Facts withGlobalIds(Facts facts) {
    return facts.withEvents(
        facts.events().stream()
            .map(event -> withId(event, Identity.eventId(facts, event)))
            .toList());
  }

  static Event withId(Event event, String id) {
    return new Event(
        id,
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

  private static Map<String, Object> row(Article article) {
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
            .and("fingerprint", MinHash.of(article.text()))
            .map();
    return Row.of("id", article.id()).and("properties", properties).map();
  }

  private static Map<String, Object> row(Article article, Relation relation) {
    var id = Identity.reportId(article, relation);
    return Row.of("id", id)
        .and("article", article.id())
        .and("from", relation.from())
        .and("type", relation.type().name())
        .and("to", relation.to())
        .and("properties", ReportRow.of(relation).and("id", id).map())
        .map();
  }
}
