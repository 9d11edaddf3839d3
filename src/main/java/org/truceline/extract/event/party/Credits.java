package org.truceline.extract.event.party;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.extract.lexicon.Patterns.Hit;

/// Who says what a trigger tells.
public final class Credits {

  private final Scene scene;
  private final Attribution.Speakers speakers;
  private final Roles roles;

  public Credits(Scene scene, Attribution.Speakers speakers) {
    this.scene = scene;
    this.speakers = speakers;
    this.roles = new Roles(scene);
  }

  /// Those who say it, the nearest first; who announces a truce of its own is not told by itself.
  ///
  /// @param accusation who accuses whom of it, null for nobody
  /// @param done who does it to whom
  public List<String> of(Hit<Trigger> hit, @Nullable Both accusation, Both done) {
    var verb = speakers.verb(hit.first());
    var said = hit.words().contains(verb) ? List.<String>of() : speakers.of(hit.first());
    if (accusation != null) {
      var all = new LinkedHashSet<>(accusation.sources());
      all.addAll(said);
      return List.copyOf(all);
    }
    if (said.isEmpty() && hit.value().rule().equals(Triggers.DISOWNED_SUPPORT)) {
      return done.sources();
    }
    return said.isEmpty() ? counter(hit, done) : said;
  }

  /// `The mission recorded 120 breaches`, `120 breaches recorded by the mission`: who counts them
  /// says so, in languages that put the subject first.
  private List<String> counter(Hit<Trigger> hit, Both done) {
    if (scene.isVerbFirst() || !hit.value().rule().equals(Parties.COUNTED)) {
      return List.of();
    }
    var verb = new Anchor(hit.first(), hit.first(), hit.tense());
    var who = hit.tense() == null ? null : roles.first(List.of("subj", "by"), verb);
    return who == null || done.sources().containsAll(who.ids()) ? List.of() : who.ids();
  }
}
