package org.truceline.extract.naming.unlisted;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.model.ActorType;

/// Armed people whom an Arabic text calls after those whom they are for, and who are not theirs:
/// «فصائل محلية موالية لأنقرة», «القوات المتحالفة معه».
final class ArabicPartisans {

  private static final int ADJECTIVES = 2;
  private static final int NAMES = 3;

  private final Line line;
  private final ArabicWords words;

  ArabicPartisans(Line line, ArabicWords words) {
    this.line = line;
    this.words = words;
  }

  /// Whether any word tells whom somebody is for.
  static boolean mayBeIn(Line line) {
    return line.has(Cue.ALLIED) && line.has(Cue.ARMED_PEOPLE);
  }

  /// From the kind of people to the word that says for whom they are.
  @Nullable Found at(int i) {
    var people = words.isTaken(i) ? null : line.cue(i, Cue.ARMED_PEOPLE);
    if (people == null) {
      return null;
    }
    for (var at = i + 1; at <= i + 1 + ADJECTIVES && at + 1 < line.size(); at++) {
      if (line.is(at, Cue.ALLIED)) {
        return isOfSomebody(at + 1) && words.isDefinite(i) == words.isDefinite(at)
            ? new Found(i, leader(at), people.clitics().length(), ActorType.ARMED_GROUP)
            : null;
      }
      if (!isAdjective(at)) {
        return null;
      }
    }
    return null;
  }

  /// «موالية للجنرال فلان»: with the name of the one whose office no dictionary lists with it.
  private int leader(int allied) {
    var last = allied + 1;
    if (!line.isTitle(last)) {
      return allied;
    }
    while (last - allied <= NAMES && isName(last + 1)) {
      last++;
    }
    return last > allied + 1 ? last : allied;
  }

  private boolean isName(int i) {
    return i < line.size()
        && !line.isPunctuation(i)
        && !line.is(i, Cue.AIMED_AT)
        && (words.isNamePart(i) || words.isTaken(i));
  }

  private boolean isAdjective(int i) {
    return words.isDefinite(i) || line.token(i).word().endsWith("ة");
  }

  /// «لها», «لأنقرة», «مع الجيش».
  private boolean isOfSomebody(int i) {
    return line.is(i, Cue.TIED_PRONOUN)
        || line.token(i).word().startsWith("ل")
        || line.is(i, Cue.WITH);
  }

  /// The last word of those whom they are for, as far as one word tells.
  int owner(Found found) {
    if (!line.is(found.last(), Cue.ALLIED)) {
      return found.last();
    }
    var next = found.last() + 1;
    return line.is(next, Cue.WITH) && next + 1 < line.size() ? next + 1 : next;
  }
}
