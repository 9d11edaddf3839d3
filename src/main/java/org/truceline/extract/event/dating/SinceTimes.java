package org.truceline.extract.event.dating;

import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;

/// The time since when something has gone on, where a clause tells what began then: `… since the
/// conflict began in March 2011`, `Since the truce took effect on Friday, …`.
final class SinceTimes {

  private static final int RECORD = 4;

  private final Scene scene;

  SinceTimes(Scene scene) {
    this.scene = scene;
  }

  /// Whether a trigger tells what has gone on since a time.
  boolean isOf(Hit<Trigger> hit, TimeMention time) {
    var clauses = scene.clauses();
    var index = clauses.indexOf(time.firstToken());
    var clause = clauses.get(index);
    var isBeside =
        index == clauses.indexOf(hit.last()) + 1
            || (index == 0
                && clauses.indexOf(hit.first()) == 1
                && clauses.get(1).kind() == Kind.COMMA);
    return isBeside
        && scene.line().is(clause.first(), Cue.SINCE)
        && !isRecord(hit)
        && (lasts(hit.value().type()) || !scene.hasTrigger(clause.first() - 1, time.firstToken()));
  }

  /// `The first attack since the truce took effect on Friday`: it was on none of the days between.
  private boolean isRecord(Hit<Trigger> hit) {
    return hit.tense() == null && scene.hasCue(hit.first() - RECORD, hit.first(), Cue.RECORD);
  }

  static boolean lasts(EventType type) {
    return type.isHostile()
        || type == EventType.SIEGE
        || type == EventType.CAPTURE
        || type == EventType.AID_BLOCKED
        || type == EventType.DISPLACEMENT
        || type == EventType.CASUALTIES
        || type == EventType.NEGOTIATION
        || type == EventType.VIOLATION_REPORTED
        || type == EventType.PROTEST;
  }
}
