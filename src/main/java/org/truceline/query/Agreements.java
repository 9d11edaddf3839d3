package org.truceline.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;

/// Which agreements are there, and who stands behind one? (`read/agreements`, `read/agreement`)
@Component
public final class Agreements {

  private final Graph graph;

  Agreements(Graph graph) {
    this.graph = graph;
  }

  public Page<ListedAgreement> list(Slice slice) {
    return Page.of(
        graph.read("read/agreements", slice.byId(), Agreements::listed),
        slice.limit(),
        ListedAgreement::id);
  }

  private static ListedAgreement listed(Record row) {
    var agreement = row.get("agreement");
    return new ListedAgreement(
        agreement.get("id").asString(),
        agreement.get("name").asString(),
        Values.names(agreement),
        Values.text(agreement.get("date")),
        Values.text(agreement.get("precision")),
        row.get("events").asLong());
  }

  public Optional<AgreementDetail> get(String id) {
    return graph.read("read/agreement", Map.of("id", id), Agreements::detail).stream().findFirst();
  }

  private static AgreementDetail detail(Record row) {
    var agreement = row.get("agreement");
    return new AgreementDetail(
        agreement.get("id").asString(),
        agreement.get("name").asString(),
        Values.names(agreement),
        Values.text(agreement.get("date")),
        Values.text(agreement.get("precision")),
        Values.refs(row.get("parties")),
        Values.refs(row.get("guarantors")),
        Values.refs(row.get("zones")),
        row.get("events").asLong(),
        row.get("articles").asLong(),
        Values.text(row.get("first")),
        Values.text(row.get("last")));
  }

  /// An agreement in a list.
  ///
  /// @param date the day it was concluded, the first one at its precision
  public record ListedAgreement(
      String id,
      String name,
      Map<String, String> names,
      @Nullable String date,
      @Nullable String precision,
      long events) {}

  /// An agreement, with who concluded it, who vouches for it and where it holds.
  ///
  /// @param articles how many name it
  /// @param first the start of the first dated event that concerns it
  /// @param last the end of the last one
  public record AgreementDetail(
      String id,
      String name,
      Map<String, String> names,
      @Nullable String date,
      @Nullable String precision,
      List<Ref> parties,
      List<Ref> guarantors,
      List<Ref> zones,
      long events,
      long articles,
      @Nullable String first,
      @Nullable String last) {}
}
