package org.truceline.extract.event.factuality;

import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.CuesNear;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// What depends on something else, is rumoured, or is offered and not taken up.
final class Surmised {

  private static final int FAR = 7;

  private final Scene scene;
  private final CuesNear near;

  Surmised(Scene scene) {
    this.scene = scene;
    this.near = new CuesNear(scene);
  }

  /// `If the truce collapses, thousands will flee`: what depends on what the sentence opens with.
  boolean isConsequence(Hit<Trigger> hit) {
    var clauses = scene.clauses();
    return clauses.indexOf(hit.first()) == 1
        && clauses.get(0).kind() == Kind.CONDITION
        && clauses.get(1).kind() == Kind.COMMA;
  }

  /// «يقال إن المجموعة أرسلت مقاتلين»: whoever says so.
  boolean isRumoured(Hit<Trigger> hit) {
    var clause = scene.clauses().of(hit.first());
    return scene.isVerbFirst()
        && clause.kind() == Kind.THAT
        && (scene.line().is(clause.first() - 1, Cue.ALLEGATION)
            || scene.line().cueEnding(clause.first() - 1, Cue.ALLEGATION) != null);
  }

  /// `Fears of a Turkish offensive`, `were bracing for an assault`, «التهديد بهجوم»; and not `fear
  /// after the raid`, «بعد تهديدات قصف الجيش».
  boolean isDreaded(Hit<Trigger> hit) {
    var line = scene.line();
    var begin = Math.max(scene.clauses().of(hit.first()).first(), hit.first() - FAR);
    for (var i = hit.first() - 1; hit.tense() == null && i >= begin; i--) {
      var dread = line.cue(i, Cue.DREADS);
      if (dread != null || scene.here().at(i) != null) {
        return dread != null && (!scene.isVerbFirst() || dread.tense() != null || hit.isBy());
      }
      if (line.is(i, Cue.PREPOSITION) && !line.is(i, Cue.OF) && !isInDread(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isInDread(int i) {
    return scene.line().cueEnding(i, Cue.DREADS) != null;
  }

  /// «عرض الرئيس إجراء محادثات», «عرض نشر قوات»: nobody has taken it up yet.
  boolean isOffered(Hit<Trigger> hit) {
    return scene.isVerbFirst()
        && hit.tense() == null
        && mayBeOffered(hit.value().type())
        && near.before(hit, Cue.OFFERED, FAR);
  }

  private static boolean mayBeOffered(EventType type) {
    return switch (type) {
      case NEGOTIATION, DEPLOYMENT, WITHDRAWAL, PRISONER_EXCHANGE, MONITORING -> true;
      default -> false;
    };
  }
}
