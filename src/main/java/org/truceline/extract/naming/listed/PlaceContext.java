package org.truceline.extract.naming.listed;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.ActorType;

/// Decides by what stands beside a name whether it means a place or those who rule it.
public final class PlaceContext {

  private final Lexicon lexicon;
  private final @Nullable String focus;
  private final String country;
  private final Predicate<String> namedPlainly;
  private final Comrades comrades;

  /// @param focus the state that the article is about
  /// @param namedPlainly whether the article also uses an unambiguous name for an id
  public PlaceContext(Lexicon lexicon, @Nullable String focus, Predicate<String> namedPlainly) {
    this.lexicon = lexicon;
    this.focus = focus;
    this.country = focus == null ? "" : focus.replace("actor:", "place:");
    this.namedPlainly = namedPlainly;
    this.comrades = new Comrades(lexicon);
  }

  /// The id that a name stands for here, null for none.
  ///
  /// @param previous what the sentence names before
  public @Nullable String decide(Line line, Candidate candidate, @Nullable Mention previous) {
    var id = Settlements.isVerb(line, candidate) ? null : meant(line, candidate, previous);
    return id != null && Settlements.isNamesake(line, candidate, lexicon.place(id)) ? null : id;
  }

  private @Nullable String meant(Line line, Candidate candidate, @Nullable Mention previous) {
    var names = candidate.names();
    var other = other(line, candidate, previous);
    if (other != null) {
      return isCommonWord(line, candidate) ? null : other;
    }
    var known = place(names, previous);
    var place = known == null ? located(line, candidate, previous) : known;
    var polity = first(names, PlaceContext::isPolity);
    if ((place != null || polity != null) && isNoPlace(line, candidate)) {
      return polity != null && isDeclared(line, candidate) ? polity : null;
    }
    if (place == null || polity == null) {
      return place == null ? polity : place;
    }
    if (polity.equals(focus) && isTopic(line, candidate)) {
      return place;
    }
    if (isPactName(line, candidate)) {
      return place;
    }
    var where = new Surroundings(line, candidate, previous);
    if (where.isLocated() || where.isPartOf(place, lexicon)) {
      return place;
    }
    var metonym = names.stream().anyMatch(name -> name.use() == Name.Use.METONYM);
    if (isOfRegion(names)) {
      return where.acts() ? polity : place;
    }
    return where.acts() || !polity.equals(focus) || (metonym && !where.isReached())
        ? polity
        : place;
  }

  /// «اتفاق "الرياض"»: between quotation marks it is what the agreement is called.
  private static boolean isPactName(Line line, Candidate candidate) {
    var before = line.before(candidate.first());
    return line.language().adjectivesFollow()
        && before >= 0
        && before < candidate.first() - 1
        && line.cueEnding(before, Cue.ACCORD_HEAD) != null;
  }

  /// `Erbil`, `Hargeisa`: capitals of no state, which are towns where they do not act.
  private static boolean isOfRegion(List<Name> names) {
    return names.stream()
        .anyMatch(name ->
            name.use() == Name.Use.METONYM
                && name.entry() instanceof Entry.OfActor actor
                && actor.type() != ActorType.STATE);
  }

  /// Whether a name is a country's, or a place's outside of the one that the article is about.
  public boolean isAbroad(Candidate candidate) {
    if (candidate.names().stream()
        .anyMatch(name -> name.isState() && name.use() != Name.Use.METONYM)) {
      return true;
    }
    for (var name : candidate.names()) {
      if (isPlace(name)
          && (country.equals(name.id()) || country.equals(lexicon.countryOf(name.id())))) {
        return false;
      }
    }
    return !country.isEmpty();
  }

  /// «ليبيا: هدوء حذر في سرت», `Chad: rebels advance`: what is told of. A capital with a colon may
  /// speak, and so may another country: «موسكو: لا نية لنا».
  private static boolean isTopic(Line line, Candidate candidate) {
    var next = candidate.last() + 1;
    return line.index() == 0
        && candidate.first() == 0
        && next < line.size()
        && line.token(next).name().equals(":")
        && !PactNames.isCapital(candidate);
  }

  /// `إعادة فتح المعبر`, «فتح معبر …»: no movement.
  private static boolean isCommonWord(Line line, Candidate candidate) {
    return line.language().adjectivesFollow()
        && candidate.length() == 0
        && (isOfPlace(line, candidate) || line.is(candidate.first() - 1, Cue.AGAIN))
        && candidate.names().stream().allMatch(name -> name.use() == Name.Use.IN_CONTEXT);
  }

  private static boolean isOfPlace(Line line, Candidate candidate) {
    var next = candidate.last() + 1;
    return line.is(next, Cue.PLACE_HEAD)
        || line.is(next, Cue.PLACE_HEADS)
        || line.is(next, Cue.PLACE_PREFIX);
  }

  private @Nullable String first(List<Name> names, Predicate<Name> wanted) {
    for (var name : names) {
      if (wanted.test(name) && (name.use() != Name.Use.IN_CONTEXT || speaksFor(name))) {
        return name.id();
      }
    }
    return null;
  }

  /// Neither a place nor those who rule one.
  private @Nullable String other(Line line, Candidate candidate, @Nullable Mention previous) {
    for (var name : candidate.names()) {
      if (name.use() == Name.Use.IN_CONTEXT
          && (Credited.is(line, candidate, name)
              || comrades.are(line, candidate, name, previous))) {
        return name.id();
      }
    }
    return first(candidate.names(), name -> !isPlace(name) && !isPolity(name));
  }

  /// An acronym in capitals speaks for itself, unless two letters make it a word (`IS`), and so
  /// does what belongs to the country in focus.
  private boolean speaksFor(Name name) {
    return namedPlainly.test(name.id())
        || isOfFocus(name)
        || (name.text().length() < 5
            && (name.text().length() > 2 || name.isState())
            && name.text().chars().allMatch(Character::isUpperCase));
  }

  private boolean isOfFocus(Name name) {
    return focus != null
        && name.entry() instanceof Entry.OfActor actor
        && country.equals(actor.country());
  }

  /// Of places of one name, the one of the state that is named right before, «نظيره العماني في
  /// عمان», or the one in the country that the article is about.
  private @Nullable String place(List<Name> names, @Nullable Mention previous) {
    for (var name : names) {
      if (previous != null
          && previous.isActor()
          && isPlace(name)
          && name.id().equals(previous.id().replace("actor:", "place:"))) {
        return name.id();
      }
    }
    var near = first(names, name -> isPlace(name) && lexicon.lies(name.id(), country));
    return near == null ? first(names, PlaceContext::isPlace) : near;
  }

  /// `في بارا`, where the word also means something else: in the country that the article is about,
  /// and where a place stands.
  private @Nullable String located(Line line, Candidate candidate, @Nullable Mention previous) {
    for (var name : candidate.names()) {
      if (isPlace(name)
          && name.use() == Name.Use.IN_CONTEXT
          && (lexicon.lies(name.id(), country) || isCountry(line, name))
          && new Surroundings(line, candidate, previous).isLocated()) {
        return name.id();
      }
    }
    return null;
  }

  /// «انسحبت من مالي»: behind a preposition of place it is no adjective.
  private static boolean isCountry(Line line, Name name) {
    return line.language().adjectivesFollow()
        && name.entry() instanceof Entry.OfPlace place
        && place.kind() == Entry.PlaceKind.COUNTRY;
  }

  /// `إعلان روسيا`, and not `إعلان القاهرة`: a state declares, a capital names what was declared.
  private static boolean isDeclared(Line line, Candidate candidate) {
    return line.cueEnding(line.before(candidate.first()), Cue.PARTY) != null
        && (candidate.names().stream().noneMatch(name -> name.use() == Name.Use.METONYM)
            || line.is(candidate.last() + 1, Cue.CEASEFIRE_HEAD));
  }

  private static boolean isPlace(Name name) {
    return name.entry() instanceof Entry.OfPlace;
  }

  private static boolean isPolity(Name name) {
    return name.use() == Name.Use.METONYM || name.isState();
  }

  /// `Damascus time`, `the Moscow protocol`, `the Nairobi and Luanda processes`.
  private static boolean isNoPlace(Line line, Candidate candidate) {
    if (line.language().adjectivesFollow()) {
      return line.cueEnding(line.before(candidate.first()), Cue.NO_PLACE) != null;
    }
    var after = line.after(candidate.last());
    return line.is(after, Cue.NO_PLACE)
        || (line.is(after, Cue.CONJUNCTION) && line.is(after + 2, Cue.NO_PLACE));
  }
}
