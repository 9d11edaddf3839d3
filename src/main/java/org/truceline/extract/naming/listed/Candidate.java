package org.truceline.extract.naming.listed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Institution;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.lexicon.Reading;

/// Words that may name something, before the context decides what.
///
/// @param names what the dictionaries list under these words
/// @param institution a body of a state, where the words name one
/// @param state id of the state beside it, or of the one whose demonym stands alone
/// @param paired a demonym beside another, as in `Russian-Turkish`: it names its state
public record Candidate(
    int first,
    int last,
    Reading front,
    Reading back,
    List<Name> names,
    @Nullable Institution institution,
    @Nullable String state,
    boolean paired) {

  Candidate(
      int first,
      int last,
      Reading front,
      Reading back,
      List<Name> names,
      @Nullable Institution institution,
      @Nullable String state) {
    this(first, last, front, back, names, institution, state, false);
  }

  Candidate of(@Nullable String owner) {
    return new Candidate(first, last, front, back, names, institution, owner);
  }

  /// The same state's body.
  Candidate as(Institution body) {
    return new Candidate(first, last, front, back, names, body, state);
  }

  /// The same, where another demonym stands beside it.
  public Candidate named() {
    return new Candidate(first, last, front, back, names, institution, state, true);
  }

  /// The state alone, where its body is not meant.
  public Candidate state(String id) {
    return new Candidate(first, last, front, back, names, null, id);
  }

  int length() {
    return last - first;
  }

  /// Whether the words name something wherever they stand.
  public boolean isPlain() {
    for (var name : names) {
      if (name.use() != Name.Use.IN_CONTEXT) {
        return true;
      }
    }
    return false;
  }

  public boolean isDemonym() {
    return names.isEmpty() && institution == null;
  }
}
