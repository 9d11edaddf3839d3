package org.truceline.extract.event.trigger;

import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.mention.Line;
import org.truceline.model.EventType;

/// Arabic nouns that a verb is written alike: `قصف`. What stands before them tells which is meant.
final class VerbalNouns {

  private static final int CONDEMNED = 7;

  private final Line line;
  private final List<Hit<Trigger>> all;

  /// @param all what has the words of a trigger in the sentence
  VerbalNouns(Line line, List<Hit<Trigger>> all) {
    this.line = line;
    this.all = List.copyOf(all);
  }

  /// Whether what is read as a verb is such a noun.
  boolean are(Hit<Trigger> hit) {
    return line.language().adjectivesFollow()
        && hit.tense() == Tense.PAST
        && hit.clitics().isEmpty()
        && all.stream().anyMatch(noun -> noun.first() == hit.first() && noun.tense() == null)
        && (isBrought(hit) || isCondemned(hit) || isTalkedAbout(hit));
  }

  /// `أوقع قصف للجيش قتلى`: what brings something is a noun.
  private boolean isBrought(Hit<Trigger> hit) {
    var verb = hit.first() == 0 ? null : line.cue(hit.first() - 1, Cue.BRINGS);
    return verb != null && verb.tense() != null;
  }

  /// «مفاوضات تبادل الأسرى»: right behind a noun without its article stands what it is about.
  private boolean isTalkedAbout(Hit<Trigger> hit) {
    var head = hit.first() - 1;
    return head >= 0
        && line.is(head, Cue.NOMINAL_HEAD)
        && !line.hasArticle(head)
        && !line.inflection().isFemininePast(line.token(hit.first()).word());
  }

  /// `أدانت الوزارة قصف المخيم`: what is condemned is a noun.
  private boolean isCondemned(Hit<Trigger> hit) {
    return all.stream()
        .anyMatch(act ->
            act.value().type() == EventType.STATEMENT
                && act.tense() != null
                && act.words().size() == 1
                && act.last() < hit.first()
                && hit.first() - act.last() <= CONDEMNED
                && !Parts.hasComma(line, act.last(), hit.first())
                && !opens(act.last(), hit.first()));
  }

  private boolean opens(int from, int to) {
    for (var i = from + 1; i < to; i++) {
      if (line.is(i, Cue.OPENER) || line.is(i, Cue.RELATIVE)) {
        return true;
      }
    }
    return false;
  }
}
