package org.truceline.extract.event.place;

import java.util.ArrayDeque;
import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Places that stand in a row: an event in one of them is in all.
final class Rows {

  private final Line line;
  private final List<Mention> places;

  /// @param places of the sentence, in reading order
  Rows(Line line, List<Mention> places) {
    this.line = line;
    this.places = places;
  }

  /// `Areas in Aleppo, Homs and Idlib were hit`: the last one, and those that are joined to it.
  List<Mention> endingIn(Mention last) {
    var row = new ArrayDeque<Mention>();
    row.add(last);
    for (var place : places.reversed()) {
      var isList = row.size() > 1;
      if (isJoinedTo(place, row.getFirst()) || (isList && isAfterComma(place, row.getFirst()))) {
        row.addFirst(place);
      }
    }
    return List.copyOf(row);
  }

  /// `قصف بلدات "…" و"…" و"…"`: where the list ends that begins behind a token, however far that
  /// is.
  ///
  /// @param reach how far its first place may stand
  /// @param end the last token where it may go on
  int end(int first, int reach, int end) {
    Mention last = null;
    for (var place : places) {
      var isNext = last != null && place.first() <= end && isListed(last, place);
      if (place.first() > first && (place.first() <= reach || isNext)) {
        last = place;
      }
    }
    return last == null ? reach : Math.max(reach, last.first());
  }

  private boolean isJoinedTo(Mention place, Mention next) {
    var between = place.last() + 1;
    return next.first() == between
        ? next.isJoined()
        : next.first() == between + 1 && line.is(between, Cue.AND);
  }

  private boolean isAfterComma(Mention place, Mention next) {
    return next.first() == place.last() + 2 && line.isComma(place.last() + 1);
  }

  private boolean isListed(Mention left, Mention right) {
    for (var i = left.last() + 1; i < right.first(); i++) {
      if (!line.isPunctuation(i) && !line.is(i, Cue.CONJUNCTION) && !line.is(i, Cue.PLACE_HEAD)) {
        return false;
      }
    }
    return right.first() > left.last() + 1 || right.isJoined();
  }
}
