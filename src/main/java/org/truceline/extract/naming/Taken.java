package org.truceline.extract.naming;

import java.util.List;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Spans;
import org.truceline.extract.naming.listed.Candidate;
import org.truceline.extract.naming.unlisted.Found;

/// The tokens of a sentence that are spoken for: times and names, and of these the places.
public final class Taken {

  private final boolean[] tokens;
  private final boolean[] places;
  private final boolean[] times;

  private Taken(int size) {
    this.tokens = new boolean[size];
    this.places = new boolean[size];
    this.times = new boolean[size];
  }

  boolean[] tokens() {
    return tokens;
  }

  boolean[] places() {
    return places;
  }

  /// Sentence by sentence, with the times marked: no name has a weekday in it.
  static List<Taken> times(List<Line> lines) {
    return lines.stream().map(Taken::times).toList();
  }

  private static Taken times(Line line) {
    var taken = new Taken(line.size());
    for (var time : line.times()) {
      Spans.mark(taken.tokens, time.firstToken(), time.lastToken());
      Spans.mark(taken.times, time.firstToken(), time.lastToken());
    }
    return taken;
  }

  /// A month, not an acronym: `آب`.
  boolean isTime(Candidate candidate) {
    return isTime(candidate.first(), candidate.last());
  }

  /// `Sun Apr 24`: no newspaper.
  boolean isTime(Found found) {
    return isTime(found.first(), found.last());
  }

  private boolean isTime(int first, int last) {
    return times[first] && times[last];
  }

  void mark(Mention mention) {
    Spans.mark(tokens, mention.first(), mention.last());
    if (mention.isPlace()) {
      Spans.mark(places, mention.first(), mention.last());
    }
  }
}
