package org.truceline.resolve;

/// That somebody takes two actors, places, zones or agreements for one, or for two.
///
/// @param from the id for which the other is to stand
/// @param into the id that stands for both
/// @param by who decides
/// @param reason why
public record Decision(String from, String into, String by, String reason) {

  String kind() {
    return References.prefix(from);
  }
}
