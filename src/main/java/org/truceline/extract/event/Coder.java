package org.truceline.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.dating.Dating;
import org.truceline.extract.event.factuality.Contents;
import org.truceline.extract.event.factuality.FactualityCues;
import org.truceline.extract.event.party.Attribution;
import org.truceline.extract.event.party.Credits;
import org.truceline.extract.event.party.Doers;
import org.truceline.extract.event.party.Elided;
import org.truceline.extract.event.party.Parties;
import org.truceline.extract.event.party.Reprisals;
import org.truceline.extract.event.place.Settings;
import org.truceline.extract.event.place.Sites;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.told.Bare;
import org.truceline.extract.event.told.Evidence;
import org.truceline.extract.event.told.Recalled;
import org.truceline.extract.event.told.SameDeed;
import org.truceline.extract.event.told.Telling;
import org.truceline.extract.event.told.Told;
import org.truceline.extract.event.told.Types;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Field;
import org.truceline.model.When;
import org.truceline.text.Document;

/// Reads the events of one sentence.
final class Coder {

  private final Document document;
  private final Scene scene;
  private final Attribution.Speakers speakers;
  private final Parties parties;
  private final Sites sites;
  private final Doers doers;
  private final Dating dating;
  private final Settings settings;
  private final Contents contents;
  private final FactualityCues factuality;
  private final Telling telling;
  private final Bare bare;
  private final Recalled recalled;
  private final Types types;
  private final SameDeed same;
  private final OtherDays otherDays;
  private final Credits credits;
  private final @Nullable LocalDate published;

  Coder(Document document, Scene scene, Attribution.Speakers speakers, Sites sites) {
    this.sites = sites;
    this.doers = new Doers(scene, sites::type);
    this.document = document;
    this.scene = scene;
    this.speakers = speakers;
    this.parties = new Parties(scene);
    this.telling = new Telling(scene);
    this.bare = new Bare(scene, sites::isPerson);
    this.recalled = new Recalled(scene);
    this.types = new Types(scene);
    this.same = new SameDeed(scene);
    this.otherDays = new OtherDays(document, scene);
    this.credits = new Credits(scene, speakers);
    this.settings = new Settings(scene, sites);
    this.contents = new Contents(scene);
    this.factuality = new FactualityCues(scene, contents, published(document));
    this.published = published(document);
    this.dating = new Dating(scene, speakers, factuality, published);
  }

  static @Nullable LocalDate published(Document document) {
    var published = document.article().publishedAt();
    return published == null ? null : published.date();
  }

  List<Told> read() {
    var told = new ArrayList<Told>();
    for (var hit : scene.triggers()) {
      if (!isContent(hit)) {
        var event = answered(hit, event(hit), told);
        if (telling.isEnough(hit, event)
            && bare.isTold(hit, event, told)
            && !recalled.isRecalled(hit, event)
            && !isStopped(hit, event)
            && event.confidence() >= 0.3) {
          if (isDetail(hit, event, told)) {
            told.add(told.removeLast().aimedAt(event));
            continue;
          }
          if (same.is(hit, event, told)) {
            told.add(told.removeLast().andIn(event));
            continue;
          }
          told.add(event);
          told.addAll(otherDays.of(hit, event));
          var start = start(hit, event);
          if (start != null) {
            told.add(start);
          }
        }
      }
    }
    return told;
  }

  /// `The army broke the truce on Monday and the rebels retaliated`: on the same day.
  private static Told answered(Hit<Trigger> hit, Told event, List<Told> told) {
    var blow = told.isEmpty() ? null : told.getLast();
    return blow != null
            && Reprisals.isAnswer(hit)
            && !event.when().isKnown()
            && blow.isBlow()
            && blow.isDone()
            && blow.sources().equals(event.targets())
        ? event.at(blow.when())
        : event;
  }

  /// `The army shelled the town, targeting the positions of …`: what a participle adds to the blow
  /// before it.
  private boolean isDetail(Hit<Trigger> hit, Told event, List<Told> told) {
    return !scene.isVerbFirst()
        && !told.isEmpty()
        && event.type() == EventType.ATTACK
        && hit.words().size() == 1
        && hit.first() > 0
        && scene.line().isComma(hit.first() - 1)
        && scene.line().isParticiple(hit.first())
        && told.getLast().type().isHostile()
        && !told.getLast().isSpeech()
        && told.getLast().targets().isEmpty()
        && told.getLast().sources().equals(event.sources());
  }

  /// `وقف عدوان شنته …`: who did it is told, so it was done before it was stopped.
  private boolean isStopped(Hit<Trigger> hit, Told event) {
    var isDone = hit.value().isDone() || scene.line().is(hit.last() + 1, Cue.RELATIVE);
    return !(isDone && !event.sources().isEmpty()) && factuality.isStopped(hit);
  }

  /// `أعلن … هدنة اعتبارا من ظهر السبت`: the truce is in force from then on.
  private @Nullable Told start(Hit<Trigger> hit, Told announced) {
    var time = scene.isVerbFirst() && isTruceMade(announced) ? dating.start(hit) : null;
    if (time == null || scene.here().hasInForce()) {
      return null;
    }
    var first = time.when().first();
    var isAhead = published == null || first == null || first.isAfter(published);
    return announced.inForce(
        time.when(),
        isAhead ? Factuality.PLANNED : Factuality.OCCURRED,
        new Evidence(document, scene).until(hit, time));
  }

  private static boolean isTruceMade(Told event) {
    return event.type() == EventType.CEASEFIRE_ANNOUNCED
        && (event.factuality() == Factuality.OCCURRED || event.factuality() == Factuality.PLANNED);
  }

  /// What is demanded or refused is the demand's, the refusal's content, and no event beside it.
  private boolean isContent(Hit<Trigger> hit) {
    for (var act : scene.here().speechActs()) {
      if (!act.equals(hit)
          && !hit.value().isDone()
          && !hit.value().isParticiple()
          && swallows(act.value().type(), hit.value().type())
          && (contents.governs(act, hit) || isYetToCome(act, hit))) {
        return true;
      }
    }
    return false;
  }

  /// `Asked for more time before signing …`.
  private boolean isYetToCome(Hit<Trigger> act, Hit<Trigger> hit) {
    return scene.line().is(hit.first() - 1, Cue.BEFORE)
        && scene.line().isParticiple(hit.first())
        && scene.clauses().indexOf(act.last()) + 1 == scene.clauses().indexOf(hit.first());
  }

  private static boolean swallows(EventType act, EventType content) {
    return act != EventType.ACCUSATION || content == EventType.VIOLATION_REPORTED;
  }

  private Told event(Hit<Trigger> hit) {
    var trigger = hit.value();
    var accusation = contents.accusation(hit);
    var speaker = speakers.speaker(hit.first());
    var accused = accusation == null ? null : parties.of(accusation, speaker);
    var said = doers.meant(trigger.type(), parties.of(hit, speaker), speaker);
    var own = said.orBy(Elided.of(scene, hit, speakers.before()));
    var both = doers.among(trigger.type(), accused == null ? own : own.byAccused(accused));
    var dated = dating.of(hit);
    var when = dated.when();
    var places = settings.placesOf(hit);
    var zone = settings.zone(hit);
    var agreement = settings.agreement(hit, zone, places);
    return new Told(
        types.of(hit, both.sources()),
        when,
        dated.isOfReport(),
        both.sources(),
        both.targets(),
        sites.of(trigger.type(), Group.ids(places), zone, agreement),
        zone,
        agreement,
        factuality.of(hit, when, speakers.verb(hit.first())),
        credits.of(hit, accused, both),
        confidence(trigger, both.source(), when),
        trigger.rule(),
        form(hit),
        new Evidence(document, scene).of(accusation, hit, both, places, dated.time()));
  }

  private Told.Form form(Hit<Trigger> hit) {
    if (hit.tense() != null) {
      return Told.Form.VERB;
    }
    var line = scene.line();
    return line.inflection().isDefinite(line.token(hit.first()))
        ? Told.Form.DEFINITE
        : Told.Form.NOUN;
  }

  private double confidence(Trigger trigger, @Nullable Group source, When when) {
    var confidence = trigger.confidence();
    confidence -= source == null && !trigger.sources().isEmpty() ? 0.25 : 0;
    confidence -= scene.line().sentence().field() == Field.TITLE ? 0.05 : 0;
    confidence -= when.isKnown() ? 0 : 0.05;
    return Math.round(confidence * 100) / 100.0;
  }
}
