package org.truceline.extract.relation;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Language;
import org.truceline.extract.lexicon.Patterns;
import org.truceline.model.Codes;

/// How an office is called.
///
/// @param body the body that it belongs to where the text names none, `group` for the armed group
///   that was named last, `body` for the last body that is no state, null for nobody
record Title(Office office, @Nullable String body) {

  private static final String GROUP = "group";
  private static final String BODY = "body";
  private static final String MINISTRY = "ministry-";

  /// The body of a state that a minister leads, null for none.
  @Nullable String ministry() {
    return body != null && body.startsWith(MINISTRY) ? body : null;
  }

  boolean isOfGroup() {
    return GROUP.equals(body);
  }

  boolean isOfBody() {
    return BODY.equals(body);
  }

  /// The offices of `offices.tsv`.
  static Patterns<Title> load(Language language) {
    Patterns<Title> patterns = language.newPatterns();
    for (var row : language.rows("offices.tsv", "office", "body", "patterns")) {
      var title =
          new Title(
              row.as("office", cell -> Codes.parse(Office.class, cell)), row.optional("body"));
      row.list("patterns").forEach(pattern -> language.addPattern(row, pattern, patterns, title));
    }
    return patterns;
  }
}
