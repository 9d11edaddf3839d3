package org.truceline.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.query.Evidence;
import org.truceline.query.Hit;

/// A hit of a search as a line of its page.
public record Finding(Hit hit) {

  /// Where it is told of: a thing at its timeline, a sentence in its article.
  public String path() {
    var evidence = hit.evidence();
    return evidence == null ? Link.path(hit.id()) : articlePath(evidence);
  }

  private static String articlePath(Evidence evidence) {
    return Link.path(evidence.article().id()) + "#" + evidence.report();
  }

  /// Its Arabic name, where that is another.
  public @Nullable String arabic() {
    var names = hit.names();
    var arabic = names == null ? null : names.get("ar");
    return hit.name().equals(arabic) ? null : arabic;
  }

  /// The name by which it was found, where that is none of those that are shown.
  public @Nullable String alias() {
    var alias = hit.alias();
    return alias == null
            || alias.text().equals(hit.name())
            || Objects.equals(alias.text(), arabic())
        ? null
        : alias.text();
  }

  /// Why it was found, in words.
  public String why() {
    return switch (hit.match()) {
      case EXACT -> "called so";
      case PREFIX -> "begins so";
      case WORDS -> "has these words";
      case SOUND -> "sounds so";
    };
  }

  /// How much there is of it, in words.
  public String size() {
    var events = hit.events();
    return events == null
        ? Line.count(hit.articles(), "article")
        : Line.count(events, "event") + ", " + Line.count(hit.articles(), "article");
  }
}
