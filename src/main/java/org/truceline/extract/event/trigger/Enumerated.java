package org.truceline.extract.event.trigger;

import java.util.List;
import java.util.Set;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.EventType;

/// Blows that only say of what kind the breaches before them were: `40 خرقا، بين إطلاق نار وقصف`,
/// `تنوعت بين …`, `منها غارات`.
final class Enumerated {

  private static final Set<String> ENDS = Set.of(".", ";", ":", "!", "?");
  private static final int PLACED = 6;

  private final List<Hit<Trigger>> all;
  private final Line line;
  private final List<Mention> mentions;

  Enumerated(List<Hit<Trigger>> all, Line line, List<Mention> mentions) {
    this.all = all;
    this.line = line;
    this.mentions = mentions;
  }

  /// One that says where it fell is told.
  boolean is(Hit<Trigger> hit) {
    if (!Parts.isBlow(hit) || !isNoun(hit) || isPlaced(hit)) {
      return false;
    }
    for (var i = hit.first() - 1; i > 0; i--) {
      if (isEnd(i) || isVerb(i)) {
        return false;
      }
      if (opens(i)) {
        return followsBreach(i);
      }
    }
    return false;
  }

  /// `شملت قصفا`: an object, though written like a verb.
  private boolean isNoun(Hit<Trigger> hit) {
    return hit.tense() == null || line.inflection().isAccusative(line.token(hit.first()));
  }

  private boolean isPlaced(Hit<Trigger> hit) {
    for (var mention : mentions) {
      var gap = mention.first() - hit.last();
      if (mention.isPlace() && gap > 0 && gap <= PLACED && !isOther(hit.last(), mention.first())) {
        return true;
      }
    }
    return false;
  }

  private boolean isOther(int from, int to) {
    for (var other : all) {
      if (from < other.first() && other.first() < to) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnd(int i) {
    return line.isPunctuation(i) && ENDS.contains(line.token(i).name());
  }

  private boolean isVerb(int i) {
    for (var other : all) {
      if (other.first() == i && other.tense() != null && !isNoun(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(int i) {
    return line.is(i, Cue.ENUMERATES) || (line.is(i, Cue.BETWEEN) && line.isComma(i - 1));
  }

  private boolean followsBreach(int opener) {
    for (var other : all) {
      var type = other.value().type();
      if (other.first() < opener
          && (type == EventType.VIOLATION_REPORTED || type == EventType.ACCUSATION)) {
        return true;
      }
    }
    return false;
  }
}
