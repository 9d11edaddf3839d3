package org.truceline.extract.mention;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry.PlaceKind;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.lexicon.Name;
import org.truceline.model.ActorType;

/// Decides by what stands beside a name whether it means a place or those who rule it.
final class PlaceContext {

  private final Lexicon lexicon;
  private final @Nullable String focus;
  private final Predicate<String> namedPlainly;

  /// @param focus the state that the article is about
  /// @param namedPlainly whether the article also uses an unambiguous name for an id
  PlaceContext(Lexicon lexicon, @Nullable String focus, Predicate<String> namedPlainly) {
    this.lexicon = lexicon;
    this.focus = focus;
    this.namedPlainly = namedPlainly;
  }

  /// The id that a name stands for here, null for none.
  @Nullable String decide(Line line, Candidate candidate) {
    var names = candidate.names();
    var other = first(names, name -> !isPlace(name) && !isPolity(name));
    if (other != null) {
      return other;
    }
    var place = place(names);
    var polity = first(names, this::isPolity);
    if (place == null || polity == null) {
      return place == null ? polity : isTimeZone(line, candidate) ? null : place;
    }
    if (isTimeZone(line, candidate)) {
      return null;
    }
    var metonym = names.stream().anyMatch(name -> name.use() == Name.Use.METONYM);
    return isLocated(line, candidate) || (!metonym && isWeak(line, candidate) && isAbout(polity))
        ? place
        : polity;
  }

  private @Nullable String first(List<Name> names, Predicate<Name> wanted) {
    return names.stream()
        .filter(wanted)
        .filter(name -> name.use() != Name.Use.IN_CONTEXT || speaksFor(name))
        .map(Name::id)
        .findFirst()
        .orElse(null);
  }

  /// An acronym in capitals speaks for itself, and so does what belongs to the country in focus.
  private boolean speaksFor(Name name) {
    return namedPlainly.test(name.id())
        || isOfFocus(name)
        || (name.text().length() < 5 && name.text().chars().allMatch(Character::isUpperCase));
  }

  private boolean isOfFocus(Name name) {
    var actor = lexicon.actor(name.id());
    return focus != null
        && actor != null
        && focus.replace("actor:", "place:").equals(actor.country());
  }

  /// Of places of one name, the one in the country that the article is about.
  private @Nullable String place(List<Name> names) {
    var country = focus == null ? "" : focus.replace("actor:", "place:");
    var near = first(names, name -> isPlace(name) && lexicon.lies(name.id(), country));
    return near == null ? first(names, PlaceContext::isPlace) : near;
  }

  private static boolean isPlace(Name name) {
    return name.id().startsWith("place:");
  }

  private boolean isPolity(Name name) {
    var actor = lexicon.actor(name.id());
    return name.use() == Name.Use.METONYM || (actor != null && actor.type() == ActorType.STATE);
  }

  private boolean isAbout(String polity) {
    return polity.equals(focus);
  }

  private static boolean isTimeZone(Line line, Candidate candidate) {
    return line.cueEnding(line.before(candidate.first()), Cue.NO_PLACE) != null
        || line.is(line.after(candidate.last()), Cue.NO_PLACE);
  }

  /// `The Moscow protocol`.
  private static boolean namesAgreement(Line line, Candidate candidate) {
    var first = line.language().adjectivesFollow() ? candidate.first() - 1 : candidate.last() + 1;
    return Stream.of(Cue.ACCORD_HEAD, Cue.MEMORANDUM_HEAD)
        .anyMatch(head -> line.is(first, head) || line.cueEnding(first, head) != null);
  }

  private boolean isLocated(Line line, Candidate candidate) {
    var before = line.before(candidate.first());
    return namesAgreement(line, candidate)
        || (before >= 0
            && candidate.front().clitics().isEmpty()
            && (line.cueEnding(before, Cue.LOCATIVE) != null
                || line.cueEnding(before, Cue.PLACE_HEAD) != null
                || line.cueEnding(before, Cue.PLACE_PART) != null))
        || candidate.front().clitics().endsWith("ب")
        || line.is(line.after(candidate.last()), Cue.PLACE_TAIL);
  }

  /// Neither the one who says something, nor beside a verb of saying.
  private static boolean isWeak(Line line, Candidate candidate) {
    return !isSubject(line, candidate)
        && !line.is(line.after(candidate.last()), Cue.SPEECH)
        && line.cueEnding(line.before(candidate.first()), Cue.SPEECH) == null;
  }

  private static boolean isSubject(Line line, Candidate candidate) {
    var language = line.language();
    var verb = language.adjectivesFollow() ? candidate.first() - 1 : candidate.last() + 1;
    return verb >= 0
        && verb < line.size()
        && candidate.front().clitics().isEmpty()
        && language.morphology().looksLikeVerb(line.token(verb));
  }

  boolean isCountry(String place) {
    var entry = lexicon.place(place);
    return entry != null && entry.kind() == PlaceKind.COUNTRY;
  }
}
