package org.truceline.extract.event.scene;

import java.util.BitSet;
import java.util.List;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;

/// Where an Arabic clause goes on behind what is said about its subject: `إن الطائرات التي تقودها
/// السعودية هاجمت …`. A second verb that nothing joins to the first is the subject's.
final class Resumption {

  /// Written before a verb that tells what will come of a condition.
  private static final String THEN = "فس";

  private static final List<Cue> BEFORE_VERBS =
      List.of(
          Cue.AUXILIARY,
          Cue.NEGATION,
          Cue.PLUPERFECT,
          Cue.ONGOING,
          Cue.FUTURE,
          Cue.INTENT,
          Cue.LIGHT,
          Cue.CONJUNCTION);

  private final Line line;
  private final BitSet verbs = new BitSet();
  private final BitSet joined = new BitSet();

  Resumption(Line line, List<Hit<Trigger>> triggers) {
    this.line = line;
    if (line.language().adjectivesFollow() && line.has(Cue.RELATIVE)) {
      triggers.forEach(this::take);
      line.all(Cue.SPEECH).forEach(this::take);
    }
  }

  private void take(Hit<?> hit) {
    if (hit.tense() != null) {
      verbs.set(hit.first());
      joined.set(hit.first(), !hit.clitics().isEmpty());
    }
  }

  /// @param relative where the clause about the subject begins
  /// @param main the clause before it
  boolean isAt(int i, int relative, Clause main) {
    return verbs.get(i)
        && !joined.get(i)
        && i > relative + 2
        && main.kind() != Kind.COMMA
        && main.kind() != Kind.RELATIVE
        && main.last() == relative - 1
        && !hasVerb(main.first(), relative)
        && !isGoverned(i - 1)
        && !isAuxiliary(relative + 1);
  }

  private boolean hasVerb(int from, int to) {
    var verb = verbs.nextSetBit(from);
    return verb >= 0 && verb < to;
  }

  /// `الذي لم يهاجم`, `الذي كان يحاصر`: the verb of the clause about the subject comes later.
  private boolean isAuxiliary(int i) {
    return line.is(i, Cue.AUXILIARY)
        || line.is(i, Cue.NEGATION)
        || line.is(i, Cue.PLUPERFECT)
        || line.is(i, Cue.ONGOING);
  }

  /// Whether a word asks for a verb after it.
  private boolean isGoverned(int before) {
    for (var cue : BEFORE_VERBS) {
      if (line.is(before, cue)) {
        return true;
      }
    }
    return false;
  }

  /// «إذا استمرت الغارات فسيرد …»: what comes of the condition.
  boolean isAnswer(Clauses.Kind kind, int i) {
    return kind == Clauses.Kind.CONDITION
        && line.language().adjectivesFollow()
        && line.token(i).word().startsWith(THEN);
  }
}
