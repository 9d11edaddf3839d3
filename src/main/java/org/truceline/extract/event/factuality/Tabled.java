package org.truceline.extract.event.factuality;

import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;
import org.truceline.model.When;

/// What an agreement lays down, a meeting discusses or a body is charged with: a noun names it, and
/// by that it has not been done.
final class Tabled {

  private static final int CHARGED = 4;
  private static final int SET = 4;

  private final Scene scene;

  Tabled(Scene scene) {
    this.scene = scene;
  }

  boolean is(Hit<Trigger> hit, When when) {
    if (!isLaidDown(hit.value().type()) && hit.value().type() != EventType.SANCTION) {
      return false;
    }
    return hit.tense() == null
        ? isProvided(hit) || (!when.isKnown() && (isDiscussed(hit) || isCharged(hit)))
        : isWrittenAlike(hit) && isProvided(hit);
  }

  /// `ينص على وقف العدائيات وفتح الممرات`: behind a noun, what is written like a verb is one, too.
  private boolean isWrittenAlike(Hit<Trigger> hit) {
    return scene.isVerbFirst()
        && hit.tense() == Tense.PAST
        && hit.isJoined()
        && hit.first() > 0
        && scene.line().hasArticle(hit.first() - 1)
        && scene.clauses().indexOf(hit.first()) == scene.clauses().indexOf(hit.first() - 1);
  }

  /// `ينص الاتفاق، الذي …، على … وانسحاب …، وتبادل …`: each of what an agreement lays down.
  private boolean isProvided(Hit<Trigger> hit) {
    var own = scene.clauses().of(hit.first());
    for (var i = hit.first() - 1; i >= 0; i--) {
      var clause = scene.clauses().of(i);
      if (clause.kind() == Kind.RELATIVE && !clause.equals(own)) {
        i = clause.first();
        continue;
      }
      if (isTold(i, Cue.PROVIDES)) {
        return true;
      }
      if (isOther(i) || scene.line().is(i, Cue.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  /// `ناقش الاجتماع تثبيت الهدنة، وانسحاب …`, and not `ناقش تداعيات انسحاب …`.
  private boolean isDiscussed(Hit<Trigger> hit) {
    if (!scene.isVerbFirst() || scene.line().is(hit.first() - 1, Cue.SEQUEL_OF)) {
      return false;
    }
    for (var i = hit.first() - 1; i >= 0; i--) {
      if (isTold(i, Cue.DISCUSSES)) {
        return true;
      }
      if (isOther(i)
          || scene.line().is(i, Cue.RELATIVE)
          || scene.line().is(i, Cue.OPENER)
          || scene.line().is(i, Cue.FOLLOWING)) {
        return false;
      }
    }
    return false;
  }

  private boolean isTold(int i, Cue cue) {
    var other = scene.here().at(i);
    return scene.line().is(other == null ? i : other.first(), cue);
  }

  /// Whether a verb at a token tells something else.
  private boolean isOther(int i) {
    var other = scene.here().at(i);
    return (other != null && other.tense() != null) || scene.line().is(i, Cue.SPEECH);
  }

  /// `اللجنة المكلفة بتثبيت الهدنة وانسحاب القوات، وتسليم الميناء`: each of what it is there for.
  private boolean isCharged(Hit<Trigger> hit) {
    for (var i = hit.first() - 1; i >= 0; i--) {
      if (scene.line().is(i, Cue.CHARGED)) {
        return hit.isBy() ? hit.first() - i <= CHARGED : hit.isJoined();
      }
      if (isOther(i) || scene.line().is(i, Cue.RELATIVE) || scene.line().is(i, Cue.OPENER)) {
        return false;
      }
    }
    return false;
  }

  /// «المحادثات التي كانت مقررة الثلاثاء»: that they were set for a day does not say that they
  /// were.
  boolean isOnSchedule(Hit<Trigger> hit) {
    var relative = hit.last() + 1;
    return scene.isVerbFirst()
        && hit.tense() == null
        && hit.value().type() == EventType.NEGOTIATION
        && scene.line().is(relative, Cue.RELATIVE)
        && scene.hasCue(relative, Math.min(scene.line().size(), relative + SET), Cue.FUTURE);
  }

  /// «تعتزم السويد إرسال قوات»: the intent is among its words.
  boolean isIntended(Hit<Trigger> hit) {
    return hit.value().type() == EventType.DEPLOYMENT
        && hit.words().size() > 1
        && scene.line().is(hit.first(), Cue.INTENT);
  }

  static boolean isLaidDown(EventType type) {
    return isArranged(type)
        || switch (type) {
          case PRISONER_EXCHANGE, AID_DELIVERY, DEPLOYMENT, MONITORING -> true;
          default -> false;
        };
  }

  static boolean isArranged(EventType type) {
    return switch (type) {
      case CEASEFIRE_IN_FORCE, CEASEFIRE_ANNOUNCED, NEGOTIATION, WITHDRAWAL, EVACUATION -> true;
      default -> false;
    };
  }

  /// `بموجب الاتفاق ينسحب …`: a present tells what is to be done.
  boolean isUnderPact(Hit<Trigger> hit) {
    return scene.isVerbFirst()
        && hit.tense() == Tense.PRESENT
        && isLaidDown(hit.value().type())
        && scene.hasCue(-1, hit.first(), Cue.UNDER);
  }
}
