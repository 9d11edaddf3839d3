package org.truceline.extract.relation;

import org.truceline.extract.mention.Mention;
import org.truceline.model.RelationType;

/// Words that state a relation, and where the two that it ties stand.
record Rule(RelationType type, Slot from, Slot to) {

  /// Where one end of a relation stands, seen from the words that state it.
  enum Slot {
    /// The nearest one before.
    LEFT,
    /// The one before that.
    SECOND_LEFT,
    /// The nearest one after.
    RIGHT,
    /// The one after that.
    SECOND_RIGHT
  }

  /// Whether something can be the relation's beginning.
  boolean canBegin(Mention mention, boolean isPerson) {
    return switch (type) {
      case LED_BY -> mention.isActor() && !isPerson;
      case PART_OF -> mention.isPlace();
      case FORMERLY_KNOWN_AS -> mention.isActor() && !isPerson;
      default -> mention.isActor();
    };
  }

  /// Whether something can be the relation's end.
  boolean canEnd(Mention mention, boolean isPerson) {
    return switch (type) {
      case LED_BY -> isPerson;
      case CONTROLS, PART_OF -> mention.isPlace();
      case SUPERVISES -> mention.isZone() || mention.isAgreement();
      case GUARANTOR_OF, PARTY_TO, MEDIATES -> mention.isAgreement();
      case MEMBER_OF, FORMERLY_KNOWN_AS -> mention.isActor() && !isPerson;
      case ALLIED_WITH, OPPOSES, SUPPORTS, TENSION_WITH -> mention.isActor();
    };
  }
}
