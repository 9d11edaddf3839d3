package org.truceline.extract.naming.listed;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;

/// `محافظة`: where adjectives follow, the kind of a place belongs to its mention.
public final class PlaceHeads {

  private PlaceHeads() {}

  public static int first(Line line, Candidate candidate) {
    var before = candidate.first() - 1;
    if (before < 0
        || !line.language().adjectivesFollow()
        || line.is(before, Cue.PLACE_HEADS)
        || !candidate.front().clitics().isEmpty()) {
      return candidate.first();
    }
    var head = head(line, before);
    return head == null ? candidate.first() : head.first();
  }

  private static @org.jspecify.annotations.Nullable Hit<Cue> head(Line line, int at) {
    var head = line.cueEnding(at, Cue.PLACE_HEAD);
    return head == null || line.isQuote(at) ? null : head;
  }

  public static String text(Line line, int first) {
    var head = line.cue(first, Cue.PLACE_HEAD);
    return head == null ? "" : head.clitics();
  }

  public static int clitics(Line line, int first) {
    return text(line, first).length();
  }
}
