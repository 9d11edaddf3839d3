package org.truceline.extract.naming.listed;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Institution.Bare;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.mention.Line;
import org.truceline.model.ActorType;

/// The country that an article is about: the one whose towns, government and opposition it names
/// most.
public final class Focus {

  /// Who is hardly spoken of but in the country's own matters.
  private static final Set<ActorType> PARTIES =
      EnumSet.of(ActorType.ARMED_GROUP, ActorType.ORGANISATION);

  private final Lexicon lexicon;
  private final Map<String, Integer> weights = new HashMap<>();
  private final Map<String, Integer> parties = new HashMap<>();

  /// The states of all who are named.
  private final Set<String> states = new HashSet<>();

  /// Whether the sentence names a government or an army with its state.
  private boolean hasRulers;

  public Focus(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public void weigh(Line line, List<Candidate> candidates) {
    hasRulers = candidates.stream().anyMatch(Focus::isRuler);
    for (var candidate : candidates) {
      var isPlaced = isPlaced(line, candidate);
      for (var name : named(line, candidate)) {
        if (!(isPlaced && name.use() == Name.Use.METONYM)) {
          remember(name.entry());
        }
      }
    }
    for (var candidate : candidates) {
      var state = candidate.state();
      var body = candidate.institution();
      if (state != null) {
        add(
            state,
            body != null && (body.bare() == Bare.FOCUS || body.bare() == Bare.DEFINITE) ? 3 : 1);
      }
      named(line, candidate).forEach(name -> weigh(line, candidate, name.entry()));
    }
  }

  private static boolean isRuler(Candidate candidate) {
    return candidate.institution() != null && candidate.state() != null;
  }

  private static List<Name> named(Line line, Candidate candidate) {
    return isPlaced(line, candidate)
        ? candidate.names()
        : candidate.names().stream().filter(name -> name.use() != Name.Use.IN_CONTEXT).toList();
  }

  /// `في طويلة`, and not `لمدة طويلة`: a word that is not only a name stands where a place does.
  private static boolean isPlaced(Line line, Candidate candidate) {
    var before = line.before(candidate.first());
    return line.cueEnding(before, Cue.LOCATIVE) != null
        || line.cueEnding(before, Cue.PLACE_HEAD) != null
        || line.cueEnding(before, Cue.PLACE_HEADS) != null;
  }

  private void remember(Entry entry) {
    if (entry instanceof Entry.OfActor actor && actor.country() != null) {
      var state = lexicon.stateOf(actor.country());
      states.add(state);
      if (PARTIES.contains(actor.type())) {
        parties.merge(state, 1, Integer::sum);
      }
    }
  }

  private void weigh(Line line, Candidate candidate, Entry entry) {
    if (entry instanceof Entry.OfAgreement agreement) {
      agreement.places().stream()
          .map(lexicon::countryOf)
          .filter(Objects::nonNull)
          .forEach(country -> add(lexicon.stateOf(country), 2));
      return;
    }
    var country = entry instanceof Entry.OfPlace ? lexicon.countryOf(entry.id()) : null;
    if (!(entry instanceof Entry.OfPlace place) || country == null) {
      return;
    }
    var state = lexicon.stateOf(country);
    var isInside = line.cueEnding(line.before(candidate.first()), Cue.LOCATIVE) != null;
    if (isInside && isVenue(line, place)) {
      return;
    }
    add(state, place.kind() != Entry.PlaceKind.COUNTRY || isInside ? 2 : 1);
  }

  /// `The government and the Houthis reached a deal in Amman`, `talks between … in Jeddah`: where
  /// others meet.
  private boolean isVenue(Line line, Entry.OfPlace place) {
    return place.kind() == Entry.PlaceKind.CITY
        && (hasRulers || !parties.isEmpty() || meetBoth(line))
        && (line.has(Cue.MEETS)
            || line.has(Cue.ACCORD_HEAD)
            || line.has(Cue.VENUE)
            || line.has(Cue.VENUE_AFTER));
  }

  /// «سيجتمع الطرفان في جنيف».
  private static boolean meetBoth(Line line) {
    return line.has(Cue.MEETS) && line.has(Cue.SEVERAL_BEFORE);
  }

  private void add(String state, int weight) {
    weights.merge(state, weight, Integer::sum);
  }

  /// Groups and parties tell of a country that the article also names by itself, or where all who
  /// are named are of it: not of that of the one whom a state has a truce with.
  private Map<String, Integer> all() {
    var all = new HashMap<>(weights);
    if (all.isEmpty() && states.size() == 1) {
      parties.forEach((state, weight) -> all.put(state, weight + 1));
    }
    parties.forEach((state, weight) -> all.computeIfPresent(state, (id, own) -> own + weight));
    return all;
  }

  /// Whether it is spoken of twice as much as any other.
  public boolean stands(@Nullable String country) {
    var all = all();
    var weight = country == null ? 0 : all.getOrDefault(country, 0);
    for (var other : all.entrySet()) {
      if (!other.getKey().equals(country) && other.getValue() * 2 > weight) {
        return false;
      }
    }
    return true;
  }

  /// The id of its state, null where no country stands out.
  public @Nullable String country() {
    return all().entrySet().stream()
        .filter(weight -> weight.getValue() > 1)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
