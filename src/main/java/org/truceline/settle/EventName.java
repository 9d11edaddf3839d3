package org.truceline.settle;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

/// An event in a few words, as a node shows it: `Shelling (alleged) · Douma · 2017-08-05`. Names
/// come from ids, since what an entity is called may be learnt later than what happened to it.
public final class EventName {

  private EventName() {}

  static String of(
      EventType type, Factuality factuality, @Nullable String anchor, @Nullable String start) {
    var name = new StringBuilder(capitalised(type.code().replace('_', ' ')));
    if (factuality != Factuality.OCCURRED && factuality != Factuality.ONGOING) {
      name.append(" (").append(factuality.code()).append(')');
    }
    if (anchor != null) {
      name.append(" · ").append(ofId(anchor));
    }
    return name.append(" · ").append(start == null ? "undated" : start.substring(0, 10)).toString();
  }

  /// `actor:united-states` as `United States`.
  public static String ofId(String id) {
    return Arrays.stream(id.substring(id.indexOf(':') + 1).split("-"))
        .filter(word -> !word.isEmpty())
        .map(EventName::capitalised)
        .collect(Collectors.joining(" "));
  }

  private static String capitalised(String word) {
    return Character.toTitleCase(word.charAt(0)) + word.substring(1);
  }
}
