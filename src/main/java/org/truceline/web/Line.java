package org.truceline.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.model.EventType;
import org.truceline.query.TimelineEntry;

/// An event as a line of a page.
///
/// @param when its date in words
/// @param heading the month it belongs under, where the line before belongs under another
public record Line(TimelineEntry event, String when, @Nullable String heading) {

  static List<Line> of(List<TimelineEntry> events) {
    var months = events.stream().map(event -> Dates.month(event.start())).toList();
    return Stream.iterate(0, i -> i < events.size(), i -> i + 1)
        .map(i ->
            new Line(
                events.get(i),
                Dates.words(events.get(i)),
                i > 0 && months.get(i).equals(months.get(i - 1)) ? null : months.get(i)))
        .toList();
  }

  /// What it is, in words: `ceasefire in force`.
  public String type() {
    return words(event.type().code());
  }

  static String words(String code) {
    return code.replace('_', ' ');
  }

  /// How the articles present it, unless it simply occurred.
  public @Nullable String doubt() {
    if (event.disputed()) {
      return "disputed";
    }
    var factuality = event.factuality().code();
    return factuality.equals("occurred") ? null : factuality;
  }

  /// `hostile`, `accord` or `other`: what its mark on the line looks like.
  public String tone() {
    return tone(event.type());
  }

  static String tone(EventType type) {
    return type.isHostile() ? "hostile" : type.plover().score() > 0 ? "accord" : "other";
  }

  /// Whom and what it leads to.
  public List<Link> links() {
    return Stream.of(
            event.sources().stream(),
            event.targets().stream(),
            Stream.ofNullable(event.zone()),
            Stream.ofNullable(event.agreement()))
        .flatMap(refs -> refs)
        .distinct()
        .map(Link::to)
        .toList();
  }

  /// How many tell it, in words.
  public String told() {
    return count(event.reports(), "article") + ", " + count(event.publishers(), "publisher");
  }

  static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /// Where the quote stands in its article's page.
  public String evidencePath() {
    var evidence = event.evidence();
    return evidence == null ? "" : Link.path(evidence.article().id()) + "#" + evidence.report();
  }

  public String path() {
    return Link.path(event.id());
  }
}
