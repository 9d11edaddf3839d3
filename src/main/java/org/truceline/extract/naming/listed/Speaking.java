package org.truceline.extract.naming.listed;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;

/// Whether a name that may mean any of many people stands where somebody speaks or is named.
public record Speaking(Line line, Candidate candidate) {

  private static final int REACH = 4;

  /// Speaks, or is spoken by: `officials in Gaza said`, «قال سكان», `according to residents`.
  public boolean speaks() {
    var before = line.before(candidate.first());
    if (line.cueEnding(before, Cue.ACCORDING_TO) != null) {
      return true;
    }
    if (line.language().adjectivesFollow()) {
      return line.is(candidate.last() + 1, Cue.SPEECH)
          || line.is(candidate.last() + 1, Cue.HIS_WORDS)
          || (line.cueEnding(before, Cue.SPEECH) != null && !holdsName(candidate.last() + 1));
    }
    var after = candidate.last() + 1;
    var isPlaced = false;
    while (after < line.size() && after <= candidate.last() + REACH && isWhere(after, isPlaced)) {
      isPlaced |= line.is(after, Cue.LOCATIVE);
      after++;
    }
    return line.is(after, Cue.SPEECH)
        || (line.is(after, Cue.AUXILIARY) && line.is(after + 1, Cue.SPEECH))
        || (after + 1 < line.size() && line.isComma(after) && line.is(after + 1, Cue.SPEECH));
  }

  /// `Ukrainian security official X`: the office of somebody who is named.
  boolean isTitle() {
    var next = candidate.last() + 1;
    return line.language().adjectivesFollow()
        ? line.is(next, Cue.GIVEN_NAME)
        : line.isNameLike(next) || isApposition();
  }

  /// `X, a trade official in Peshawar, said`.
  private boolean isApposition() {
    for (var i = candidate.first() - 1; i > 0 && i >= candidate.first() - REACH + 1; i--) {
      if (line.is(i, Cue.INDEFINITE)) {
        return line.isComma(i - 1);
      }
      if (line.isPunctuation(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isWhere(int i, boolean isPlaced) {
    return line.is(i, Cue.LOCATIVE)
        || line.is(i, Cue.ADVERB)
        || (isPlaced
            && !line.is(i, Cue.SPEECH)
            && Character.isUpperCase(line.token(i).surface().codePointAt(0)));
  }

  /// «مسؤول الإعلام»: an office, and somebody's.
  private boolean holdsName(int next) {
    return next < line.size() && (line.is(next, Cue.GIVEN_NAME) || line.hasArticle(next));
  }
}
