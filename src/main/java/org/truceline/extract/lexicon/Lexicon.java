package org.truceline.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.text.Table.Row;

/// All that the dictionaries know, in every language. Immutable once loaded.
public final class Lexicon {

  private static final List<String> LANGUAGES = List.of("ar", "en");

  private final Map<String, Known> known = new HashMap<>();
  private final List<Entry.OfActor> actors;
  private final List<Entry.OfZone> zones;
  private final Whereabouts places;
  private final Map<String, List<Entry.OfAgreement>> agreementsByTie;
  private final Map<String, Institution> institutions;
  private final Countries countries = Countries.load();
  private final Map<String, String> englishDemonyms = new HashMap<>();
  private final Map<String, String> actorsByName = new HashMap<>();
  private final Map<String, Language> languages = new LinkedHashMap<>();

  /// A thing with its names and aliases, by language.
  private record Known(
      @Nullable Entry entry, Map<String, String> names, Map<String, List<String>> aliases) {

    static final Known NOTHING = new Known(null, Map.of(), Map.of());

    static Known of(Entry entry) {
      return new Known(entry, new HashMap<>(4), new HashMap<>(4));
    }

    Known settled() {
      return new Known(entry, Map.copyOf(names), Map.copyOf(aliases));
    }
  }

  private Lexicon(Map<String, Entry> entries, Map<String, Institution> institutions) {
    entries.forEach((id, entry) -> known.put(id, Known.of(entry)));
    this.actors = only(Entry.OfActor.class, entries);
    this.zones = only(Entry.OfZone.class, entries);
    this.places = new Whereabouts(only(Entry.OfPlace.class, entries));
    this.agreementsByTie = byTie(only(Entry.OfAgreement.class, entries));
    this.institutions = institutions;
  }

  private static Map<String, List<Entry.OfAgreement>> byTie(List<Entry.OfAgreement> agreements) {
    var byTie = new HashMap<String, List<Entry.OfAgreement>>();
    for (var agreement : agreements) {
      Stream.of(agreement.parties(), agreement.guarantors(), agreement.places())
          .flatMap(List::stream)
          .distinct()
          .forEach(id -> byTie.computeIfAbsent(id, any -> new ArrayList<>(1)).add(agreement));
    }
    return byTie;
  }

  /// Reads the files under `lexicon/` on the class path.
  ///
  /// @throws IllegalArgumentException naming file, line and value of what does not fit
  public static Lexicon load() {
    var lexicon = new Lexicon(Entries.load(), Entries.institutions());
    for (var code : LANGUAGES) {
      lexicon.languages.put(code, Language.load(code, lexicon));
    }
    lexicon.shareAcronyms();
    lexicon.known.replaceAll((id, known) -> known.settled());
    return lexicon;
  }

  /// Arabic news writes PKK as English news does.
  private void shareAcronyms() {
    for (var language : languages.values()) {
      for (var other : languages.values()) {
        if (language != other) {
          other.acronyms().forEach(language::addAcronym);
        }
      }
    }
  }

  Countries countries() {
    return countries;
  }

  void name(String id, String language, String name) {
    known(id).names.put(language, name);
  }

  void alias(String id, String language, Name name) {
    if (name.use() != Name.Use.METONYM) {
      known(id).aliases.computeIfAbsent(language, l -> new ArrayList<>(1)).add(name.text());
    }
    if (name.use() == Name.Use.PLAIN && language.equals("en") && id.startsWith("actor:")) {
      actorsByName.putIfAbsent(name.text(), id);
    }
  }

  void demonym(String id, String language, String demonym) {
    if (language.equals("en")) {
      englishDemonyms.put(id, demonym);
    }
  }

  /// What is called after a state, in English, its name where nothing is: `Russian`.
  public String demonym(String state) {
    return englishDemonyms.getOrDefault(state, names(state).getOrDefault("en", state));
  }

  /// The id of the actor that has a name or an alias in English, null for none.
  public @Nullable String actorNamed(String name) {
    return actorsByName.get(name);
  }

  /// The dictionaries of a language, null where there are none.
  public @Nullable Language language(String code) {
    return languages.get(code);
  }

  public Iterable<Language> languages() {
    return languages.values();
  }

  /// The bodies that many states have.
  public Iterable<Institution> institutions() {
    return institutions.values();
  }

  Institution institution(Row row) {
    var institution = institutions.get(row.text("id"));
    if (institution == null) {
      throw row.bad("id");
    }
    return institution;
  }

  private Known known(String id) {
    return known.getOrDefault(id, Known.NOTHING);
  }

  public @Nullable Entry entry(String id) {
    return known(id).entry;
  }

  public Entry.@Nullable OfActor actor(String id) {
    return known(id).entry instanceof Entry.OfActor actor ? actor : null;
  }

  public Entry.@Nullable OfPlace place(String id) {
    return known(id).entry instanceof Entry.OfPlace place ? place : null;
  }

  public List<Entry.OfActor> actors() {
    return actors;
  }

  public List<Entry.OfZone> zones() {
    return zones;
  }

  /// The agreements of which an actor is a party or a guarantor, or which hold in a place.
  public List<Entry.OfAgreement> agreementsOf(String id) {
    return agreementsByTie.getOrDefault(id, List.of());
  }

  private static <E extends Entry> List<E> only(Class<E> kind, Map<String, Entry> entries) {
    return entries.values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// By ISO 639-1 language.
  public Map<String, String> names(String id) {
    return known(id).names;
  }

  /// What it is also called, but for capitals that stand for their state: by ISO 639-1 language.
  public Map<String, List<String>> aliases(String id) {
    return known(id).aliases;
  }

  /// Whether a place is another or lies in it.
  public boolean lies(String inner, String outer) {
    return inner.equals(outer) || outwards(inner).contains(outer);
  }

  /// A place and those that it lies in, from the smallest on.
  public List<String> outwards(String inner) {
    return places.outwards(inner);
  }

  /// The state of a country, which may be told as the one or the other.
  public String stateOf(String country) {
    return places.stateOf(country);
  }

  /// The country that a place lies in or is.
  public @Nullable String countryOf(String place) {
    return places.countryOf(place);
  }
}
