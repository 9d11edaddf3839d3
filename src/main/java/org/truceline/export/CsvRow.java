package org.truceline.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Codes;
import org.truceline.query.Evidence;
import org.truceline.query.Ref;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// An event as a row of a table. Columns that mean what they mean in ACLED's tables are called as
/// they are there; several values of a cell are parted by `; `.
///
/// @param eventDate no finer than it is known: `2017-04` is a month
/// @param start its first day, as in JSON
/// @param timePrecision ACLED's: 1 a day, 2 a week, 3 a month or more
/// @param eventType ACLED's
/// @param actor1 the first of those who do it; the others are associates
/// @param inter1 what kind of actors they all are
/// @param notes the event in one line of English
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CsvRow(
    String eventId,
    @Nullable String eventDate,
    @Nullable String start,
    @Nullable String end,
    String precision,
    @Nullable Integer timePrecision,
    @Nullable Integer year,
    String type,
    String factuality,
    boolean disputed,
    String disputes,
    @Nullable String eventType,
    @Nullable String subEventType,
    String plover,
    @Nullable String ploverMode,
    double ploverScore,
    @Nullable String cameo,
    @Nullable Double goldstein,
    @Nullable String actor1,
    String assocActor1,
    String actor1Ids,
    String inter1,
    @Nullable String actor2,
    String assocActor2,
    String actor2Ids,
    String inter2,
    String location,
    String locationIds,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String zone,
    @Nullable String zoneId,
    @Nullable String agreement,
    @Nullable String agreementId,
    int reports,
    int publishers,
    String notes,
    @Nullable String quote,
    @Nullable String quoteField,
    @Nullable Integer quoteBegin,
    @Nullable Integer quoteEnd,
    @Nullable String reportId,
    @Nullable String articleId,
    @Nullable String articleTitle,
    @Nullable String articleLanguage,
    @Nullable String source,
    @Nullable String sourceUrl,
    @Nullable String sourceDate) {

  static CsvRow of(Coded coded) {
    var event = coded.event();
    var coding = coded.coding();
    var days = Days.of(event);
    var at = coded.positions().stream().findFirst().orElse(null);
    var evidence = event.evidence();
    var article = evidence == null ? null : evidence.article();
    return new CsvRow(
        event.id(),
        days == null ? null : days.iso(),
        event.start(),
        event.end(),
        event.precision().code(),
        days == null ? null : days.timePrecision(),
        days == null || days.first().getYear() != days.last().getYear()
            ? null
            : days.first().getYear(),
        event.type().code(),
        event.factuality().code(),
        event.disputed(),
        joined(event.disputes(), Codes::of),
        coding.acled(),
        coding.subtype(),
        coding.plover().name(),
        coding.mode(),
        coding.score(),
        coding.cameo(),
        coding.goldstein(),
        first(event.sources()),
        rest(event.sources()),
        joined(event.sources(), Ref::id),
        joined(coded.types(event.sources()), Codes::of),
        first(event.targets()),
        rest(event.targets()),
        joined(event.targets(), Ref::id),
        joined(coded.types(event.targets()), Codes::of),
        joined(event.places(), Ref::name),
        joined(event.places(), Ref::id),
        at == null ? null : at.latitude(),
        at == null ? null : at.longitude(),
        event.zone() == null ? null : event.zone().name(),
        event.zone() == null ? null : event.zone().id(),
        event.agreement() == null ? null : event.agreement().name(),
        event.agreement() == null ? null : event.agreement().id(),
        event.reports(),
        event.publishers(),
        event.summary(),
        of(evidence, Evidence::quote),
        of(evidence, Evidence::field),
        of(evidence, Evidence::begin),
        of(evidence, Evidence::end),
        of(evidence, Evidence::report),
        article == null ? null : article.id(),
        article == null ? null : article.title(),
        article == null ? null : article.language(),
        article == null ? null : article.publisher(),
        article == null ? null : article.url(),
        article == null ? null : article.publishedAt());
  }

  private static <V> @Nullable V of(@Nullable Evidence evidence, Function<Evidence, V> part) {
    return evidence == null ? null : part.apply(evidence);
  }

  private static @Nullable String first(List<Ref> actors) {
    return actors.isEmpty() ? null : actors.getFirst().name();
  }

  private static String rest(List<Ref> actors) {
    return joined(actors.subList(Math.min(1, actors.size()), actors.size()), Ref::name);
  }

  private static <V> String joined(List<? extends V> values, Function<V, String> text) {
    return values.stream().map(text).collect(Collectors.joining("; "));
  }
}
