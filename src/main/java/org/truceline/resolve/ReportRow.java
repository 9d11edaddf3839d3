package org.truceline.resolve;

import java.util.List;
import java.util.TreeSet;
import org.truceline.model.Event;
import org.truceline.model.Relation;
import org.truceline.model.Span;

/// The properties of a report: its quote, and all that it claims, so that what an event is can
/// always be worked out again from its reports.
final class ReportRow {

  private static final String EXTRACTOR = "rules";

  private ReportRow() {}

  static Row of(Event event) {
    var when = event.when();
    return evidence("event", event.evidence())
        .and("type", event.type().code())
        .and("factuality", event.factuality().code())
        .and("confidence", event.confidence())
        .and("rule", event.rule())
        .and("sources", sorted(event.sources()))
        .and("targets", sorted(event.targets()))
        .and("places", sorted(event.places()))
        .and("zone", event.zone())
        .and("agreement", event.agreement())
        .and("startsAt", when.start())
        .and("endsAt", when.end())
        .and("precision", when.precision().code())
        .and("timeZone", when.zone() == null ? null : when.zone().getId())
        .and("reason", when.reason());
  }

  static Row of(Relation relation) {
    return evidence("relation", relation.evidence())
        .and("from", relation.from())
        .and("type", relation.type().code())
        .and("to", relation.to());
  }

  private static List<String> sorted(List<String> ids) {
    return List.copyOf(new TreeSet<>(ids));
  }

  private static Row evidence(String kind, Span span) {
    return Row.of("kind", kind)
        .and("name", Caption.of(span.quote()))
        .and("field", span.field().code())
        .and("begin", span.begin())
        .and("end", span.end())
        .and("quote", span.quote())
        .and("extractor", EXTRACTOR);
  }
}
