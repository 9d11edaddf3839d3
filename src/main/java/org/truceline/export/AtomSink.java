package org.truceline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.truceline.query.Evidence;
import org.truceline.query.TimelineEntry;

/// The events as a feed, RFC 4287. An entry was published when the first article that tells it was
/// read, and updated when the latest one was; when it happened is in its summary. The feed says
/// last when it was updated, which is known only then.
final class AtomSink implements Sink {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String IDS = "tag:truceline.org,2026:";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

  private final Heading heading;
  private final Xml xml;
  private @Nullable OffsetDateTime updated;

  AtomSink(Heading heading, OutputStream out) throws IOException {
    this.heading = heading;
    xml =
        Xml.to(out)
            .root("feed", NAMESPACE, "xml:lang", "en")
            .text("id", heading.self())
            .text("title", heading.title())
            .empty("link", "rel", "self", "type", "application/atom+xml", "href", heading.self());
    xml.open("author").text("name", "Truceline").close();
    xml.text("generator", "Truceline");
  }

  @Override
  public void add(Coded coded) throws IOException {
    var event = coded.event();
    var detailed = coded.detailed();
    var first = orNow(detailed.firstRead());
    var last = orNow(detailed.lastRead());
    updated = updated == null || last.isAfter(updated) ? last : updated;
    xml.open("entry")
        .text("id", IDS + event.id())
        .text("title", event.summary())
        .text("published", MOMENT.format(first))
        .text("updated", MOMENT.format(last))
        .empty("link", "rel", "alternate", "type", "text/html", "href", page(event))
        .empty("category", "term", event.type().code())
        .empty("category", "term", event.factuality().code())
        .text("summary", summary(event));
    if (event.evidence() != null) {
      quote(event.evidence());
    }
    xml.close();
  }

  private void quote(Evidence evidence) throws IOException {
    var article = evidence.article();
    var publisher = article.publisher();
    var url = article.url();
    if (publisher != null && !publisher.isBlank()) {
      xml.open("author").text("name", publisher).close();
    }
    if (url != null && WebAddress.isOne(url)) {
      xml.empty("link", "rel", "via", "title", article.title(), "href", url);
    }
    xml.text("content", evidence.quote(), "type", "text", "xml:lang", article.language());
  }

  private String page(TimelineEntry event) {
    return heading.site() + "/events/" + event.id();
  }

  private static String summary(TimelineEntry event) {
    var days = Days.of(event);
    return "%s; %s; articles: %d, independent publishers: %d%s"
        .formatted(
            days == null ? "no date" : days.iso(),
            event.factuality().code(),
            event.reports(),
            event.publishers(),
            event.disputed() ? "; disputed" : "");
  }

  private static OffsetDateTime orNow(@Nullable OffsetDateTime moment) {
    return moment == null ? OffsetDateTime.now(ZoneOffset.UTC) : moment;
  }

  @Override
  public void end() throws IOException {
    xml.text("updated", MOMENT.format(orNow(updated))).end();
  }
}
