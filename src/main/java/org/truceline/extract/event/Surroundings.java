package org.truceline.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.Clauses.Kind;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Mention;

/// The places that a sentence names with a trigger: after it, before it, in a list that a comma
/// sets off, or where its clause is said about a place. What only tells where those are is left
/// out.
final class Surroundings {

  private static final int REACH = 16;

  private final Scene scene;
  private final Sites sites;

  Surroundings(Scene scene, Sites sites) {
    this.scene = scene;
    this.sites = sites;
  }

  List<Mention> of(Hit<Trigger> hit) {
    var after = between(hit.first(), Math.min(end(hit), hit.last() + REACH));
    if (after.isEmpty()) {
      var head = head(hit);
      after = head == null ? before(hit) : List.of(head);
    }
    return after.isEmpty() ? listed(hit) : precise(after);
  }

  private List<Mention> between(int from, int to) {
    return scene.mentions().stream()
        .filter(mention -> mention.isPlace() && mention.first() > from && mention.first() <= to)
        .toList();
  }

  private int end(Hit<Trigger> hit) {
    var end = scene.clauses().of(hit.last()).last();
    for (var other : scene.triggers()) {
      if (other.first() > hit.last() && other.first() <= end && !isInside(hit, other)) {
        end = other.first() - 1;
      }
    }
    return end;
  }

  private static boolean isInside(Hit<Trigger> hit, Hit<Trigger> other) {
    return hit.value().isSpeechAct() && other.first() > hit.last();
  }

  private List<Mention> before(Hit<Trigger> hit) {
    var clause = scene.clauses().of(hit.first());
    Mention nearest = null;
    for (var mention : scene.mentions()) {
      if (mention.isPlace()
          && clause.covers(mention.first())
          && mention.last() < hit.first()
          && isFree(mention.last(), hit.first(), hit)) {
        nearest = mention;
      }
    }
    return nearest == null ? List.of() : List.of(nearest);
  }

  private boolean isFree(int from, int to, Hit<Trigger> hit) {
    return scene.triggers().stream()
        .noneMatch(other -> !other.equals(hit) && from < other.first() && other.first() < to);
  }

  /// The place that the trigger's clause is about: `Idlib, where …`, «إدلب التي …».
  private @Nullable Mention head(Hit<Trigger> hit) {
    var clause = scene.clauses().of(hit.first());
    var isAbout = clause.kind() == Kind.RELATIVE || scene.line().is(clause.first(), Cue.WHERE);
    if (!isAbout) {
      return null;
    }
    var at = clause.first() - 1;
    while (at >= 0 && scene.line().isPunctuation(at)) {
      at--;
    }
    var head = at;
    return scene.mentions().stream()
        .filter(mention -> mention.isPlace() && mention.covers(head))
        .findFirst()
        .orElse(null);
  }

  /// `on several fronts, among them …`: places in the next clause, which tells nothing else.
  private List<Mention> listed(Hit<Trigger> hit) {
    var clauses = scene.clauses();
    var index = clauses.indexOf(hit.last()) + 1;
    if (index > clauses.indexOf(scene.line().size() - 1)) {
      return List.of();
    }
    var next = clauses.get(index);
    var isList =
        next.kind() == Kind.COMMA
            && (scene.line().is(next.first(), Cue.LOCATIVE)
                || scene.line().is(next.first(), Cue.AMONG))
            && !scene.hasTrigger(next.first() - 1, next.last() + 1);
    return isList && hit.value().type().isHostile()
        ? precise(between(next.first() - 1, next.last()))
        : List.of();
  }

  /// Without what others lie in or near to.
  private List<Mention> precise(List<Mention> named) {
    var kept = new ArrayList<>(named);
    kept.removeIf(place -> !place.equals(named.getFirst()) && isNearby(place));
    kept.removeIf(place -> kept.stream().anyMatch(in -> sites.isWider(place.id(), in.id())));
    return kept;
  }

  private boolean isNearby(Mention place) {
    return scene.line().cueEnding(place.first() - 1, Cue.NEARBY) != null
        || scene.line().is(place.first() - 1, Cue.NEARBY);
  }
}
