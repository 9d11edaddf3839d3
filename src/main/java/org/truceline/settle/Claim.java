package org.truceline.settle;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Precision;

/// What one report says of an event, and which article it stands in.
///
/// @param id the report's
/// @param sources ids, as those after it: canonical ones, where people merged some
/// @param told when it is said to have been
/// @param in the article
public record Claim(
    String id,
    EventType type,
    Factuality factuality,
    double confidence,
    List<String> sources,
    List<String> targets,
    List<String> places,
    @Nullable String zone,
    @Nullable String agreement,
    Told told,
    Origin in) {

  public Claim {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    places = List.copyOf(places);
  }

  /// When, in the words of ISO 8601.
  ///
  /// @param start a day, or at precision `MINUTE` or `HOUR` a time of day
  public record Told(
      @Nullable String start,
      @Nullable String end,
      Precision precision,
      @Nullable String timeZone,
      @Nullable String reason) {}

  /// An article, as far as it matters for how independent it is, and how early.
  ///
  /// @param publishedOn the day on which it says it was published
  /// @param fingerprint of its text, for likeness
  /// @param readAt when the graph learnt of it
  public record Origin(
      String article,
      @Nullable String publisher,
      @Nullable LocalDate publishedOn,
      Fingerprint fingerprint,
      ZonedDateTime readAt) {

    /// As the graph keeps it.
    ///
    /// @param article its properties
    public static Origin of(Map<String, Object> article, ZonedDateTime readAt) {
      return new Origin(
          text(article, "id"),
          (String) article.get("publisher"),
          (LocalDate) article.get("publishedOn"),
          article.get("fingerprint") instanceof byte[] fingerprint
              ? Fingerprint.of(fingerprint)
              : Fingerprint.NONE,
          readAt);
    }
  }

  /// A claim as the graph keeps it.
  ///
  /// @param report its properties
  /// @param canonical from an id in a report to the one that stands for it now
  public static Claim of(Map<String, Object> report, Origin in, UnaryOperator<String> canonical) {
    return new Claim(
        text(report, "id"),
        Codes.parse(EventType.class, text(report, "type")),
        Codes.parse(Factuality.class, text(report, "factuality")),
        ((Number) report.getOrDefault("confidence", 0.0)).doubleValue(),
        ids(report, "sources", canonical),
        ids(report, "targets", canonical),
        ids(report, "places", canonical),
        id(report, "zone", canonical),
        id(report, "agreement", canonical),
        told(report),
        in);
  }

  private static Told told(Map<String, Object> report) {
    return new Told(
        (String) report.get("startsAt"),
        (String) report.get("endsAt"),
        Codes.parse(Precision.class, text(report, "precision")),
        (String) report.get("timeZone"),
        (String) report.get("reason"));
  }

  private static String text(Map<String, Object> properties, String key) {
    if (properties.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("%s is '%s'".formatted(key, properties.get(key)));
  }

  private static @Nullable String id(
      Map<String, Object> report, String key, UnaryOperator<String> canonical) {
    return report.get(key) instanceof String id ? canonical.apply(id) : null;
  }

  private static List<String> ids(
      Map<String, Object> report, String key, UnaryOperator<String> canonical) {
    return report.get(key) instanceof List<?> ids
        ? ids.stream().map(id -> canonical.apply((String) id)).distinct().toList()
        : List.of();
  }
}
