package org.truceline.extract.event.told;

import org.truceline.extract.event.scene.CuesNear;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;

/// What a noun names in passing and tells of no event: it points back to what was told, or says
/// since when something else has been so, or names a weapon that was found before it did harm, or
/// peace that was restored.
public final class Recalled {

  /// The rule for what may blow up.
  private static final String WEAPON = "weapon";

  /// The rule for breaches of which nothing more is told.
  private static final String BREACHES = "breaches";

  private static final int JOINED = 3;
  private static final int FOUND = 7;
  private static final int FEARED = 9;
  private static final int SINCE = 8;
  private static final int TERM = 9;

  private final Scene scene;
  private final CuesNear near;
  private final Referred referred;

  public Recalled(Scene scene) {
    this.scene = scene;
    this.near = new CuesNear(scene);
    this.referred = new Referred(scene);
  }

  public boolean isRecalled(Hit<Trigger> hit, Told event) {
    return isRestored(hit)
        || isAsAgreed(hit, event)
        || isTerm(hit)
        || isFeared(hit)
        || isDiscussed(hit, event)
        || isKnown(hit, event)
        || isRanked(hit, event)
        || isCounted(hit)
        || isAside(hit)
        || referred.is(hit, event)
        || (hit.tense() == null
            && ((!event.when().isKnown() && isOnlyNamed(hit, event)) || isFound(hit)));
  }

  /// «هاجم الجيش البلدة، وهو الهجوم الثاني منذ …»: the blow that was told right before.
  private boolean isAside(Hit<Trigger> hit) {
    return scene.isVerbFirst()
        && hit.tense() == null
        && hit.first() > 0
        && scene.line().is(hit.first() - 1, Cue.ASIDE)
        && scene.line().is(hit.first(), Cue.RETOLD_BLOW)
        && scene.line().hasArticle(hit.first());
  }

  private boolean isOnlyNamed(Hit<Trigger> hit, Told event) {
    return isPointed(hit)
        || isLagged(hit)
        || (event.places().isEmpty() && isComing(hit))
        || (hit.value().rule().equals(BREACHES)
            && scene.line().cueEnding(hit.first() - 1, Cue.BACKDROP) != null)
        || isStart(hit)
        || isSince(hit)
        || isBasis(hit, event)
        || isTerms(hit);
  }

  /// `منذ سريان الهدنة`, `منذ التوصل إلى اتفاق …`: only since when something else has been so.
  private boolean isStart(Hit<Trigger> hit) {
    var isPact =
        hit.value().type() == EventType.CEASEFIRE_IN_FORCE
            || (scene.isVerbFirst() && hit.value().type() == EventType.AGREEMENT_SIGNED);
    return isPact && scene.line().is(hit.first() - 1, Cue.SINCE);
  }

  /// `Bombed the hills two days after the attack`: what one counts from was told before.
  private boolean isLagged(Hit<Trigger> hit) {
    var line = scene.line();
    var first = line.is(hit.first() - 1, Cue.DEFINITE) ? hit.first() - 1 : hit.first();
    return hit.words().size() == 1
        && (first < hit.first() || line.hasArticle(first))
        && line.gaps().stream().anyMatch(gap -> gap.lastToken() == first - 1)
        && scene.mentions().stream().noneMatch(name -> name.first() > hit.last());
  }

  /// `The first breach since the end of the war and the deployment of …`: only how long it is.
  private boolean isSince(Hit<Trigger> hit) {
    var line = scene.line();
    if (scene.isVerbFirst() || !line.is(hit.first() - 1, Cue.DEFINITE)) {
      return false;
    }
    for (var i = hit.first() - 2; i >= Math.max(0, hit.first() - SINCE); i--) {
      if (line.is(i, Cue.SINCE)) {
        return true;
      }
      if (line.isPunctuation(i) || scene.hasTrigger(i - 1, hit.first())) {
        return false;
      }
    }
    return false;
  }

  /// `بموجب تفاهم أبرم`: what was done upon it is told, and nobody is named who made it.
  private boolean isBasis(Hit<Trigger> hit, Told event) {
    return scene.isVerbFirst()
        && event.type() == EventType.AGREEMENT_SIGNED
        && event.sources().isEmpty()
        && scene.line().cueEnding(hit.first() - 1, Cue.UNDER) != null;
  }

  /// `Under the agreement reached with …`: what follows from it, and not that it was made.
  private boolean isTerms(Hit<Trigger> hit) {
    return hit.value().type() == EventType.AGREEMENT_SIGNED
        && scene.line().is(hit.first() - 1, Cue.DEFINITE)
        && scene.line().is(hit.first() - 2, Cue.UNDER);
  }

  /// `To let aid in, as agreed under the truce`: what is due, and not that it was agreed.
  private boolean isAsAgreed(Hit<Trigger> hit, Told event) {
    return event.type() == EventType.AGREEMENT_SIGNED
        && event.sources().isEmpty()
        && hit.first() > 0
        && !scene.isVerbFirst()
        && scene.line().token(hit.first() - 1).name().equals("as");
  }

  /// `In what it called a "pre-emptive strike"`: a name for what is told before it.
  private boolean isTerm(Hit<Trigger> hit) {
    return hit.tense() == null
        && !scene.isVerbFirst()
        && scene.hasCue(hit.first() - TERM, hit.first(), Cue.TERMED);
  }

  /// `هذه الهجمات`, `هذه الهجمات والخروقات`.
  private boolean isPointed(Hit<Trigger> hit) {
    var line = scene.line();
    var reach = hit.isJoined() ? JOINED : 1;
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - reach); i--) {
      if (line.is(i, Cue.POINTER)) {
        return true;
      }
      if (!line.hasArticle(i)) {
        return false;
      }
    }
    return false;
  }

  /// `ويأتي القصف بعد …`: when it came, it was told already.
  private boolean isComing(Hit<Trigger> hit) {
    var line = scene.line();
    return hit.first() == 1 && hit.value().type().isHostile() && line.is(0, Cue.COMES);
  }

  /// `مخاوف من تجدد القتال`: it has not come.
  private boolean isFeared(Hit<Trigger> hit) {
    return scene.isVerbFirst()
        && hit.tense() == null
        && isBlow(hit)
        && near.before(hit, Cue.FEARS, FEARED)
        && !scene.line().is(hit.first() - 1, Cue.FOLLOWING);
  }

  /// `جلسة لمناقشة الهجمات في …`: told elsewhere.
  private boolean isDiscussed(Hit<Trigger> hit, Told event) {
    return scene.isVerbFirst()
        && hit.tense() == null
        && isBlow(hit)
        && !event.when().isKnown()
        && event.sources().isEmpty()
        && scene.line().is(hit.first() - 1, Cue.ABOUT);
  }

  /// `المسلحون الذين نفذوا الهجوم`: which one is known.
  private boolean isKnown(Hit<Trigger> hit, Told event) {
    return scene.isVerbFirst()
        && event.type() == EventType.ATTACK
        && hit.tense() != null
        && hit.words().size() == 2
        && scene.line().hasArticle(hit.last())
        && event.places().isEmpty()
        && event.targets().isEmpty()
        && !event.when().isKnown();
  }

  /// `أكثر الهجمات دموية منذ …`: of the one that was told it says how it ranks.
  private boolean isRanked(Hit<Trigger> hit, Told event) {
    var line = scene.line();
    return scene.isVerbFirst()
        && hit.tense() == null
        && isBlow(hit)
        && hit.first() > 0
        && line.hasArticle(hit.first())
        && line.is(hit.first() - 1, Cue.RECORD)
        && event.sources().isEmpty()
        && event.targets().isEmpty();
  }

  /// `إجمالي من حيدتهم بلغ 71`: all whom it ever did it to.
  private boolean isCounted(Hit<Trigger> hit) {
    var whom = scene.line().before(hit.first());
    return scene.isVerbFirst()
        && isBlow(hit)
        && hit.tense() == Tense.PAST
        && hit.clitics().isEmpty()
        && scene.line().hasPronoun(hit.first())
        && whom >= 0
        && scene.line().is(whom, Cue.FROM);
  }

  private static boolean isBlow(Hit<Trigger> hit) {
    return hit.value().type().isHostile() && !hit.value().isSpeechAct();
  }

  /// `عثرت وحدة من الجيش على عبوة ناسفة`: nobody was attacked with it.
  private boolean isFound(Hit<Trigger> hit) {
    return hit.value().rule().equals(WEAPON) && near.before(hit, Cue.FOUND, FOUND);
  }

  /// `استعادة السلم والأمن`: no place was taken.
  private boolean isRestored(Hit<Trigger> hit) {
    return hit.value().type() == EventType.CAPTURE
        && hit.words().size() == 1
        && scene.line().is(hit.last() + 1, Cue.INTANGIBLE);
  }
}
