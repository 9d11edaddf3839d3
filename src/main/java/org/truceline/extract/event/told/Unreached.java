package org.truceline.extract.event.told;

import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

/// Agreements and truces that are sought, talked about or missed, in languages that put the verb
/// first.
final class Unreached {

  private static final int SOUGHT = 7;
  private static final int FAILED = 14;
  private static final int AGREED = 4;

  private final Scene scene;

  Unreached(Scene scene) {
    this.scene = scene;
  }

  boolean is(Hit<Trigger> hit, Told event) {
    return scene.isVerbFirst()
        && (isSought(hit, event)
            || isDiscussed(hit, event)
            || isWorkedFor(hit, event)
            || isTopic(hit, event)
            || isFailed(hit, event));
  }

  /// `تسعى الأمم المتحدة إلى التوصل إلى هدنة`: one who seeks an agreement has none in sight.
  private boolean isSought(Hit<Trigger> hit, Told event) {
    return event.type() == EventType.AGREEMENT_SIGNED
        && event.factuality() == Factuality.PLANNED
        && event.sources().size() < 2
        && !event.when().isKnown()
        && scene.hasCue(hit.first() - SOUGHT, hit.first(), Cue.INTENT);
  }

  /// `تبحث الأطراف تمديد الهدنة`: spoken about, and by nobody made.
  private boolean isDiscussed(Hit<Trigger> hit, Told event) {
    return event.type() == EventType.CEASEFIRE_ANNOUNCED
        && hit.tense() == null
        && event.sources().isEmpty()
        && scene.hasCue(hit.first() - SOUGHT, hit.first(), Cue.SOUGHT)
        && !scene.line().has(Cue.SPEECH);
  }

  /// `ستواصل العمل من أجل التوصل إلى تسوية`: by nobody yet.
  private boolean isWorkedFor(Hit<Trigger> hit, Told event) {
    return hit.tense() == null
        && event.type() == EventType.AGREEMENT_SIGNED
        && !event.when().isKnown()
        && scene.line().cueEnding(hit.first() - 1, Cue.AIM) != null;
  }

  /// `فشلت المحادثات في التوصل إلى اتفاق`: there is none.
  private boolean isFailed(Hit<Trigger> hit, Told event) {
    return hit.tense() == null
        && scene.hasCue(hit.first() - FAILED, hit.first(), Cue.FAILS)
        && (event.type() == EventType.CAPTURE || isArranged(event.type()));
  }

  /// `قانون بشأن انسحاب القوات`, and not `اتفاق بشأن انسحابها`.
  private boolean isTopic(Hit<Trigger> hit, Told event) {
    var about = hit.first() - 1;
    return about >= 0
        && hit.tense() == null
        && !event.when().isKnown()
        && isArranged(event.type())
        && scene.line().is(about, Cue.ABOUT)
        && !scene.hasCue(about - AGREED, about, Cue.ACCORD_HEAD);
  }

  private static boolean isArranged(EventType type) {
    return switch (type) {
      case AGREEMENT_SIGNED,
          CEASEFIRE_ANNOUNCED,
          AID_DELIVERY,
          EVACUATION,
          MONITORING,
          PRISONER_EXCHANGE,
          WITHDRAWAL,
          ZONE_ESTABLISHED ->
          true;
      default -> false;
    };
  }
}
