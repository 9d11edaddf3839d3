package org.truceline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Article;
import org.truceline.model.Event;
import org.truceline.model.EventType;
import org.truceline.model.Facts;
import org.truceline.model.Factuality;
import org.truceline.model.Field;
import org.truceline.model.PublicationTime;
import org.truceline.model.Relation;
import org.truceline.model.RelationType;
import org.truceline.model.Span;
import org.truceline.model.When;

/// An article with facts made by hand: a quote is found in its text, and whoever is named or
/// referred to is described from the [Cast].
public final class Story {

  private final Article article;
  private final Set<String> referred = new TreeSet<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  public Story(
      String language, String publisher, @Nullable String published, String title, String text) {
    article =
        new Article(
            "article:" + HexFormat.of().toHexDigits((publisher + title + text).hashCode()),
            "https://example.org/" + Integer.toHexString(title.hashCode()),
            title,
            text,
            language,
            publisher,
            published == null ? null : PublicationTime.parse(published));
  }

  /// Adds an event.
  ///
  /// @param parts as in `by actor:russia`, `to actor:…`, `at place:…`, `in zone:…`, `under
  ///   agreement:…`, `says actor:…`
  public Story tells(
      EventType type, When when, Factuality factuality, String quote, String... parts) {
    events.add(
        new Event(
            "event-" + events.size(),
            type,
            when,
            parts("by ", parts),
            parts("to ", parts),
            parts("at ", parts),
            parts("in ", parts).stream().findFirst().orElse(null),
            parts("under ", parts).stream().findFirst().orElse(null),
            factuality,
            parts("says ", parts),
            0.9,
            "example",
            quote(quote)));
    return this;
  }

  public Story states(String from, RelationType type, String to, String quote) {
    referred.addAll(List.of(from, to));
    relations.add(new Relation(from, type, to, quote(quote)));
    return this;
  }

  public Facts facts() {
    return new Facts(
        article,
        Cast.ACTORS.stream()
            .filter(actor -> appears(actor.id(), actor.names()))
            .map(actor -> Cast.mentioned(actor, mentions(actor.names())))
            .toList(),
        Cast.PLACES.stream()
            .filter(place -> appears(place.id(), place.names()))
            .map(place -> Cast.mentioned(place, mentions(place.names())))
            .toList(),
        Cast.ZONES.stream()
            .filter(zone -> appears(zone.id(), zone.names()))
            .map(zone -> Cast.mentioned(zone, mentions(zone.names())))
            .toList(),
        Cast.AGREEMENTS.stream()
            .filter(agreement -> appears(agreement.id(), agreement.names()))
            .map(agreement -> Cast.mentioned(agreement, mentions(agreement.names())))
            .toList(),
        List.of(),
        events,
        relations);
  }

  private List<String> parts(String keyword, String... parts) {
    var ids =
        Arrays.stream(parts)
            .filter(part -> part.startsWith(keyword))
            .map(part -> part.substring(keyword.length()))
            .toList();
    referred.addAll(ids);
    return ids;
  }

  private Span quote(String quote) {
    int begin = article.text().indexOf(quote);
    if (begin < 0) {
      throw new IllegalArgumentException("'%s' is not in '%s'".formatted(quote, article.text()));
    }
    return article.span(Field.TEXT, begin, begin + quote.length());
  }

  private boolean appears(String id, Map<String, String> names) {
    return referred.contains(id) || !mentions(names).isEmpty();
  }

  private List<Span> mentions(Map<String, String> names) {
    var name = Pattern.compile(Pattern.quote(names.getOrDefault(article.language(), "\0")));
    return name.matcher(article.text())
        .results()
        .map(found -> article.span(Field.TEXT, found.start(), found.end()))
        .toList();
  }
}
