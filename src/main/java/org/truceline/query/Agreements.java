package org.truceline.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;

/// Which agreements are there, who stands behind one, and through which states did it go?
/// (`read/agreements`, `read/agreement`, `read/states`)
@Component
public final class Agreements {

  private final Graph graph;

  Agreements(Graph graph) {
    this.graph = graph;
  }

  /// In the order of their ids; with a day, only those that held on it or were to.
  public Page<ListedAgreement> list(Slice slice, AsOf asOf) {
    return graph.read(transaction ->
        Valid.list(
            transaction,
            slice,
            asOf,
            part ->
                transaction.run(
                    "read/agreements", part.byId(asOf.knownAt()), ListedAgreement::of)));
  }

  public Optional<AgreementDetail> get(String id, AsOf asOf) {
    return graph.read(transaction ->
        transaction
            .run("read/agreement", Extent.parameters(id, asOf.knownAt()), row -> row)
            .stream()
            .findFirst()
            .map(row ->
                detail(
                    row,
                    Coverage.zones(transaction, id, Values.refs(row.get("zones")), asOf.knownAt()),
                    Lives.of(transaction, id, asOf),
                    Extent.of(transaction, row, asOf.knownAt()),
                    asOf)));
  }

  private static AgreementDetail detail(
      Record row, List<Part> zones, List<LifeState> states, Extent extent, AsOf asOf) {
    var agreement = row.get("agreement");
    var until = Values.text(agreement.get("until"));
    return new AgreementDetail(
        agreement.get("id").asString(),
        agreement.get("name").asString(),
        Values.names(agreement),
        Values.text(agreement.get("date")),
        Values.text(agreement.get("precision")),
        until == null || !asOf.reaches(LocalDate.parse(until)) ? null : until,
        row.get("parties").asList(Part::of),
        row.get("guarantors").asList(Part::of),
        Values.refs(row.get("excluded")),
        zones,
        Values.refs(row.get("places")),
        states,
        Valid.standing(states, asOf),
        row.get("events").asLong(),
        row.get("articles").asLong(),
        extent.first(),
        extent.last());
  }

  /// An agreement in a list.
  ///
  /// @param date the day it was concluded, the first one at its precision
  /// @param standing how it stood on the day that was asked for, if one was
  public record ListedAgreement(
      String id,
      String name,
      Map<String, String> names,
      @Nullable String date,
      @Nullable String precision,
      long events,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Standing standing)
      implements Valid.Item<ListedAgreement> {

    private static ListedAgreement of(Record row) {
      var agreement = row.get("agreement");
      return new ListedAgreement(
          agreement.get("id").asString(),
          agreement.get("name").asString(),
          Values.names(agreement),
          Values.text(agreement.get("date")),
          Values.text(agreement.get("precision")),
          row.get("events").asLong(),
          null);
    }

    @Override
    public ListedAgreement with(Standing other) {
      return new ListedAgreement(id, name, names, date, precision, events, other);
    }
  }

  /// An agreement, with who concluded it, who vouches for it, where it holds and its life so far.
  ///
  /// @param until the last day on which it held, where the dictionaries know it
  /// @param excluded whom it leaves out, such as designated groups
  /// @param places where it holds, if no zone says so
  /// @param standing how it stood on the day that was asked for; null if it did not hold then
  /// @param articles how many name it
  /// @param first the start of the first dated event that concerns it
  /// @param last the end of the last one
  public record AgreementDetail(
      String id,
      String name,
      Map<String, String> names,
      @Nullable String date,
      @Nullable String precision,
      @Nullable String until,
      List<Part> parties,
      List<Part> guarantors,
      List<Ref> excluded,
      List<Part> zones,
      List<Ref> places,
      List<LifeState> states,
      @Nullable Standing standing,
      long events,
      long articles,
      @Nullable String first,
      @Nullable String last) {}
}
