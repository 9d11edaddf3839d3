package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One article's claim that something happened, is planned, was refused, and so on.
///
/// @param sources ids of the actors who do it; of all parties, where it is mutual
/// @param targets ids of the actors to whom it is done
/// @param places ids
/// @param zone id of the zone it happens in or makes
/// @param agreement id of the agreement it makes, keeps, breaks or is about
/// @param attributedTo ids of those who say so, the outermost last; empty when the article itself
///   does
/// @param confidence from 0 to 1
/// @param rule the rule that read it
public record Event(
    String id,
    EventType type,
    @JsonUnwrapped When when,
    List<String> sources,
    List<String> targets,
    List<String> places,
    @Nullable String zone,
    @Nullable String agreement,
    Factuality factuality,
    List<String> attributedTo,
    double confidence,
    String rule,
    Span evidence) {

  public Event {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    places = List.copyOf(places);
    attributedTo = List.copyOf(attributedTo);
  }
}
