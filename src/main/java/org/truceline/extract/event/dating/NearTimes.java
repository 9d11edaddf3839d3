package org.truceline.extract.event.dating;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.time.TimeMention;

/// The nearest of the times that may date a trigger.
final class NearTimes {

  private static final int SAID = 2;

  private final Scene scene;

  NearTimes(Scene scene) {
    this.scene = scene;
  }

  /// One behind it comes before one that a verb before it has.
  @Nullable TimeMention of(Hit<Trigger> hit, List<TimeMention> times) {
    var own = times.stream().filter(time -> isBehind(hit, time)).toList();
    return own.isEmpty() || times.stream().noneMatch(time -> isOfVerbBefore(hit, time))
        ? nearest(hit, times)
        : nearest(hit, own);
  }

  private boolean isBehind(Hit<Trigger> hit, TimeMention time) {
    return time.firstToken() > hit.last() && !scene.hasTrigger(hit.last(), time.firstToken());
  }

  /// `Bombed Tyre on Monday and Hezbollah shelled Safed on Tuesday`, «قصف نيالا الأحد وانسحب منها
  /// الاثنين»: Monday is when Tyre was bombed.
  private boolean isOfVerbBefore(Hit<Trigger> hit, TimeMention time) {
    return time.lastToken() < hit.first() && (isOfSaying(time) || isOfOther(hit, time));
  }

  /// `Said on Sunday it had killed him a day earlier`.
  private boolean isOfSaying(TimeMention time) {
    return !scene.isVerbFirst()
        && scene.hasCue(time.firstToken() - 1 - SAID, time.firstToken(), Cue.SPEECH);
  }

  private boolean isOfOther(Hit<Trigger> hit, TimeMention time) {
    var isJoined =
        scene.isVerbFirst()
            ? hit.isJoined() && hit.tense() != null
            : scene.hasCue(time.lastToken(), hit.first(), Cue.AND);
    return isJoined
        && scene.hasTrigger(scene.clauses().of(hit.first()).first() - 1, time.firstToken());
  }

  private static @Nullable TimeMention nearest(Hit<Trigger> hit, List<TimeMention> times) {
    TimeMention nearest = null;
    for (var time : times) {
      if (nearest == null || distance(hit, time) < distance(hit, nearest)) {
        nearest = time;
      }
    }
    return nearest;
  }

  /// Nothing is nearer than what stands among the words of the trigger: `signed on Monday a truce`.
  private static int distance(Hit<Trigger> hit, TimeMention time) {
    return Math.max(0, Math.max(time.firstToken() - hit.last(), hit.first() - time.lastToken()));
  }
}
