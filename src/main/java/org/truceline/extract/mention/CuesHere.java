package org.truceline.extract.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.Wording;

/// The cues of one sentence: a row for each kind that stands in it, since most questions are about
/// kinds that do not.
final class CuesHere {

  private static final int LONGEST = 4;
  private static final int KINDS = Cue.values().length;

  private final int size;
  private final @Nullable Row[] rows = new Row[KINDS];

  /// The cues of one kind, by the tokens where they begin.
  private record Row(@Nullable Hit<Cue>[] byFirst) {

    @SuppressWarnings({"unchecked", "rawtypes"})
    static Row of(int size) {
      return new Row(new Hit[size]);
    }

    /// Of two that begin at one token, the one of more words comes first and stays.
    void add(Hit<Cue> hit) {
      if (byFirst[hit.first()] == null) {
        byFirst[hit.first()] = hit;
      }
    }
  }

  CuesHere(Patterns<Cue> patterns, Wording wording) {
    this.size = wording.size();
    for (var i = 0; i < size; i++) {
      var hits = patterns.at(wording, i);
      for (var k = 0; k < hits.size(); k++) {
        add(hits.get(k));
      }
    }
  }

  private void add(Hit<Cue> hit) {
    var kind = hit.value().ordinal();
    var row = rows[kind];
    if (row == null) {
      row = Row.of(size);
      rows[kind] = row;
    }
    row.add(hit);
  }

  boolean has(Cue kind) {
    return rows[kind.ordinal()] != null;
  }

  /// The one that begins at a token.
  @Nullable Hit<Cue> at(int i, Cue kind) {
    var row = rows[kind.ordinal()];
    return row == null || i < 0 || i >= size ? null : row.byFirst[i];
  }

  /// The one that ends at a token.
  @Nullable Hit<Cue> ending(int i, Cue kind) {
    var row = rows[kind.ordinal()];
    if (row == null || i >= size) {
      return null;
    }
    for (var from = Math.max(0, i - LONGEST + 1); from <= i; from++) {
      var hit = row.byFirst[from];
      if (hit != null && hit.last() == i) {
        return hit;
      }
    }
    return null;
  }

  /// All of a kind, in reading order.
  List<Hit<Cue>> all(Cue kind) {
    var row = rows[kind.ordinal()];
    if (row == null) {
      return List.of();
    }
    var all = new ArrayList<Hit<Cue>>();
    for (var hit : row.byFirst) {
      if (hit != null) {
        all.add(hit);
      }
    }
    return all;
  }
}
