package org.truceline.extract.event.scene;

import java.util.Set;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Names in a list with what tells of whom they are, in languages that put it before them: `the
/// government and regional forces from Tigray`.
public final class Described {

  private static final int WORDS = 7;

  /// Marks within what describes somebody: `Mr. X`, `the right-wing X`.
  private static final Set<String> INSIDE = Set.of(".", "-");

  private Described() {}

  /// `Seleka rebel coalition and`: what may follow a name and belongs to it.
  static boolean isTail(Line line, int i) {
    return !line.language().adjectivesFollow()
        && (line.is(i, Cue.GROUP_TAIL)
            || line.is(i, Cue.PARTISAN)
            || line.is(i, Cue.FORCES)
            || line.is(i, Cue.TITLE));
  }

  /// `and`, then nothing but what describes the next one.
  static boolean isDescribed(Line line, int and, Mention right) {
    if (line.language().adjectivesFollow()
        || !Joins.isAnd(line, and)
        || right.first() - and > WORDS) {
      return false;
    }
    for (var i = and + 1; i < right.first(); i++) {
      if (!isDescription(line, i)) {
        return false;
      }
    }
    return true;
  }

  /// `and fighters loyal to …`.
  static boolean isFollowed(Line line, int and, Mention right) {
    return Joins.isAnd(line, and)
        && right.first() - and <= Joins.FOLLOWERS
        && (line.is(and + 1, Cue.FOLLOWERS)
            || line.is(and + 1, Cue.MEMBERS)
            || line.is(and + 2, Cue.MEMBERS));
  }

  private static boolean isDescription(Line line, int i) {
    return line.isQuote(i)
        || INSIDE.contains(line.token(i).name())
        || isQuality(line, i)
        || !(line.isPunctuation(i)
            || line.is(i, Cue.PREPOSITION)
            || line.is(i, Cue.LOCATIVE)
            || line.is(i, Cue.OPENER)
            || line.is(i, Cue.RELATIVE)
            || line.is(i, Cue.CONJUNCTION)
            || line.is(i, Cue.PRONOUN)
            || line.is(i, Cue.AUXILIARY)
            || line.is(i, Cue.SPEECH)
            || line.isAdverb(i)
            || line.isParticiple(i)
            || line.language().morphology().looksLikeVerb(line.token(i)));
  }

  /// `And the left-wing rebels`, `and the northern militia`: though one word looks like a verb and
  /// the other like where they are.
  private static boolean isQuality(Line line, int i) {
    return line.is(i, Cue.QUARTER)
        || line.is(i, Cue.GROUP_QUALITY)
        || line.cueEnding(i, Cue.GROUP_QUALITY) != null;
  }

  /// `gunmen believed to belong to Boko Haram`, `مسلحون يعتقد أنهم من …`: it is they who act.
  public static boolean isOfThose(Line line, Mention one, Mention those) {
    var of = line.is(those.first() - 1, Cue.DETERMINER) ? those.first() - 2 : those.first() - 1;
    var tie = of > one.last() ? line.cueEnding(of, Cue.BELONGS) : null;
    return tie != null
        && (tie.first() == one.last() + 1
            || (tie.first() == one.last() + 2 && line.isComma(one.last() + 1)))
        && (line.is(one.last(), Cue.FORCES) || line.is(one.last(), Cue.PART));
  }
}
