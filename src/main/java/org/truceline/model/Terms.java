package org.truceline.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the dictionaries know of the terms of an agreement, beyond who set them.
///
/// @param until the last day on which it held: null unless it is known to have run out or to have
///   been called off
/// @param excluded ids of the actors that it leaves out, such as designated groups
/// @param places ids of the places it holds in, where no zone says so
public record Terms(@Nullable LocalDate until, List<String> excluded, List<String> places) {

  public static final Terms UNKNOWN = new Terms(null, List.of(), List.of());

  public Terms {
    excluded = List.copyOf(excluded);
    places = List.copyOf(places);
  }
}
