package org.truceline.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.truceline.model.Precision;
import org.truceline.query.Evidence;
import org.truceline.query.Source;
import org.truceline.query.TimelineEntry;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// A slide of TimelineJS, which takes its texts for HTML.
///
/// @param displayDate words for a date that figures would make look surer than it is
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Slide(
    @Nullable Moment startDate,
    @Nullable Moment endDate,
    Text text,
    @Nullable String group,
    @Nullable String displayDate,
    @Nullable String uniqueId) {

  static Slide of(TimelineEntry event, Days days) {
    var start = Moment.first(days);
    var end = Moment.last(days);
    return new Slide(
        start,
        end.isSameDay(start) ? null : end,
        new Text(escaped(event.summary()), html(event.evidence())),
        event.type().code().replace('_', ' '),
        days.display(),
        event.id());
  }

  static Slide title(String headline, String text) {
    return new Slide(null, null, new Text(escaped(headline), escaped(text)), null, null, null);
  }

  private static String html(@Nullable Evidence evidence) {
    return evidence == null
        ? ""
        : "<blockquote dir=\"auto\" lang=\"%s\">%s</blockquote><p dir=\"auto\">%s</p>"
            .formatted(
                escaped(evidence.article().language()),
                escaped(evidence.quote()),
                html(evidence.article()));
  }

  private static String html(Source article) {
    var title = escaped(article.title());
    var url = article.url();
    var named =
        url != null && WebAddress.isOne(url)
            ? "<a href=\"%s\">%s</a>".formatted(escaped(url), title)
            : title;
    var publisher = article.publisher();
    return publisher == null ? named : named + " · " + escaped(publisher);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  record Text(String headline, String text) {}

  /// A date of TimelineJS: the parts that are known.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Moment(
      int year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable Integer hour,
      @Nullable Integer minute) {

    static Moment first(Days days) {
      return of(days.first(), days.precision(), days.hour(), days.minute());
    }

    static Moment last(Days days) {
      return of(days.last(), days.precision(), null, null);
    }

    private static Moment of(
        LocalDate day, Precision precision, @Nullable Integer hour, @Nullable Integer minute) {
      return switch (precision) {
        case YEAR -> new Moment(day.getYear(), null, null, null, null);
        case MONTH -> new Moment(day.getYear(), day.getMonthValue(), null, null, null);
        case MINUTE, HOUR, DAY, WEEK, NONE ->
            new Moment(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), hour, minute);
      };
    }

    boolean isSameDay(Moment other) {
      return new Moment(year, month, day, null, null)
          .equals(new Moment(other.year, other.month, other.day, null, null));
    }
  }
}
