package org.truceline.query;

import java.util.List;

/// An event that may have broken an agreement or the truce of a zone. It is for people to judge:
/// nothing here says that it did.
///
/// @param reasons why it is one
/// @param doubts what speaks against it
public record Candidate(TimelineEntry event, List<Reason> reasons, List<Doubt> doubts) {

  public Candidate {
    reasons = List.copyOf(reasons);
    doubts = List.copyOf(doubts);
  }
}
