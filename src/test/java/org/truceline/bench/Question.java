package org.truceline.bench;

import java.util.Map;

/// Something that is asked of graphs of several sizes.
///
/// @param pages how many are turned first, if there are as many
/// @param most how long an answer over HTTP may take, in milliseconds at the median; zero for a
///   timeline, whose pages may take twice as long in the largest graph as in the smallest;
///   [#UNLIMITED] for what is only shown
/// @param naive what one would write for it with no more than nodes and relationships in mind
record Question(
    String name,
    String path,
    int pages,
    double most,
    String naive,
    Map<String, Object> parameters) {

  static final double UNLIMITED = Double.POSITIVE_INFINITY;

  boolean isTimeline() {
    return most == 0;
  }

  boolean isLimited() {
    return most < UNLIMITED;
  }
}
