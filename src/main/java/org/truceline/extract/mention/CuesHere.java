package org.truceline.extract.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.CueBits;
import org.truceline.extract.lexicon.Cues;
import org.truceline.extract.lexicon.Cues.Alone;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.Reading;
import org.truceline.extract.lexicon.Wording;

/// The cues of one sentence. Most questions are about kinds that do not stand there, so bits answer
/// first; words that are cues by themselves have a hit made only where somebody wants it.
final class CuesHere {

  private static final int LONGEST = 4;

  private final int size;
  private final CueBits anywhere = new CueBits(1);
  private final CueBits byToken;
  private final Alone[] alone;
  private final List<List<Hit<Cue>>> phrases;

  CuesHere(Cues cues, Wording wording) {
    this.size = wording.size();
    this.byToken = new CueBits(size);
    this.alone = new Alone[size];
    this.phrases = new ArrayList<>(size);
    for (var i = 0; i < size; i++) {
      alone[i] = cues.alone(wording.word(i));
      byToken.addAll(i, alone[i].kinds());
      anywhere.addAll(0, alone[i].kinds());
      add(i, cues.phrases(wording, i));
    }
  }

  private void add(int i, List<Hit<Cue>> begun) {
    phrases.add(begun);
    for (var k = 0; k < begun.size(); k++) {
      byToken.add(i, begun.get(k).value());
      anywhere.add(0, begun.get(k).value());
    }
  }

  boolean has(Cue kind) {
    return anywhere.has(0, kind);
  }

  boolean is(int i, Cue kind) {
    return i >= 0 && i < size && byToken.has(i, kind);
  }

  /// The one that begins at a token: of two, the one of more words.
  @Nullable Hit<Cue> at(int i, Cue kind) {
    if (!is(i, kind)) {
      return null;
    }
    var phrase = phrase(i, kind);
    return phrase == null ? alone[i].hit(kind, i) : phrase;
  }

  /// How the word at a token is read for the cue that it is by itself.
  @Nullable Reading reading(int i, Cue kind) {
    return is(i, kind) ? alone[i].readings().get(kind) : null;
  }

  private @Nullable Hit<Cue> phrase(int i, Cue kind) {
    var begun = phrases.get(i);
    for (var k = 0; k < begun.size(); k++) {
      if (begun.get(k).value() == kind) {
        return begun.get(k);
      }
    }
    return null;
  }

  /// The one that ends at a token.
  @Nullable Hit<Cue> ending(int i, Cue kind) {
    if (i >= size || !has(kind)) {
      return null;
    }
    for (var from = Math.max(0, i - LONGEST + 1); from < i; from++) {
      var hit = is(from, kind) ? phrase(from, kind) : null;
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
