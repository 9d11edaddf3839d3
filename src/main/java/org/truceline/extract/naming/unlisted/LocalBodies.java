package org.truceline.extract.naming.unlisted;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Institution;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.mention.Line;
import org.truceline.extract.naming.listed.Candidate;
import org.truceline.model.ActorType;

/// The authorities of a place that is no state, in languages with capitals: `the authorities of
/// South Ossetia`, `the Puntland administration`. They are not the government of the country.
final class LocalBodies {

  private static final String GOVERNMENT = "government";

  private final Line line;
  private final List<Candidate> candidates;

  LocalBodies(Line line, List<Candidate> candidates) {
    this.line = line;
    this.candidates = candidates;
  }

  List<Found> find() {
    var found = new ArrayList<Found>();
    for (var i = 0; i + 1 < candidates.size(); i++) {
      var left = candidates.get(i);
      var right = candidates.get(i + 1);
      if (governs(left) && isPlace(right) && isOf(left.last() + 1, right.first())) {
        found.add(Found.actor(left.first(), right.last(), ActorType.GOVERNMENT));
      } else if (governs(right) && isPlace(left) && right.first() == left.last() + 1) {
        found.add(Found.actor(left.first(), right.last(), ActorType.GOVERNMENT));
      }
    }
    return found;
  }

  private static boolean governs(Candidate candidate) {
    return candidate.state() == null && isGovernment(candidate.institution());
  }

  private static boolean isGovernment(@Nullable Institution body) {
    return body != null && body.id().equals(GOVERNMENT);
  }

  private boolean isOf(int of, int place) {
    return line.is(of, Cue.OF)
        && (place == of + 1 || (place == of + 2 && line.is(of + 1, Cue.DEFINITE)));
  }

  private static boolean isPlace(Candidate candidate) {
    for (var name : candidate.names()) {
      if (name.isState() || name.use() == Name.Use.IN_CONTEXT || !name.id().startsWith("place:")) {
        return false;
      }
    }
    return !candidate.names().isEmpty();
  }
}
