package org.truceline.extract.event;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.Clauses.Kind;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;

/// Which time expression dates an event: the nearest in its clause; one that opens the sentence,
/// for its first event; or that of the trigger to which `and` joins it.
final class Dating {

  private final Scene scene;

  Dating(Scene scene) {
    this.scene = scene;
  }

  @Nullable TimeMention of(Hit<Trigger> hit) {
    var own = nearest(hit);
    if (own != null) {
      return own;
    }
    var opening = hit.tense() == null ? joined(hit) : opening(hit);
    return opening == null ? beside(hit) : opening;
  }

  /// The time of a relative clause about the trigger's noun, or the only time of a sentence that
  /// tells only one event.
  private @Nullable TimeMention beside(Hit<Trigger> hit) {
    var clauses = scene.clauses();
    var index = clauses.indexOf(hit.last());
    for (var time : scene.times()) {
      var of = clauses.indexOf(time.firstToken());
      var isAbout =
          hit.tense() == null
              && of == index + 1
              && clauses.get(of).kind() == Kind.RELATIVE
              && isFree(hit, time);
      if (isAbout || isOnly(hit, time) || isAfterTalks(hit, time)) {
        return time;
      }
    }
    return null;
  }

  /// `… on Monday after talks between …`.
  private boolean isAfterTalks(Hit<Trigger> hit, TimeMention time) {
    var index = scene.clauses().indexOf(hit.first());
    return hit.value().type() == EventType.NEGOTIATION
        && hit.tense() == null
        && scene.times().size() == 1
        && hit.first() - scene.clauses().get(index).first() <= 1
        && scene.clauses().indexOf(time.firstToken()) == index - 1;
  }

  private boolean isOnly(Hit<Trigger> hit, TimeMention time) {
    var index = scene.clauses().indexOf(time.firstToken());
    return scene.times().size() == 1
        && scene.triggers().size() == 1
        && index > scene.clauses().indexOf(hit.last())
        && scene.clauses().get(index).kind() == Kind.COMMA
        && !scene.hasCue(scene.clauses().get(index).first() - 1, time.firstToken(), Cue.SPEECH);
  }

  private @Nullable TimeMention nearest(Hit<Trigger> hit) {
    TimeMention nearest = null;
    for (var time : scene.times()) {
      if (inClause(hit, time)
          && isFree(hit, time)
          && (nearest == null || distance(hit, time) < distance(hit, nearest))) {
        nearest = time;
      }
    }
    return nearest == null ? opening(hit) : nearest;
  }

  private boolean inClause(Hit<Trigger> hit, TimeMention time) {
    var clauses = scene.clauses();
    var index = clauses.indexOf(time.firstToken());
    return hit.words().stream().anyMatch(word -> clauses.indexOf(word) == index);
  }

  /// Whether no other trigger stands nearer to the expression, between it and this one.
  private boolean isFree(Hit<Trigger> hit, TimeMention time) {
    return scene.triggers().stream()
        .filter(other -> !other.equals(hit))
        .noneMatch(other ->
            (hit.last() < other.first() && other.first() < time.firstToken())
                || (time.lastToken() < other.first() && other.first() < hit.first()));
  }

  private static int distance(Hit<Trigger> hit, TimeMention time) {
    return time.firstToken() > hit.last()
        ? time.firstToken() - hit.last()
        : Math.abs(hit.first() - time.lastToken());
  }

  /// `On 7 July, …`: a first clause that holds nothing but a time dates what comes next.
  private @Nullable TimeMention opening(Hit<Trigger> hit) {
    var clauses = scene.clauses();
    var index = clauses.indexOf(hit.first());
    for (var time : scene.times()) {
      var of = clauses.indexOf(time.firstToken());
      if (of < index
          && clauses.get(of + 1).kind() == Kind.COMMA
          && time.firstToken() - clauses.get(of).first() <= 3
          && scene.triggers().stream()
              .noneMatch(other -> !other.equals(hit) && other.first() < hit.first())) {
        return time;
      }
    }
    return null;
  }

  /// A noun joined by `and` to another trigger's noun shares its time.
  private @Nullable TimeMention joined(Hit<Trigger> hit) {
    if (!hit.clitics().startsWith("و")) {
      return null;
    }
    Hit<Trigger> before = null;
    for (var other : scene.triggers()) {
      if (other.first() < hit.first() && scene.clauses().of(hit.first()).covers(other.first())) {
        before = other;
      }
    }
    return before == null ? null : nearest(before);
  }
}
