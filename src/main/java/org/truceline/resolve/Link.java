package org.truceline.resolve;

/// What joins an event to others, each with the event's place in the timelines on it.
enum Link {
  ACTOR("actorId", "write/event-actors"),
  ZONE("zoneId", "write/event-zones"),
  AGREEMENT("agreementId", "write/event-agreements"),
  PLACE("placeId", "write/event-places"),
  PAIR("pairId", "write/event-pairs");

  private final String key;
  private final String statement;

  Link(String key, String statement) {
    this.key = key;
    this.statement = statement;
  }

  /// The property that holds the id at the other end.
  String key() {
    return key;
  }

  /// What writes it.
  String statement() {
    return statement;
  }
}
