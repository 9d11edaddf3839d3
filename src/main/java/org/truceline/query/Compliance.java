package org.truceline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;
import org.truceline.query.Acts.Place;

/// What may have broken an agreement, or the truce of a zone? (`read/terms`, `read/states`,
/// `read/candidates`, `read/accusations`, `read/weeks-covered`)
///
/// A candidate is a hostile event in a covered zone or at a covered place, or one that is said to
/// concern the agreement, on a day on which it may have held, by or against a party or guarantor as
/// far as these are known.
@Component
public final class Compliance {

  private final Graph graph;
  private final Scopes scopes;

  Compliance(Graph graph, Scopes scopes) {
    this.graph = graph;
    this.scopes = scopes;
  }

  /// A page of candidates, with the first page a summary.
  ///
  /// @param id of a zone or an agreement
  /// @throws UnknownId if the graph does not know it, or an actor that is asked for
  public ComplianceReport of(String id, ComplianceQuestion question, Slice slice) {
    return graph.read(transaction -> {
      var knownAt = question.knownAt();
      var scope =
          (knownAt == null ? scopes.now(transaction, id) : Scope.of(transaction, id, knownAt))
              .orElseThrow(() -> new UnknownId(id));
      if (!question.actors().isEmpty()) {
        KnownIds.require(transaction, "actor", question.actors(), question.knownAt());
      }
      var acts = new Acts(transaction, scope, question);
      var page = page(scope, acts, slice);
      var summary =
          question.summary() && slice.after() == null
              ? new Summing(transaction, scope, acts, question).summary()
              : null;
      return report(scope, summary, page);
    });
  }

  private static ComplianceReport report(
      Scope scope, @Nullable ComplianceSummary summary, Page<Candidate> page) {
    return new ComplianceReport(
        scope.of(),
        ComplianceReport.NOTE,
        scope.holding(),
        sorted(scope.zones()),
        sorted(scope.places()),
        scope.morePlaces(),
        summary,
        page.items(),
        page.next());
  }

  private static List<Ref> sorted(Map<String, Ref> byId) {
    return byId.keySet().stream().sorted().map(id -> Objects.requireNonNull(byId.get(id))).toList();
  }

  /// What is walked is nearly always a candidate; only of what was known earlier some is not.
  private static Page<Candidate> page(Scope scope, Acts acts, Slice slice) {
    var found = new ArrayList<Found>();
    var rest = slice;
    while (true) {
      var part = Page.of(acts.page(rest, slice.limit() + 1), slice.limit(), Place::key);
      part.items().forEach(place -> Found.of(scope, place).ifPresent(found::add));
      if (part.next() == null || found.size() > slice.limit()) {
        var page = Page.of(found, slice.limit(), each -> each.place().key());
        return new Page<>(page.items().stream().map(Found::candidate).toList(), page.next());
      }
      if (found.size() == slice.limit()) {
        return new Page<>(found.stream().map(Found::candidate).toList(), part.next());
      }
      rest = new Slice(slice.limit(), slice.ascending(), part.next());
    }
  }

  private record Found(Place place, TimelineEntry told, Candidacy candidacy) {

    static Optional<Found> of(Scope scope, Place place) {
      var act = place.act();
      var told = place.told();
      return act == null || told == null
          ? Optional.empty()
          : Candidacy.of(scope, act).map(candidacy -> new Found(place, told, candidacy));
    }

    Candidate candidate() {
      return new Candidate(told, candidacy.reasons(), candidacy.doubts());
    }
  }
}
