package org.truceline.extract.event.told;

import java.util.List;
import java.util.function.Predicate;
import org.truceline.extract.event.party.Parties;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

/// What has a trigger and yet tells too little, or what the same sentence tells already.
public final class Bare {

  private static final int NEXT = 5;

  private final Scene scene;
  private final Purposes purposes;
  private final Echoes echoes;
  private final Vague vague;
  private final CommonWords common;
  private final Answers answers;
  private final Gerunds gerunds;
  private final Freed freed;
  private final Predicate<String> isPerson;

  public Bare(Scene scene, Predicate<String> isPerson) {
    this.scene = scene;
    this.purposes = new Purposes(scene);
    this.echoes = new Echoes(scene);
    this.vague = new Vague(scene);
    this.common = new CommonWords(scene, isPerson);
    this.answers = new Answers(scene);
    this.gerunds = new Gerunds(scene);
    this.freed = new Freed(scene);
    this.isPerson = isPerson;
  }

  /// Whether an event is told by more than the word for it.
  ///
  /// @param told what the sentence has told before
  public boolean isTold(Hit<Trigger> hit, Told event, List<Told> told) {
    return common.isEnough(hit, event)
        && !isSupposed(event)
        && !isUnsaid(event)
        && !isSuspect(hit, event)
        && !isAccounted(hit)
        && !answers.is(hit, event)
        && !gerunds.isOnlyNamed(hit, event)
        && !freed.isOf(hit)
        && !isSaidAgain(hit, event, told)
        && !isTask(hit, event)
        && !vague.is(hit, event)
        && !isSpread(hit, event)
        && !isInWords(hit, event)
        && !isProgress(hit, event)
        && !purposes.isOnlyMeant(hit, event)
        && !echoes.isEcho(hit, event)
        && !(hit.value().rule().equals(Triggers.CONCURRED) && event.sources().size() < 2)
        && !isToBeAgreed(hit, event)
        && !isAside(event, told)
        && !(hit.value().isParticiple() && (isSaid(event, told) || isChanted(event, told)));
  }

  /// What follows `if` and `whether` tells little where it says neither where nor to whom.
  private static boolean isSupposed(Told event) {
    return event.factuality() == Factuality.HYPOTHETICAL
        && !event.when().isKnown()
        && (event.isSpeech()
            || event.sources().isEmpty()
            || (event.targets().isEmpty() && event.places().isEmpty()));
  }

  /// `Did not ask for this war`, `recorded no breach`: nothing was demanded and nothing broken.
  private static boolean isUnsaid(Told event) {
    return event.factuality() == Factuality.DENIED
        && (event.rule().equals(Parties.COUNTED)
            || event.rule().startsWith(Triggers.CLAIMED)
            || event.type() == EventType.DEMAND
            || event.type() == EventType.ACCUSATION
            || event.type() == EventType.THREAT);
  }

  /// `Six men accused of …`, `the army, accused of …`: who is accused, and not who accuses.
  private boolean isSuspect(Hit<Trigger> hit, Told event) {
    return event.type() == EventType.ACCUSATION
        && hit.words().size() == 1
        && !scene.isVerbFirst()
        && hit.tense() != Tense.PRESENT
        && scene.line().is(hit.first() + 1, Cue.OF)
        && !scene.hasCue(hit.first() - 3, hit.first(), Cue.FINITE_AUXILIARY);
  }

  /// `Held the army accountable`, and not `will hold`: no threat, but what was done.
  private boolean isAccounted(Hit<Trigger> hit) {
    return hit.value().rule().equals(Triggers.ACCOUNT)
        && !scene.hasCue(hit.first() - NEXT, hit.first(), Cue.AHEAD);
  }

  /// `The mission monitoring the truce`: what it is there for.
  private boolean isTask(Hit<Trigger> hit, Told event) {
    return event.type() == EventType.MONITORING
        && !scene.isVerbFirst()
        && hit.first() > 0
        && scene.line().isParticiple(hit.first())
        && scene.line().is(hit.first() - 1, Cue.WATCHER);
  }

  /// `إحراز تقدم في …`: nobody advances.
  private boolean isProgress(Hit<Trigger> hit, Told event) {
    return scene.line().is(hit.first(), Cue.PROGRESS)
        && hit.value().rule().equals(Triggers.ADVANCE)
        && hit.tense() == null
        && event.sources().isEmpty();
  }

  /// `انتشرت الشائعات`: what spreads is no troops.
  private boolean isSpread(Hit<Trigger> hit, Told event) {
    return scene.isVerbFirst()
        && event.type() == EventType.DEPLOYMENT
        && hit.tense() != null
        && hit.words().size() == 1
        && event.sources().isEmpty()
        && !scene.hasCue(hit.first(), Math.min(scene.line().size(), hit.first() + 3), Cue.PART);
  }

  /// `هاجم الوزير المحكمة`: one person attacks another in words where no place is named.
  private boolean isInWords(Hit<Trigger> hit, Told event) {
    return scene.isVerbFirst()
        && event.type() == EventType.ATTACK
        && hit.tense() != null
        && hit.words().size() == 1
        && event.places().isEmpty()
        && !event.sources().isEmpty()
        && event.sources().stream().allMatch(isPerson);
  }

  /// `طالبت … بوقف القتال، مشددة على ضرورة …`: one demand.
  private static boolean isSaid(Told event, List<Told> told) {
    return event.targets().isEmpty()
        && told.stream()
            .anyMatch(
                other -> other.type() == event.type() && other.sources().equals(event.sources()));
  }

  /// `مواقع يتفق عليها`: nobody has agreed on them yet.
  private boolean isToBeAgreed(Hit<Trigger> hit, Told event) {
    return scene.isVerbFirst()
        && hit.value().rule().equals(Triggers.AGREED)
        && hit.tense() == Tense.PRESENT
        && event.sources().isEmpty();
  }

  /// `قالتا إن …، وشددتا على أن …`: one threat, and the second verb names nobody; `أدانت القصف
  /// واعتبرته …`: one statement.
  private boolean isSaidAgain(Hit<Trigger> hit, Told event, List<Told> told) {
    var isOfOne =
        event.type() == EventType.THREAT
            ? event.sources().isEmpty()
            : event.type() == EventType.STATEMENT
                && hit.isJoined()
                && hit.tense() != null
                && scene.line().hasPronoun(hit.first());
    return scene.isVerbFirst()
        && isOfOne
        && told.stream().anyMatch(other -> other.type() == event.type());
  }

  /// `خرج مئات المحتجين …، مطالبين برحيله`: what a crowd calls for is why it is there.
  private boolean isChanted(Told event, List<Told> told) {
    return scene.isVerbFirst()
        && event.type() == EventType.DEMAND
        && told.stream().anyMatch(other -> other.type() == EventType.PROTEST);
  }

  /// `600 dead and 5,000 injured`, `killed … and displaced …`: one toll, save of those who fled to
  /// a place that is named.
  private static boolean isAside(Told event, List<Told> told) {
    var isDisplacement = event.type() == EventType.DISPLACEMENT;
    return (event.type() == EventType.CASUALTIES || isDisplacement)
        && told.stream()
            .anyMatch(other ->
                other.type() == event.type()
                    || (other.type() == EventType.CASUALTIES
                        && (!isDisplacement || event.places().equals(other.places()))));
  }
}
