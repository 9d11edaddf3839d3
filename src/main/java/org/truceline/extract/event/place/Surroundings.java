package org.truceline.extract.event.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Interruption;
import org.truceline.extract.event.scene.PairedBlows;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Mention;
import org.truceline.model.EventType;

/// The places that a sentence names with a trigger: after it, before it, in a list that a comma
/// sets off, or where its clause is said about a place. What only tells where those are is left
/// out.
final class Surroundings {

  private static final int BESIDE = 3;
  private static final int REACH = 16;

  private final Scene scene;
  private final Sites sites;
  private final Containers containers;
  private final List<Mention> places;
  private final HeadPlaces heads;
  private final Manner manner;
  private final Rows rows;
  private final PactPlaces pacts;

  Surroundings(Scene scene, Sites sites) {
    this.scene = scene;
    this.sites = sites;
    this.containers = new Containers(scene, sites);
    this.places = places(scene);
    this.heads = new HeadPlaces(scene, places);
    this.manner = new Manner(scene);
    this.rows = new Rows(scene.line(), places);
    this.pacts = new PactPlaces(scene, sites);
  }

  List<Mention> of(Hit<Trigger> hit) {
    var after = containers.without(between(hit.first(), last(hit), hit));
    if (!after.isEmpty()) {
      return after;
    }
    var main = manner.main(hit);
    var struck =
        main == null
            ? List.<Mention>of()
            : containers.without(between(main.first() - 1, main.last(), hit));
    if (!struck.isEmpty()) {
      return struck;
    }
    var rest = rest(hit);
    if (!rest.isEmpty()) {
      return rest;
    }
    var head = heads.of(hit);
    var nearest = head == null ? before(hit) : head;
    if (nearest != null) {
      return rows.endingIn(nearest);
    }
    var listed = listed(hit);
    return listed.isEmpty()
        ? opening(hit).map(List::of).orElseGet(() -> new PronounPlaces(scene, places).of(hit))
        : listed;
  }

  /// «قصفت إسرائيل، التي …، دمشق».
  private List<Mention> rest(Hit<Trigger> hit) {
    var rest = hit.tense() == null ? null : Interruption.rest(scene, hit.last());
    return rest == null || places.stream().noneMatch(place -> place.first() == rest.first())
        ? List.of()
        : containers.without(between(rest.first() - 1, rest.last(), hit));
  }

  private int last(Hit<Trigger> hit) {
    var end = end(hit);
    return rows.end(hit.first(), Math.min(end, hit.last() + REACH), end);
  }

  /// `Attacked Saraqib on Monday and Idlib on Sunday`.
  private boolean isOnOtherDay(Mention before, Mention place) {
    return hasTime(before.last(), place.first()) && hasTime(place.last(), place.last() + BESIDE);
  }

  private boolean hasTime(int after, int before) {
    return scene.times().stream()
        .anyMatch(time -> time.firstToken() > after && time.firstToken() < before);
  }

  private List<Mention> between(int from, int to, Hit<Trigger> hit) {
    var between = new ArrayList<Mention>();
    for (var place : places) {
      if (place.first() > from
          && place.first() <= to
          && !pacts.isPart(place, hit)
          && !isInside(place, hit)) {
        if (!between.isEmpty() && isOnOtherDay(between.getLast(), place)) {
          return between;
        }
        between.add(place);
      }
    }
    return between;
  }

  /// «شن التنظيم، الذي كان يسيطر على الموصل، هجوما …»: what is said of who did it.
  private boolean isInside(Mention place, Hit<Trigger> hit) {
    return hit.first() < place.first()
        && place.first() < hit.last()
        && scene.clauses().of(place.first()).kind() == Kind.RELATIVE
        && !scene.isOneClause(hit.first(), place.first())
        && !scene.isOneClause(hit.last(), place.first());
  }

  /// The places, but not those that a title names or where somebody has a seat: `the president of
  /// …`, `based in …`.
  private static List<Mention> places(Scene scene) {
    var places = new ArrayList<Mention>();
    for (var mention : scene.mentions()) {
      if (mention.isPlace()
          && scene.line().cueEnding(mention.first() - 1, Cue.TITLE) == null
          && !scene.line().is(mention.first() - 2, Cue.SEATED)) {
        places.add(mention);
      }
    }
    return places;
  }

  private int end(Hit<Trigger> hit) {
    var end = scene.clauses().of(hit.last()).last();
    for (var other : scene.triggers()) {
      if (other.first() > hit.last()
          && other.first() <= end
          && !isInside(hit, other)
          && !PairedBlows.are(scene, hit, other)) {
        end = other.first() - 1;
      }
    }
    return end;
  }

  private static boolean isInside(Hit<Trigger> hit, Hit<Trigger> other) {
    return hit.value().isSpeechAct() && other.first() > hit.last();
  }

  private @Nullable Mention before(Hit<Trigger> hit) {
    var clause = scene.clauses().of(hit.first());
    Mention last = null;
    for (var place : places) {
      if (clause.covers(place.first()) && isBefore(place, hit, clause)) {
        last = place;
      }
    }
    return last;
  }

  private boolean isBefore(Mention place, Hit<Trigger> hit, Clause clause) {
    return place.last() < hit.first()
        && !scene.hasTrigger(place.last(), hit.first())
        && !isSubject(place)
        && !pacts.isInName(place, hit)
        && (scene.isVerbFirst()
            || place.first() - clause.first() <= 2
            || !scene.hasActor(place.last(), hit.first()));
  }

  /// A country with no preposition is who acts, not where.
  private boolean isSubject(Mention place) {
    return sites.isCountry(place.id())
        && scene.line().cueEnding(place.first() - 1, Cue.LOCATIVE) == null
        && !place.isBy();
  }

  /// `In Arauca, clashes …`.
  private Optional<Mention> opening(Hit<Trigger> hit) {
    var index = scene.clauses().indexOf(hit.first());
    var start = scene.clauses().get(0);
    return index != 1 || scene.clauses().get(1).kind() != Kind.COMMA
        ? Optional.empty()
        : places.stream()
            .filter(place -> start.covers(place.first()) && opens(place, start))
            .filter(place -> place.last() >= start.last() - 2 && !isSubject(place))
            .findFirst();
  }

  /// Also `In the western city of Farah, gunmen …`.
  private boolean opens(Mention place, Clause start) {
    return place.first() - start.first() <= 2
        || (!scene.isVerbFirst()
            && scene.line().is(start.first(), Cue.LOCATIVE)
            && !scene.hasActor(start.first() - 1, place.first()));
  }

  /// `on several fronts, among them …`, `the talks, which opened in …`: places in the next clause,
  /// which tells nothing else.
  private List<Mention> listed(Hit<Trigger> hit) {
    var clauses = scene.clauses();
    var index = clauses.indexOf(hit.last()) + 1;
    if (index > clauses.indexOf(scene.line().size() - 1)) {
      return List.of();
    }
    var next = clauses.get(index);
    return goesOn(hit, next) && !scene.hasTrigger(next.first() - 1, next.last() + 1)
        ? containers.without(between(next.first() - 1, next.last(), hit))
        : List.of();
  }

  private boolean goesOn(Hit<Trigger> hit, Clause next) {
    var type = hit.value().type();
    var isTalks = type == EventType.NEGOTIATION && hit.tense() == null;
    var isBlow = type.isHostile() || type == EventType.VIOLATION_REPORTED;
    return switch (next.kind()) {
      case COMMA ->
          isTalks
              || (isBlow
                  && (scene.line().is(next.first(), Cue.LOCATIVE)
                      || scene.line().is(next.first(), Cue.AMONG)));
      case RELATIVE -> isTalks;
      case START, THAT, CONDITION, HARD -> false;
    };
  }
}
