package org.truceline.extract.event.told;

import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;

/// Whether a sentence tells enough of an event: a party or a place as a rule; in Arabic the verb
/// alone that says that there was fighting or that a truce held.
public final class Telling {

  private final Scene scene;

  public Telling(Scene scene) {
    this.scene = scene;
  }

  public boolean isEnough(Hit<Trigger> hit, Told event) {
    return (event.isTelling()
            || isTruce(event)
            || isFought(hit)
            || isAsked(hit)
            || isOwed(hit, event)
            || isOwn(hit)
            || isOfCouncil(hit)
            || isBarred(event))
        && !isOfNobody(hit, event)
        && !isForetold(event)
        && !isLaw(event);
  }

  /// «إذا هاجمت تركيا المدينة فسترد القوات»: where nobody says so, nobody threatens.
  private boolean isForetold(Told event) {
    return event.rule().equals(Triggers.ANSWER_IF)
        && !scene.line().has(Cue.SPEECH)
        && !scene.line().has(Cue.ACCORDING_TO);
  }

  /// `The law came into force`: no truce and no agreement is spoken of.
  private boolean isLaw(Told event) {
    var line = scene.line();
    return event.type() == EventType.CEASEFIRE_IN_FORCE
        && event.rule().equals(Triggers.INTO_FORCE)
        && event.agreement() == null
        && event.zone() == null
        && scene.agreementBefore() == null
        && !line.has(Cue.CEASEFIRE_HEAD)
        && !line.has(Cue.ACCORD_HEAD)
        && !line.has(Cue.MEMORANDUM_HEAD);
  }

  /// `صمد وقف إطلاق النار`: a truce holds, though nothing says which.
  private boolean isTruce(Told event) {
    return scene.isVerbFirst()
        && event.type() == EventType.CEASEFIRE_IN_FORCE
        && scene.line().has(Cue.CEASEFIRE_HEAD);
  }

  /// `تكررت الاشتباكات`: the verb says that there was fighting, though nothing says where.
  private boolean isFought(Hit<Trigger> hit) {
    return scene.isVerbFirst()
        && hit.value().type() == EventType.CLASH
        && hit.tense() != null
        && hit.tense() != Tense.FUTURE;
  }

  /// `The peacekeepers called on both to …`: what is asked is told, though the one who asks is none
  /// that is known by a name. `Despite calls for …`: in English the present tense may be a noun.
  private boolean isAsked(Hit<Trigger> hit) {
    return isToldAlone(hit)
        && !scene.author().isResolution()
        && (hit.tense() == Tense.PAST
            || hit.tense() == Tense.PARTICIPLE
            || (hit.tense() == Tense.PRESENT && scene.isVerbFirst()));
  }

  /// `يتهم معارضون الحكومة بـ…`, `ترفض حكومته أي هدنة`: whose words they are need not be known.
  private boolean isToldAlone(Hit<Trigger> hit) {
    return switch (hit.value().type()) {
      case DEMAND -> true;
      case ACCUSATION -> scene.isVerbFirst() || isAccusing(hit);
      case REFUSAL -> scene.isVerbFirst() && hit.words().size() > 1;
      case THREAT -> scene.isVerbFirst() && hit.words().size() > 2;
      default -> false;
    };
  }

  /// `The report accused the army of shelling …`: one that no name is known of accuses one that is
  /// named, of what is told.
  private boolean isAccusing(Hit<Trigger> hit) {
    return hit.tense() == Tense.PAST
        && hit.first() > 0
        && !scene.line().is(hit.first() - 1, Cue.PASSIVE)
        && scene.groups().stream()
            .anyMatch(group -> group.first() > hit.last() && group.governor().isEmpty())
        && scene.triggers().stream()
            .anyMatch(deed -> deed.first() > hit.last() && deed.value().type().isHostile());
  }

  /// `We urge …`, `we will not …`: said of oneself it is told, whoever speaks.
  private boolean isOwn(Hit<Trigger> hit) {
    return !scene.isVerbFirst()
        && (hit.value().isSpeechAct() || hit.value().type() == EventType.SANCTION)
        && scene.isFirstPerson(hit.first(), hit.tense());
  }

  /// `"Rwanda must withdraw", … told reporters`: of whom it is asked is named, if not by whom.
  private static boolean isOwed(Hit<Trigger> hit, Told event) {
    return hit.value().sources().contains(Trigger.SPEAKER) && !event.targets().isEmpty();
  }

  /// `The monitors were denied passage`: by whom may be left out.
  private static boolean isBarred(Told event) {
    return event.rule().equals(Triggers.DENIED_PASSAGE) && !event.targets().isEmpty();
  }

  /// `Recalling …, the Council condemns … and demands …`: a resolution has no need to say which.
  private boolean isOfCouncil(Hit<Trigger> hit) {
    if (hit.tense() == null || hit.first() == 0) {
      return false;
    }
    var isActed =
        switch (hit.value().type()) {
          case STATEMENT, SUPPORT, SANCTION, MONITORING -> true;
          default -> hit.value().isSpeechAct();
        };
    var line = scene.line();
    var before = hit.first() - 1;
    before -= before > 0 && line.isAdverb(before) ? 1 : 0;
    return isActed
        && (line.cueEnding(before, Cue.ORGAN) != null
            || (line.is(before, Cue.CONJUNCTION) && line.has(Cue.ORGAN)));
  }

  /// `البلد الذي دمرته الحرب`: nobody attacks anybody anywhere.
  private boolean isOfNobody(Hit<Trigger> hit, Told event) {
    return scene.isVerbFirst()
        && event.type() == EventType.ATTACK
        && hit.tense() != null
        && event.sources().isEmpty()
        && event.targets().isEmpty()
        && event.places().isEmpty();
  }
}
