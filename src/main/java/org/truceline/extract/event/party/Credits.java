package org.truceline.extract.event.party;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.extract.lexicon.Patterns.Hit;

/// Whom the text credits with what an event tells: those who say it, the nearest first.
public final class Credits {

  private final Scene scene;
  private final Attribution.Speakers speakers;
  private final Roles roles;

  public Credits(Scene scene, Attribution.Speakers speakers) {
    this.scene = scene;
    this.speakers = speakers;
    this.roles = new Roles(scene);
  }

  /// Their ids; who announces a truce of its own is not told by itself.
  ///
  /// @param accusation who accuses whom of it, null for nobody
  /// @param done who does it to whom
  public List<String> of(Hit<Trigger> hit, @Nullable Both accusation, Both done) {
    var verb = speakers.verb(hit.first());
    var said = hit.words().contains(verb) ? List.<String>of() : speakers.of(hit.first());
    var own = said.isEmpty() ? own(hit, done) : said;
    if (accusation == null) {
      return own;
    }
    var all = new LinkedHashSet<>(accusation.sources());
    all.addAll(own);
    return List.copyOf(all);
  }

  /// Those whom the trigger itself has say it: who denies its own support, who counts breaches.
  private List<String> own(Hit<Trigger> hit, Both done) {
    if (hit.value().rule().equals(Triggers.DENYING)) {
      return done.sources();
    }
    var counter = hit.value().rule().equals(Parties.COUNTED) ? counter(hit) : null;
    return counter == null || done.sources().containsAll(counter.ids()) ? List.of() : counter.ids();
  }

  /// `The mission recorded 120 breaches`, `120 breaches recorded by the mission`, «سجلت البعثة 120
  /// خرقا».
  private @Nullable Group counter(Hit<Trigger> hit) {
    if (hit.tense() == null) {
      return null;
    }
    var verb = new Anchor(hit.first(), hit.first(), hit.tense());
    return scene.isVerbFirst() ? roles.subject(verb) : roles.first(List.of("subj", "by"), verb);
  }
}
