package org.truceline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.truceline.model.Article;
import org.truceline.model.Event;
import org.truceline.model.EventType;
import org.truceline.model.Facts;
import org.truceline.model.Precision;
import org.truceline.model.Relation;
import org.truceline.model.Span;
import org.truceline.model.When;

/// Tells which event a report tells, by an exact signature: reports with the same signature tell
/// the same event, in whatever article and language, and in whatever order they come. Nothing is
/// joined because it is similar.
///
/// A signature is the type, the days (first and last), of violence the time of day where it is
/// said, and the anchor that [EventKind] names. Factuality is no part of it: a plan for a day and
/// the deed on that day are one event, with a report each.
///
/// An event without a date or without an anchor belongs to its article alone, as does one that is
/// dated to a month or a year, unless it is of a kind that happens once. Within an article the same
/// claim made twice is one event, except for words about nothing in particular, which differ by
/// where they stand.
///
/// Reports that say less or more of the same, so that their signatures differ, are brought together
/// by [Hosting].
final class Identity {

  private static final String NOTHING = "";

  private Identity() {}

  static String eventId(Facts facts, Event event) {
    var parts = new ArrayList<>(List.of(event.type().code(), time(event)));
    var anchor = sharedAnchor(facts, event);
    parts.addAll(anchor.isEmpty() ? ofArticle(facts.article(), event) : List.of(anchor));
    return "event:" + Hash.of(parts);
  }

  /// Whether other articles could tell the same event: as they do who have the same anchor, or as
  /// one may who has an anchor, where this report says by whom alone.
  static boolean isToldElsewhere(Facts facts, Event event) {
    return !sharedAnchor(facts, event).isEmpty() || isToldByActorsAlone(event);
  }

  private static boolean isToldByActorsAlone(Event event) {
    return event.places().isEmpty()
        && event.zone() == null
        && switch (EventKind.of(event.type())) {
          case ACCORD ->
              isMonth(event)
                  && event.agreement() == null
                  && event.sources().size() + event.targets().size() > 1;
          case MILESTONE ->
              isDay(event)
                  && event.agreement() == null
                  && event.type() == EventType.CEASEFIRE_ANNOUNCED
                  && !event.sources().isEmpty();
          case PRESENCE -> isDay(event) && !event.sources().isEmpty();
          case TALKS, HOSTILE, CLASH, HAPPENING, WORDS, DEED -> false;
        };
  }

  private static boolean isDay(Event event) {
    return event.when().isKnown() && event.when().precision().compareTo(Precision.DAY) <= 0;
  }

  private static boolean isMonth(Event event) {
    return isDay(event) || event.when().precision() == Precision.MONTH;
  }

  /// Whether two of these at one place on one day may be told apart by their time of day.
  static boolean isToldApartByClock(EventType type) {
    var kind = EventKind.of(type);
    return kind == EventKind.HOSTILE || kind == EventKind.CLASH;
  }

  /// The one zone in which the agreement of an event holds, so that a text that names the one and a
  /// text that names the other meet.
  static Optional<String> impliedZone(Facts facts, Event event) {
    return facts.agreements().stream()
        .filter(known -> known.id().equals(event.agreement()) && known.zones().size() == 1)
        .map(known -> known.zones().getFirst())
        .findFirst();
  }

  private static String sharedAnchor(Facts facts, Event event) {
    return isShared(event) ? anchor(facts, event) : NOTHING;
  }

  /// Of the report that an article makes of an event which has its id.
  static String reportId(Article article, Event event) {
    return reportId(article, List.of("event", event.id()), event.evidence());
  }

  static String reportId(Article article, Relation relation) {
    var claim = List.of("relation", relation.from(), relation.type().code(), relation.to());
    return reportId(article, claim, relation.evidence());
  }

  private static String reportId(Article article, List<String> claim, Span evidence) {
    var parts = new ArrayList<>(claim);
    parts.add(article.id());
    parts.addAll(position(evidence));
    return "report:" + Hash.of(parts);
  }

  private static boolean isShared(Event event) {
    return switch (event.when().precision()) {
      case MINUTE, HOUR, DAY, WEEK -> true;
      case MONTH, YEAR -> EventKind.of(event.type()).happensOnce();
      case NONE -> false;
    };
  }

  private static String anchor(Facts facts, Event event) {
    var zone = Objects.requireNonNullElse(event.zone(), NOTHING);
    var agreement = Objects.requireNonNullElse(event.agreement(), NOTHING);
    var places = sorted(event.places());
    var sources = sorted(event.sources());
    var targets = sorted(event.targets());
    return switch (EventKind.of(event.type())) {
      case MILESTONE -> first(zone, impliedZone(facts, event).orElse(NOTHING), agreement, places);
      case ACCORD, TALKS -> first(agreement, all(actors(event), first(zone, places)));
      case HOSTILE -> with(first(places, zone), sources);
      case CLASH -> with(first(places, zone), actors(event));
      case PRESENCE -> with(first(zone, places), sources);
      case HAPPENING -> first(places, zone);
      case WORDS -> all(sources, with(first(agreement, zone, places, targets), targets));
      case DEED -> all(sources, targets);
    };
  }

  /// The same claim made twice in an article is one event; what is planned is not what occurred,
  /// where no date says so.
  private static List<String> ofArticle(Article article, Event event) {
    var parts =
        new ArrayList<>(
            List.of(
                article.id(),
                event.when().isKnown() ? NOTHING : event.factuality().code(),
                sorted(event.sources()),
                sorted(event.targets()),
                sorted(event.places()),
                Objects.requireNonNullElse(event.zone(), NOTHING),
                Objects.requireNonNullElse(event.agreement(), NOTHING)));
    if (EventKind.of(event.type()) == EventKind.WORDS && isAboutNothing(event)) {
      parts.addAll(position(event.evidence()));
    }
    return parts;
  }

  private static boolean isAboutNothing(Event event) {
    return event.targets().isEmpty()
        && event.places().isEmpty()
        && event.zone() == null
        && event.agreement() == null;
  }

  private static String time(Event event) {
    var when = event.when();
    var clock = isToldApartByClock(event.type()) ? when.clock() : null;
    return clock == null ? days(when) : days(when) + "T" + clock;
  }

  private static String days(When when) {
    return when.precision() == Precision.NONE ? "undated" : when.first() + "/" + when.last();
  }

  private static List<String> position(Span span) {
    return List.of(
        span.field().code(), Integer.toString(span.begin()), Integer.toString(span.end()));
  }

  private static String actors(Event event) {
    var actors = new TreeSet<>(event.sources());
    actors.addAll(event.targets());
    return sorted(actors);
  }

  private static String sorted(Collection<String> ids) {
    return String.join("|", new TreeSet<>(ids));
  }

  private static String first(String... candidates) {
    for (var candidate : candidates) {
      if (!candidate.isEmpty()) {
        return candidate;
      }
    }
    return NOTHING;
  }

  /// Nothing where the first part is nothing.
  private static String with(String anchor, String addition) {
    return anchor.isEmpty() ? NOTHING : anchor + ";" + addition;
  }

  /// Nothing where either part is nothing.
  private static String all(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? NOTHING : one + ";" + other;
  }
}
