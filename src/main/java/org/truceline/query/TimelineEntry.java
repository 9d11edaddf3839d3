package org.truceline.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Precision;
import org.truceline.settle.Dispute;

/// An event as a timeline shows it.
///
/// @param start ISO 8601, as fine as `precision`; null if no article dates it
/// @param reason why there is no date
/// @param summary the event in one line of English
/// @param reports how many articles tell it
/// @param publishers how many independent ones do
/// @param disputed whether its reports contradict each other
/// @param disputes in what they do
/// @param evidence the best quote, with its article
public record TimelineEntry(
    String id,
    EventType type,
    @Nullable String start,
    @Nullable String end,
    Precision precision,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String timeZone,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
    Factuality factuality,
    String summary,
    List<Ref> sources,
    List<Ref> targets,
    List<Ref> places,
    @Nullable Ref zone,
    @Nullable Ref agreement,
    int reports,
    int publishers,
    boolean disputed,
    List<Dispute> disputes,
    @Nullable Evidence evidence) {

  public TimelineEntry {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    places = List.copyOf(places);
    disputes = List.copyOf(disputes);
  }
}
