package org.truceline.extract;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.mention.Ids;
import org.truceline.model.Event;

/// An event in the words of the tables.
final class EventWords {

  private EventWords() {}

  static String told(Event event) {
    return String.join(
        " ",
        event.type().code(),
        "source=" + ids(event.sources()),
        "target=" + ids(event.targets()),
        "place=" + ids(event.places()),
        "zone=" + id(event.zone()),
        "agreement=" + id(event.agreement()),
        "date=" + Objects.requireNonNullElse(event.when().start(), "none"),
        "by=" + ids(event.attributedTo()),
        event.factuality().code());
  }

  /// With the rule and the quote, for reports.
  static String explained(Event event) {
    return "%s %.2f %s «%s»"
        .formatted(told(event), event.confidence(), event.rule(), event.evidence().quote());
  }

  /// How the tables name what has this id.
  static String id(@Nullable String id) {
    return id == null ? "none" : id.substring(id.indexOf(':') + 1);
  }

  /// What has this id, in the one spelling.
  static String name(String id) {
    return key(id(id));
  }

  /// One spelling for ids and for the names, underscores for spaces, of what no file knows.
  static String key(String name) {
    return Ids.kebab(name.replace('_', ' '));
  }

  private static String ids(List<String> ids) {
    return String.join(",", ids.stream().map(EventWords::id).toList());
  }
}
