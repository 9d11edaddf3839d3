package org.truceline.resolve;

import org.truceline.model.EventType;

/// What it is about an event that tells it from others of its type on the same day.
enum EventKind {
  /// A state that begins: the zone (also that of an agreement which has but one), else the
  /// agreement, else the places.
  MILESTONE,
  /// A text that is agreed: the agreement, else who agreed and where.
  ACCORD,
  /// A meeting, of which a process has many: as an accord, but only on known days.
  TALKS,
  /// Violence by one side: the places, else the zone, and by whom.
  HOSTILE,
  /// Violence between sides: the places, else the zone, and between whom.
  CLASH,
  /// Troops or monitors that come, go or watch: the zone, else the places, and whose they are.
  PRESENCE,
  /// What happens to people: the places, else the zone.
  HAPPENING,
  /// Words: who speaks, to or of whom, and about what.
  WORDS,
  /// What one does to another wherever: who and to whom.
  DEED;

  static EventKind of(EventType type) {
    return switch (type) {
      case CEASEFIRE_ANNOUNCED, CEASEFIRE_IN_FORCE, ZONE_ESTABLISHED -> MILESTONE;
      case AGREEMENT_SIGNED -> ACCORD;
      case NEGOTIATION -> TALKS;
      case AIRSTRIKE, SHELLING, ATTACK, CAPTURE, SIEGE -> HOSTILE;
      case CLASH -> CLASH;
      case DEPLOYMENT, WITHDRAWAL, MONITORING -> PRESENCE;
      case EVACUATION, DISPLACEMENT, PRISONER_EXCHANGE, CASUALTIES, PROTEST -> HAPPENING;
      case AID_DELIVERY, AID_BLOCKED -> HAPPENING;
      case STATEMENT, DEMAND, REFUSAL, ACCUSATION, THREAT, VIOLATION_REPORTED -> WORDS;
      case SANCTION, SUPPORT, ARREST -> DEED;
    };
  }

  /// Whether a month or a year is enough to tell one from the next.
  boolean happensOnce() {
    return this == MILESTONE || this == ACCORD;
  }
}
