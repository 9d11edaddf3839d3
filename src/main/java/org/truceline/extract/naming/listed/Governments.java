package org.truceline.extract.naming.listed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Institution;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.lexicon.Name;

/// Governments of states that an article calls by names of their own: where it names the Government
/// of National Accord and no other, `the Libyan government` is that one.
public final class Governments {

  private static final String GOVERNMENT = "government";
  private static final String OWN_NAME = "actor:government-of-";

  private final Map<String, Set<String>> byState = new HashMap<>();
  private final Set<String> told = new TreeSet<>();

  /// @param found by sentence, what the dictionaries can make of the article's words
  public Governments(Lexicon lexicon, List<List<Candidate>> found) {
    for (var candidates : found) {
      for (var candidate : candidates) {
        for (var name : candidate.names()) {
          learn(lexicon, name);
        }
        if (candidate.state() != null && isGovernment(candidate.institution())) {
          told.add(candidate.state());
        }
      }
    }
  }

  private void learn(Lexicon lexicon, Name name) {
    if (name.id().startsWith(OWN_NAME)
        && name.entry() instanceof Entry.OfActor actor
        && actor.country() != null) {
      byState
          .computeIfAbsent(lexicon.stateOf(actor.country()), state -> new TreeSet<>())
          .add(name.id());
    }
  }

  /// The one that a body of a state is, null where it is none or the article names several.
  @Nullable String of(Institution body, String state) {
    var named = byState.getOrDefault(state, Set.of());
    return isGovernment(body) && named.size() == 1 ? named.iterator().next() : null;
  }

  /// The state whose government alone the article speaks of, for `the government` before that.
  @Nullable String only(Institution body) {
    return isGovernment(body) && told.size() == 1 ? told.iterator().next() : null;
  }

  private static boolean isGovernment(@Nullable Institution body) {
    return body != null && body.id().equals(GOVERNMENT);
  }
}
