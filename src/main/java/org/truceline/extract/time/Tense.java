package org.truceline.extract.time;

/// Whether a sentence looks back or ahead at the place of an expression.
enum Tense {
  PAST,
  FUTURE
}
