package org.truceline.extract.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.Wording;

/// The cues of one sentence: a row for each kind that stands in it, since most questions are about
/// kinds that do not.
final class CuesHere {

  private static final int LONGEST = 4;

  private final int size;
  private final Map<Cue, Row> rows = new EnumMap<>(Cue.class);

  /// The cues of one kind, by the tokens where they begin.
  private static final class Row {
    private final @Nullable Hit<Cue>[] byFirst;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Row(int size) {
      this.byFirst = new Hit[size];
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
    var row = rows.get(hit.value());
    if (row == null) {
      row = new Row(size);
      rows.put(hit.value(), row);
    }
    row.add(hit);
  }

  boolean has(Cue kind) {
    return rows.containsKey(kind);
  }

  /// The one that begins at a token.
  @Nullable Hit<Cue> at(int i, Cue kind) {
    var row = rows.get(kind);
    return row == null || i < 0 || i >= size ? null : row.byFirst[i];
  }

  /// The one that ends at a token.
  @Nullable Hit<Cue> ending(int i, Cue kind) {
    var row = rows.get(kind);
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
    var row = rows.get(kind);
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
