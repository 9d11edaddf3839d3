package org.truceline.extract.event.told;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.party.Attribution;
import org.truceline.extract.event.scene.Scene;
import org.truceline.model.Factuality;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// The day of a deed that somebody goes on to report: `The army said on Sunday … It added that it
/// shelled …`, «قال الناطق الأحد إن … وأضاف أن قواته قصفت …». One instance reads an article from
/// start to end.
public final class Reports {

  private static final int NEXT = 2;

  private final Map<String, Said> said = new HashMap<>();

  private record Said(When when, int line) {}

  /// The events of a sentence, those that are reported without a day dated by the report before.
  public List<Told> date(Scene scene, Attribution.Speakers speakers, List<Told> told) {
    var index = scene.line().index();
    var isOpen = Sequences.isOpen(scene.line());
    var dated = told.stream().map(event -> isOpen ? dated(event, index) : event).toList();
    remember(scene, speakers, dated, index);
    return dated;
  }

  private Told dated(Told event, int index) {
    var when = isReported(event) ? before(event, index) : null;
    return when == null ? event : event.at(when);
  }

  private @Nullable When before(Told event, int index) {
    for (var speaker : event.attributedTo()) {
      var before = said.get(speaker);
      if (before != null && index - before.line() <= NEXT) {
        return before.when();
      }
    }
    return null;
  }

  private static boolean isReported(Told event) {
    return Sequences.isDeed(event)
        && event.form() == Told.Form.VERB
        && !event.when().isKnown()
        && (event.factuality() == Factuality.OCCURRED || event.factuality() == Factuality.ALLEGED);
  }

  private void remember(Scene scene, Attribution.Speakers speakers, List<Told> told, int index) {
    var time = Occasions.timeOfSaying(scene);
    if (time != null && isDay(time.when())) {
      speakers.all().forEach(id -> said.put(id, new Said(time.when(), index)));
    }
    for (var event : told) {
      if (event.isDone() && isDay(event.when())) {
        event.attributedTo().forEach(id -> said.put(id, new Said(event.when(), index)));
      }
    }
  }

  private static boolean isDay(When when) {
    return when.isKnown() && when.precision().compareTo(Precision.DAY) <= 0;
  }
}
