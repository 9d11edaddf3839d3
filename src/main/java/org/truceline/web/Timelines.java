package org.truceline.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.truceline.export.Exports;
import org.truceline.query.Details;
import org.truceline.query.Page;
import org.truceline.query.Slice;
import org.truceline.query.TimelineEntry;
import org.truceline.query.WholeTimeline;

/// Answers with a page of a timeline or with all of it.
@Component
final class Timelines {

  private static final List<String> OF_PAGES = List.of("limit", "cursor");

  private final Exports exports;
  private final Details details;

  Timelines(Exports exports, Details details) {
    this.exports = exports;
    this.details = details;
  }

  Exportable<Page<TimelineEntry>> of(
      Parameters parameters, Function<Slice, Page<TimelineEntry>> timeline) {
    return new Exportable<>(
        () -> timeline.apply(parameters.newestFirst()),
        (format, heading) -> exports.events(format, whole(parameters, timeline), heading));
  }

  private WholeTimeline whole(
      Parameters parameters, Function<Slice, Page<TimelineEntry>> timeline) {
    for (var name : OF_PAGES) {
      var value = parameters.one(name);
      if (value != null) {
        throw BadRequest.value(
            name, value, "is of pages, but this form holds all that the filters select");
      }
    }
    return new WholeTimeline(timeline, details, parameters.isOldestFirst(), parameters.knownAt());
  }
}
