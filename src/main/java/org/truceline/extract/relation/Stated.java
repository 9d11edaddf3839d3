package org.truceline.extract.relation;

import java.util.Set;
import java.util.regex.Pattern;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.mention.Line;
import org.truceline.model.RelationType;

/// Whether the words of a rule state its relation where they stand.
final class Stated {

  private static final int CEASED = 7;
  private static final int STOPPED = 4;
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  private static final Set<Rule.Slot> SUBJECTS =
      Set.of(Rule.Slot.LEFT, Rule.Slot.BEFORE, Rule.Slot.NOUN, Rule.Slot.NOUNS);

  /// What a state of things is, not a deed.
  private static final Set<RelationType> LASTING =
      Set.of(
          RelationType.CONTROLS,
          RelationType.ALLIED_WITH,
          RelationType.SUPPORTS,
          RelationType.MEMBER_OF,
          RelationType.LED_BY);

  private Stated() {}

  static boolean is(Line line, Hit<Rule> hit) {
    return isTold(line, hit)
        && !isAsked(line, hit)
        && !isSuffered(line, hit)
        && !isDenied(line, hit)
        && !isOver(line, hit)
        && !isNoLonger(line, hit)
        && !isEnded(line, hit);
  }

  /// «لم يعد المسلحون يسيطرون على …».
  private static boolean isNoLonger(Line line, Hit<Rule> hit) {
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - CEASED); i--) {
      if (line.is(i, Cue.NO_LONGER)) {
        return true;
      }
      if (line.isPunctuation(i)) {
        return false;
      }
    }
    return false;
  }

  /// `X, supported by Y`: X does nothing.
  private static boolean isSuffered(Line line, Hit<Rule> hit) {
    return line.is(hit.last() + 1, Cue.BY) && SUBJECTS.contains(hit.value().from());
  }

  /// `Fighting over who holds the town`: nobody is said to.
  private static boolean isAsked(Line line, Hit<Rule> hit) {
    var who = line.is(hit.first(), Cue.RELATIVE) ? hit.first() : hit.first() - 1;
    return !line.language().adjectivesFollow()
        && line.is(who, Cue.RELATIVE)
        && (line.is(who - 1, Cue.PREPOSITION) || line.is(who - 1, Cue.ASKS));
  }

  /// `Considers X a partner and no terrorist group`.
  private static boolean isDenied(Line line, Hit<Rule> hit) {
    for (var i = hit.first() + 1; i < hit.last(); i++) {
      if (hit.value().type() == RelationType.OPPOSES && line.is(i, Cue.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /// `Halted military aid to …`, «أوقفت دعمها لـ…».
  private static boolean isOver(Line line, Hit<Rule> hit) {
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - STOPPED); i--) {
      var stop = line.cue(i, Cue.STOP);
      if (stop != null && stop.tense() == Tense.PAST) {
        return hit.value().type() == RelationType.SUPPORTS;
      }
    }
    return false;
  }

  /// `Ruled the town until 2022`, «كان حليفا له حتى عام …»: it is so no more.
  private static boolean isEnded(Line line, Hit<Rule> hit) {
    if (!LASTING.contains(hit.value().type()) || hit.tense() == Tense.PRESENT) {
      return false;
    }
    for (var i = hit.last() + 1; i < line.size() && !line.is(i, Cue.AND); i++) {
      if (line.is(i, Cue.UNTIL) && isYearWithin(line, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYearWithin(Line line, int from) {
    for (var i = from; i < Math.min(line.size(), from + STOPPED); i++) {
      if (YEAR.matcher(line.token(i).name()).matches()) {
        return true;
      }
    }
    return false;
  }

  /// Not so what somebody only will do, may do («قد تسيطر») or tries to do, nor «الذي تدعمه X»,
  /// where X does it.
  private static boolean isTold(Line line, Hit<Rule> hit) {
    var before = hit.first() - 1;
    var isAhead = hit.tense() == Tense.BARE && before >= 0 && line.is(before, Cue.AHEAD);
    var isResumed =
        hit.tense() != null && line.is(before, Cue.RELATIVE) && line.hasPronoun(hit.first());
    var mayBe =
        line.language().adjectivesFollow()
            && hit.tense() == Tense.PRESENT
            && line.is(before, Cue.AUXILIARY);
    return !isResumed && !mayBe && hit.value().isTold(isAhead ? Tense.FUTURE : hit.tense());
  }
}
