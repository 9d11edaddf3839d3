package org.truceline.extract.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Cues;
import org.truceline.extract.lexicon.Cues.Alone;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.Wording;

/// The cues of one sentence: a row for each kind of which a phrase or verb stands in it, since most
/// questions are about kinds that do not; words that are cues by themselves are asked, and have a
/// hit made once somebody wants it.
final class CuesHere {

  private static final int LONGEST = 4;

  private final int size;
  private final Alone[] alone;
  private final Set<Cue> kinds = EnumSet.noneOf(Cue.class);
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

  CuesHere(Cues cues, Wording wording) {
    this.size = wording.size();
    this.alone = new Alone[size];
    for (var i = 0; i < size; i++) {
      alone[i] = cues.alone(wording.word(i));
      kinds.addAll(alone[i].kinds());
      var hits = cues.phrases(wording, i);
      for (var k = 0; k < hits.size(); k++) {
        kinds.add(hits.get(k).value());
        row(hits.get(k).value()).add(hits.get(k));
      }
    }
  }

  private Row row(Cue kind) {
    var row = rows.get(kind);
    if (row == null) {
      row = new Row(size);
      rows.put(kind, row);
    }
    return row;
  }

  boolean has(Cue kind) {
    return kinds.contains(kind);
  }

  boolean is(int i, Cue kind) {
    return i >= 0 && i < size && (alone[i].kinds().contains(kind) || phrase(i, kind) != null);
  }

  private @Nullable Hit<Cue> phrase(int i, Cue kind) {
    var row = rows.get(kind);
    return row == null ? null : row.byFirst[i];
  }

  /// The one that begins at a token.
  @Nullable Hit<Cue> at(int i, Cue kind) {
    if (i < 0 || i >= size) {
      return null;
    }
    var known = phrase(i, kind);
    if (known != null || !alone[i].kinds().contains(kind)) {
      return known;
    }
    var hit = alone[i].hit(kind, i);
    row(kind).add(hit);
    return hit;
  }

  /// The one that ends at a token.
  @Nullable Hit<Cue> ending(int i, Cue kind) {
    if (i >= size || !has(kind)) {
      return null;
    }
    for (var from = Math.max(0, i - LONGEST + 1); from < i; from++) {
      var hit = phrase(from, kind);
      if (hit != null && hit.last() == i) {
        return hit;
      }
    }
    var hit = at(i, kind);
    return hit != null && hit.last() == i ? hit : null;
  }

  /// All of a kind, in reading order.
  List<Hit<Cue>> all(Cue kind) {
    if (!has(kind)) {
      return List.of();
    }
    var all = new ArrayList<Hit<Cue>>();
    for (var i = 0; i < size; i++) {
      var hit = at(i, kind);
      if (hit != null) {
        all.add(hit);
      }
    }
    return all;
  }
}
