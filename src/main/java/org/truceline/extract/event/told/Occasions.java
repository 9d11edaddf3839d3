package org.truceline.extract.event.told;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.party.Attribution;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.When;

/// What goes on from one sentence to the next without its date being said again: what a speaker
/// adds, what a resolution demands, the details of an attack. One instance reads an article from
/// start to end; a sentence with a time of its own is left as it is.
public final class Occasions {

  private static final int NEXT = 2;

  private final References references = new References();
  private final Aftermaths aftermaths = new Aftermaths();
  private final Episodes episodes = new Episodes();
  private final Map<String, Spoken> spoken = new HashMap<>();
  private List<Told> fought = List.of();
  private int foughtAt = -NEXT - 1;
  private @Nullable Told talks;
  private int talksAt;
  private List<String> sides = List.of();
  private List<String> truce = List.of();
  private List<String> made = List.of();

  /// @param isAdopted whether what was said is the text itself
  private record Spoken(When when, int line, boolean isAdopted) {}

  /// The events of a sentence, dated by what came before where they may be.
  public List<Told> read(Scene scene, Attribution.Speakers speakers, List<Told> told) {
    var index = scene.line().index();
    var dated = new ArrayList<Told>();
    made = parties(told);
    for (var event : told) {
      var adopted = adopted(event);
      var whole = adopted == null ? references.complete(event, scene) : adopted;
      if (whole != null && !aftermaths.isOne(whole, scene) && !episodes.isOnlyWhen(whole, scene)) {
        dated.add(adopted == null ? episodes.dated(continued(whole, scene), scene) : whole);
      }
    }
    references.remember(dated, index);
    aftermaths.remember(dated, index);
    episodes.remember(
        dated, event -> event.isPointedAt() || references.isPointing(event, scene), index);
    remember(scene, speakers, dated, index);
    return dated;
  }

  /// When a text is adopted it welcomes, demands and imposes, whatever time it does so for.
  private @Nullable Told adopted(Told event) {
    var isSanction = event.type() == EventType.SANCTION;
    if (!event.isSpeech() && event.type() != EventType.SUPPORT && !isSanction) {
      return null;
    }
    for (var source : event.sources()) {
      var said = spoken.get(source);
      if (said != null && said.isAdopted()) {
        var dated = event.at(said.when());
        return isSanction ? dated.as(Factuality.OCCURRED) : dated;
      }
    }
    return null;
  }

  private Told continued(Told event, Scene scene) {
    var isOpen = scene.times().isEmpty() && !event.when().isKnown();
    var when = isOpen ? earlier(event, scene.line().index()) : null;
    return held(when == null ? event : event.at(when), scene);
  }

  /// Those who agree in a sentence.
  private static List<String> parties(List<Told> told) {
    for (var event : told) {
      if (event.type() == EventType.AGREEMENT_SIGNED && event.sources().size() > 1) {
        return event.sources();
      }
    }
    return List.of();
  }

  /// `During talks in Minsk, the leaders of … agreed`: by those who agreed there; `The talks were
  /// held in …`: by those who were told to meet before.
  private Told held(Told event, Scene scene) {
    var isMutual =
        event.type() == EventType.NEGOTIATION
            || (event.type() == EventType.AGREEMENT_SIGNED && references.isPointing(event, scene));
    if (event.type() == EventType.CEASEFIRE_IN_FORCE && event.sources().isEmpty()) {
      return event.by(truce);
    }
    return isMutual && event.sources().isEmpty() ? event.by(made.isEmpty() ? sides : made) : event;
  }

  private @Nullable When earlier(Told event, int index) {
    return event.isSpeech()
        ? said(event, index)
        : event.isBlow() ? struck(event, index) : event.isDeal() ? met(event, index) : null;
  }

  /// What those who met agreed on, told right after their meeting.
  private @Nullable When met(Told event, int index) {
    return talks != null
            && index - talksAt == 1
            && talks.isDone()
            && talks.sources().containsAll(event.sources())
        ? talks.when()
        : null;
  }

  private @Nullable When said(Told event, int index) {
    for (var source : event.sources()) {
      var before = spoken.get(source);
      if (before != null && index - before.line() <= NEXT) {
        return before.when();
      }
    }
    return null;
  }

  /// The blow that the sentences before tell, where place and parties agree.
  private @Nullable When struck(Told event, int index) {
    if (index - foughtAt > NEXT || event.factuality() != Factuality.OCCURRED) {
      return null;
    }
    return fought.stream()
        .filter(other ->
            !Collections.disjoint(other.places(), event.places()) || goesOn(other, event, index))
        .filter(other ->
            isAnswer(other, event)
                || other.type() == EventType.VIOLATION_REPORTED
                || other.sources().isEmpty()
                || event.sources().isEmpty()
                || !Collections.disjoint(other.sources(), event.sources()))
        .map(Told::when)
        .findFirst()
        .orElse(null);
  }

  /// The same blow by the same ones, told in the next sentence of where it fell.
  private boolean goesOn(Told other, Told event, int index) {
    return index - foughtAt == 1
        && other.type() == event.type()
        && !event.sources().isEmpty()
        && event.sources().equals(other.sources());
  }

  /// Those who were struck strike back.
  private static boolean isAnswer(Told other, Told event) {
    return !Collections.disjoint(event.sources(), other.targets());
  }

  private void remember(Scene scene, Attribution.Speakers speakers, List<Told> told, int index) {
    rememberDeeds(told, index);
    var time = timeOfSaying(scene);
    if (time != null && time.when().isKnown()) {
      speakers.all().forEach(id -> put(id, new Spoken(time.when(), index, false)));
    }
    for (var event : told) {
      if (event.isSpeech() && event.isDone() && !event.rule().equals(Triggers.WELCOMING)) {
        event.sources().forEach(id -> put(id, new Spoken(event.when(), index, false)));
      }
    }
    rememberAdoption(scene, index);
  }

  private void rememberDeeds(List<Told> told, int index) {
    var blows = new ArrayList<Told>();
    for (var event : told) {
      if (event.isBlow() && event.isDone()) {
        blows.add(event);
      }
      if (event.type() == EventType.NEGOTIATION && event.sources().size() > 1) {
        talks = event;
        talksAt = index;
      }
      sides = isMet(event) && event.sources().size() > 1 ? event.sources() : sides;
      truce = isTruce(event) && event.sources().size() > 1 ? event.sources() : truce;
    }
    if (!blows.isEmpty()) {
      fought = blows;
      foughtAt = index;
    }
  }

  private static boolean isTruce(Told event) {
    return event.type() == EventType.CEASEFIRE_ANNOUNCED
        || event.type() == EventType.CEASEFIRE_IN_FORCE;
  }

  private static boolean isMet(Told event) {
    return event.type() == EventType.NEGOTIATION
        || event.type() == EventType.PRISONER_EXCHANGE
        || event.isDeal();
  }

  private void put(String id, Spoken said) {
    spoken.merge(id, said, (before, after) -> before.isAdopted() ? before : after);
  }

  /// `Adopted by the Security Council …, on 31 December 2016`: the date of all that it says here.
  private void rememberAdoption(Scene scene, int index) {
    for (var time : scene.times()) {
      for (var mention : scene.mentions()) {
        if (isAdopter(scene, mention, time) && time.when().isKnown()) {
          spoken.put(mention.id(), new Spoken(time.when(), index, true));
        }
      }
    }
  }

  /// Also `The following Security Council statement was issued today`.
  private static boolean isAdopter(Scene scene, Mention mention, TimeMention time) {
    return mention.isActor()
        && ((mention.last() < time.firstToken()
                && scene.line().cueEnding(mention.first() - 1, Cue.ADOPTED) != null)
            || scene.hasCue(mention.last(), scene.line().size(), Cue.ISSUED));
  }

  static @Nullable TimeMention timeOfSaying(Scene scene) {
    for (var time : scene.times()) {
      var clause = scene.clauses().of(time.firstToken());
      if (scene.hasCue(clause.first() - 1, clause.last() + 1, Cue.SPEECH)
          && !scene.hasTrigger(clause.first() - 1, time.firstToken())) {
        return time;
      }
    }
    return null;
  }
}
