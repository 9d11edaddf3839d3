package org.truceline.bench;

import java.util.Map;

/// Something that is asked of graphs of several sizes.
///
/// @param pages how many are turned first, if there are as many
/// @param most how long an answer over HTTP may take, in milliseconds at the median; zero for a
///   timeline, whose pages may take twice as long in the largest graph as in the smallest
/// @param naive what one would write for it with no more than nodes and relationships in mind
record Question(
    String name,
    String path,
    int pages,
    double most,
    String naive,
    Map<String, Object> parameters) {

  boolean isTimeline() {
    return most == 0;
  }
}
