package org.truceline.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.dating.Chronicle;
import org.truceline.extract.event.dating.LaterDays;
import org.truceline.extract.event.party.Attribution;
import org.truceline.extract.event.place.Sites;
import org.truceline.extract.event.reference.Actors;
import org.truceline.extract.event.reference.PlaceReferences;
import org.truceline.extract.event.scene.Author;
import org.truceline.extract.event.scene.Belonging;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.told.Allegiance;
import org.truceline.extract.event.told.Disputes;
import org.truceline.extract.event.told.Enemies;
import org.truceline.extract.event.told.Milestones;
import org.truceline.extract.event.told.Occasions;
import org.truceline.extract.event.told.Reports;
import org.truceline.extract.event.told.Retelling;
import org.truceline.extract.event.told.Sequences;
import org.truceline.extract.event.told.SoleFlyers;
import org.truceline.extract.event.told.Told;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Language;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.model.Event;
import org.truceline.text.Document;

/// Reads the events of articles, sentence by sentence.
public final class Events {

  private final Map<String, Triggers> triggers = new HashMap<>();
  private final Lexicon lexicon;

  /// Loads the triggers of each language that the lexicon knows.
  public Events(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Language language : lexicon.languages()) {
      triggers.put(language.code(), Triggers.load(language));
    }
  }

  /// An article's events in reading order. What the title says and the body tells again is told
  /// once, by the body.
  public List<Event> read(Document document, List<Line> lines, Mentions mentions) {
    var attribution = new Attribution();
    var belonging = new Belonging(document, mentions::isPerson);
    var actors = new Actors(belonging, mentions::isArmedGroup, mentions::stateOf);
    var places = new PlaceReferences(lexicon);
    var sites = new Sites(lexicon, mentions);
    var occasions = new Occasions();
    var sequences = new Sequences();
    var reports = new Reports();
    var published = Coder.published(document);
    var later = new LaterDays(published);
    var chronicle = new Chronicle(document, lines, published);
    var told = new ArrayList<Told>();
    var author = Author.of(lines, mentions);
    String agreement = null;
    for (var line : lines) {
      var named = places.with(line, mentions.in(line));
      var scene =
          Scene.of(
              line,
              named,
              actors.in(line, named),
              triggers(line),
              document,
              agreement,
              author,
              actors.topic());
      var speakers = attribution.read(scene);
      var here =
          scene.triggers().isEmpty()
              ? List.<Told>of()
              : new Coder(document, scene, speakers, sites).read();
      later.date(told, scene);
      var before = told.size();
      var dated =
          sequences.date(
              scene, reports.date(scene, speakers, occasions.read(scene, speakers, here)));
      told.addAll(chronicle.date(line, dated));
      later.remember(before, told.size(), line.index());
      actors.read(scene, speakers.all());
      agreement = last(named, agreement);
    }
    var once = Retelling.once(told.stream().filter(this::isOfItsKind).toList());
    var kept = Disputes.mark(SoleFlyers.mark(Milestones.dated(once)));
    Enemies.mark(kept, new Allegiance(lexicon, mentions, belonging));
    return numbered(document, kept);
  }

  /// An agreement that is announced is a ceasefire only where it is known as one.
  private boolean isOfItsKind(Told told) {
    return !told.rule().equals(Triggers.ANNOUNCED_AGREEMENT)
        || (told.agreement() != null
            && lexicon.entry(told.agreement()) instanceof Entry.OfAgreement known
            && known.kind() == Entry.AgreementKind.CEASEFIRE);
  }

  private static @Nullable String last(List<Mention> named, @Nullable String before) {
    var last = before;
    for (var mention : named) {
      last = mention.isAgreement() ? mention.id() : last;
    }
    return last;
  }

  private Triggers triggers(Line line) {
    return Objects.requireNonNull(triggers.get(line.language().code()));
  }

  private static List<Event> numbered(Document document, List<Told> told) {
    var hash = document.article().id().substring("article:".length());
    var events = new ArrayList<Event>();
    for (var one : told) {
      events.add(one.as("event:" + hash + "-" + (events.size() + 1)));
    }
    return events;
  }
}
