package org.truceline.extract.relation;

import org.truceline.extract.lexicon.Language;
import org.truceline.extract.lexicon.Patterns;
import org.truceline.model.Codes;
import org.truceline.model.RelationType;

/// A word in a body's name that tells of somebody else.
///
/// @param other on which side of the word the other one is named
/// @param isOfBody whether the body whose name it is has the relation to the other
record Epithet(RelationType type, Side other, boolean isOfBody) {

  /// Where the other one is named, as seen from the word.
  enum Side {
    BEFORE,
    AFTER
  }

  /// Who has the relation to whom.
  enum Holder {
    BODY,
    OTHER
  }

  /// The words of `epithets.tsv`.
  static Patterns<Epithet> load(Language language) {
    Patterns<Epithet> patterns = language.newPatterns();
    for (var row : language.rows("epithets.tsv", "type", "holder", "other", "patterns")) {
      var holder = row.as("holder", cell -> Codes.parse(Holder.class, cell));
      var epithet =
          new Epithet(
              row.as("type", cell -> Codes.parse(RelationType.class, cell)),
              row.as("other", cell -> Codes.parse(Side.class, cell)),
              holder == Holder.BODY);
      row.list("patterns").forEach(one -> language.addPattern(row, one, patterns, epithet));
    }
    return patterns;
  }
}
