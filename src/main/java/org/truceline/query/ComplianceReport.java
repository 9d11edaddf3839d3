package org.truceline.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may have broken an agreement, or the truce of a zone.
///
/// @param note how this is to be read
/// @param inForce when it, or what covers the zone, is taken to hold; where empty, nothing dates
///   it, and there are no candidates
/// @param zones those that are covered
/// @param places those that are covered, and those that lie within them
/// @param morePlaces whether there are more places than are looked at
/// @param summary null on further pages, and if it was not asked for
/// @param items the candidates
public record ComplianceReport(
    Ref of,
    String note,
    List<Window> inForce,
    List<Ref> zones,
    List<Ref> places,
    boolean morePlaces,
    @Nullable ComplianceSummary summary,
    List<Candidate> items,
    @Nullable String next)
    implements Continued<ComplianceReport> {

  static final String NOTE =
      "Candidates for people to judge, each with its reasons and doubts: no verdict is given.";

  public ComplianceReport {
    inForce = List.copyOf(inForce);
    zones = List.copyOf(zones);
    places = List.copyOf(places);
    items = List.copyOf(items);
  }

  @Override
  public ComplianceReport withNext(@Nullable String other) {
    return new ComplianceReport(
        of, note, inForce, zones, places, morePlaces, summary, items, other);
  }
}
