package org.truceline.extract.relation;

import org.truceline.extract.lexicon.Language;
import org.truceline.extract.lexicon.Patterns;
import org.truceline.model.Codes;

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
  /// Did one of these, or will: says nothing of today.
  FORMER;

  /// The offices of `offices.tsv`.
  static Patterns<Office> load(Language language) {
    Patterns<Office> patterns = language.newPatterns();
    for (var row : language.rows("offices.tsv", "office", "patterns")) {
      var office = row.as("office", cell -> Codes.parse(Office.class, cell));
      row.list("patterns").forEach(pattern -> language.addPattern(row, pattern, patterns, office));
    }
    return patterns;
  }

  boolean isOfState() {
    return this == RULER || this == MINISTER;
  }
}
