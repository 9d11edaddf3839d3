package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The days on which something may have happened, both included, and where the text gives it, the
/// clock time of the first of them. Without a date, `reason` says what was missing.
///
/// @param clock the time of day on `first`, at precision `MINUTE` or `HOUR`
/// @param zone the time zone the text names for `clock`
/// @param reason why there is no date: `no date in the text` or `relative to a publication date
///   that is not known`
@JsonPropertyOrder({"start", "end", "precision", "zone", "reason"})
public record When(
    @JsonIgnore @Nullable LocalDate first,
    @JsonIgnore @Nullable LocalDate last,
    Precision precision,
    @JsonIgnore @Nullable LocalTime clock,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ZoneId zone,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

  public static final String NOT_SAID = "no date in the text";
  public static final String NEEDS_PUBLICATION_DATE =
      "relative to a publication date that is not known";

  public When {
    if ((first == null) != (last == null) || (first == null) != (precision == Precision.NONE)) {
      throw new IllegalArgumentException(
          "%s to %s cannot have precision %s".formatted(first, last, precision));
    }
    if (first != null && last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("%s is before %s".formatted(last, first));
    }
  }

  public static When unknown(String reason) {
    return new When(null, null, Precision.NONE, null, null, reason);
  }

  public static When day(LocalDate day) {
    return new When(day, day, Precision.DAY, null, null, null);
  }

  public static When span(LocalDate first, LocalDate last, Precision precision) {
    return new When(first, last, precision, null, null, null);
  }

  /// ISO 8601: `2017-08-03`, `2017-08-03T12:00`, or with a zone `2017-08-03T12:00+03:00`.
  @JsonProperty
  public @Nullable String start() {
    return iso(first);
  }

  @JsonProperty
  public @Nullable String end() {
    return iso(last);
  }

  @JsonIgnore
  public boolean isKnown() {
    return first != null;
  }

  private @Nullable String iso(@Nullable LocalDate day) {
    if (day == null || clock == null) {
      return day == null ? null : day.toString();
    }
    var local = day.atTime(clock);
    return zone == null ? local.toString() : OffsetDateTime.from(local.atZone(zone)).toString();
  }
}
