package org.truceline.extract.time;

import java.util.List;

/// What a sentence says of time, each in reading order.
///
/// @param mentions expressions that fix a date or a span of days
/// @param gaps what lies between two events
public record SentenceTimes(List<TimeMention> mentions, List<Gap> gaps) {

  public SentenceTimes {
    mentions = List.copyOf(mentions);
    gaps = List.copyOf(gaps);
  }
}
