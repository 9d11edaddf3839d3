package org.truceline.extract.relation;

/// What someone in an office is to the body that the office belongs to.
enum Office {
  /// Leads a state: president, king.
  RULER,
  /// Leads a body: commander, director.
  HEAD,
  /// Sits in a state's government.
  MINISTER,
  /// Belongs to a body, and may speak for it.
  MEMBER,
  /// Belongs to a body, and to no state: a Syrian analyst is only from there.
  EXPERT,
  /// Did one of these, or will: says nothing of today.
  FORMER;

  boolean isOfState() {
    return this == RULER || this == MINISTER;
  }
}
