package org.truceline.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.truceline.extract.lexicon.Language;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mentions;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.Event;
import org.truceline.text.Document;

/// Reads the events of articles, sentence by sentence.
public final class Events {

  private final Map<String, Triggers> triggers = new HashMap<>();

  /// Loads the triggers of each language that the lexicon knows.
  public Events(Lexicon lexicon) {
    for (Language language : lexicon.languages()) {
      triggers.put(language.code(), Triggers.load(language));
    }
  }

  /// An article's events in reading order. What the title says and the body tells again is told
  /// once, by the body.
  public List<Event> read(
      Document document, List<Line> lines, Mentions mentions, List<TimeMention> times) {
    var attribution = new Attribution();
    var told = new ArrayList<Told>();
    for (var line : lines) {
      var scene = Scene.of(line, mentions.in(line), times, triggers(line));
      told.addAll(new Coder(document, scene, attribution.read(scene)).read());
    }
    return numbered(document, Retelling.once(told));
  }

  private Triggers triggers(Line line) {
    return Objects.requireNonNull(triggers.get(line.language().code()));
  }

  private static List<Event> numbered(Document document, List<Told> told) {
    var hash = document.article().id().substring("article:".length());
    var events = new ArrayList<Event>();
    for (var one : told) {
      events.add(one.as("event:%s-%d".formatted(hash, events.size() + 1)));
    }
    return events;
  }
}
