package org.truceline.extract.event.factuality;

import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;

/// What has to come first, for something that is refused, asked for or still to be: `no talks until
/// they withdraw`, «لن تفرج عن أحد قبل انسحاب …».
final class Awaited {

  /// Begins a verb in the present whose subject is feminine.
  private static final String SHE = "ت";

  private static final int FAR = 7;
  private static final int TERMS = 24;

  private final Scene scene;

  Awaited(Scene scene) {
    this.scene = scene;
  }

  boolean is(Hit<Trigger> hit) {
    return scene.isVerbFirst() ? isTerm(hit) : isUntil(hit);
  }

  /// `There would be no talks until they withdrew`: they have not.
  private boolean isUntil(Hit<Trigger> hit) {
    var line = scene.line();
    for (var i = hit.first() - 1; i > 0 && hit.first() - i <= FAR; i--) {
      if (line.is(i, Cue.UNTIL) && hit.tense() != null) {
        return scene.hasCue(-1, i, Cue.NEGATION);
      }
    }
    return false;
  }

  /// «لا تفاوض إلا بعد انسحاب …», «ستستمر العملية حتى الإفراج عن …».
  private boolean isTerm(Hit<Trigger> hit) {
    var opens = opens(hit);
    return opens > 0 && (hit.tense() != Tense.PAST || mayBePresent(hit)) && isAhead(opens);
  }

  /// «بعد أن تسلم الحركة …»: written like a past, where its subject is feminine a present.
  private boolean mayBePresent(Hit<Trigger> hit) {
    var verb = scene.line().token(hit.first()).word();
    return verb.startsWith(SHE) && !scene.line().inflection().isFemininePast(verb);
  }

  /// Where the words stand that open the term, also before what carries it out: «قبل استكمال
  /// انسحاب»; -1 for nowhere.
  private int opens(Hit<Trigger> hit) {
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - 2); i--) {
      var term = scene.line().cueEnding(i, Cue.TERM);
      if (term != null) {
        return term.first();
      }
      if (scene.line().isPunctuation(i) || scene.hasTrigger(i - 1, hit.first())) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether what the term is for has not been, either: it is denied for good, to come, or wanted.
  private boolean isAhead(int opens) {
    var line = scene.line();
    for (var i = opens - 1; i >= Math.max(0, opens - TERMS); i--) {
      var isDenied =
          line.is(i, Cue.NEGATION)
              && !line.is(i, Cue.PAST_NEGATION)
              && !line.is(i, Cue.ONGOING)
              && line.cue(i, Cue.TERM) == null;
      if (isDenied || isFuture(i) || isAsked(i)) {
        return true;
      }
    }
    return false;
  }

  /// And not «سيطرت», which begins as a verb to come does.
  private boolean isFuture(int i) {
    var verb = scene.here().at(i);
    return scene.line().inflection().isFutureVerb(scene.line().token(i))
        && (verb == null || verb.tense() != Tense.PAST);
  }

  private boolean isAsked(int i) {
    var act = scene.here().at(i);
    return act != null && act.value().isSpeechAct() && act.value().type() != EventType.ACCUSATION;
  }
}
