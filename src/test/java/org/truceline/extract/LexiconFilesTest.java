package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.extract.LexiconTables.cell;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.ActorType;
import org.truceline.model.Codes;

/// Holds the lexicon's files to their own rules, so that a line added by hand cannot break them.
class LexiconFilesTest {

  private static final Pattern ID =
      Pattern.compile("(actor|place|zone|agreement):[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern DIACRITIC = Pattern.compile("[\\u0640\\u064B-\\u0652]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final List<String> NODES = List.of("actors", "places", "zones", "agreements");

  private final LexiconTables tables = new LexiconTables();

  @Test
  void givesEachIdOnce() {
    assertThat(ids()).doesNotHaveDuplicates().allMatch(id -> ID.matcher(id).matches());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en/names", "ar/names"})
  void namesEachIdOnceInEachLanguage(String names) {
    List<String> named = tables.column(names, "id");
    assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids());
    Set<String> countries = countries();
    assertThat(tables.rows(names))
        .allMatch(row -> !cell(row, "name").isBlank() || countries.contains(cell(row, "id")))
        .noneMatch(row -> isMarked(cell(row, "name")));
  }

  @ParameterizedTest
  @CsvSource({
    "actors, country, place",
    "actors, parent, actor",
    "places, within, place",
    "zones, places, place",
    "zones, agreement, agreement",
    "agreements, parties, actor",
    "agreements, guarantors, actor",
    "agreement_terms, excluded, actor",
    "agreement_terms, id, agreement",
    "agreements, zones, zone",
    "agreements, places, place",
    "en/demonyms, id, actor",
    "ar/demonyms, id, actor",
    "countries, country, place",
    "countries, capital, place"
  })
  void refersToIdsThatExist(String file, String column, String kind) {
    Set<String> known = new HashSet<>(ids());
    assertThat(tables.column(file, column).stream().flatMap(LexiconTables::parts))
        .filteredOn(id -> !id.startsWith(kind + ":") || !known.contains(id))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void givesAnUnmarkedAliasToOneIdOfAKind(String language) {
    Map<String, String> owners = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (Map<String, String> row : tables.rows(language + "/names")) {
      String id = cell(row, "id");
      LexiconTables.surfaces(row)
          .filter(alias -> !alias.startsWith("!"))
          .forEach(alias -> {
            String key = id.substring(0, id.indexOf(':')) + fold(alias);
            String owner = owners.putIfAbsent(key, id);
            if (owner != null && !owner.equals(id)) {
              shared.add(alias + ": " + owner + ", " + id);
            }
          });
    }
    assertThat(shared).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void writesAliasesCleanly(String language) {
    Stream<String> all = tables.rows(language + "/names").stream().flatMap(LexiconTables::surfaces);
    assertThat(all.filter(alias -> !isClean(alias) || !isWrittenIn(language, alias))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void listsEachAliasOnce(String language) {
    assertThat(tables.rows(language + "/names"))
        .allSatisfy(
            row -> assertThat(LexiconTables.surfaces(row).toList()).doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @CsvSource({
    "actors, from",
    "actors, until",
    "zones, from",
    "agreements, date",
    "agreement_terms, until"
  })
  void writesDatesAsYearMonthOrDay(String file, String column) {
    assertThat(tables.column(file, column).stream().filter(date -> !date.isEmpty()))
        .allSatisfy(LexiconFilesTest::parse);
  }

  @Test
  void writesAnAgreementsDateToItsPrecision() {
    Map<Integer, String> precisions = Map.of(0, "none", 4, "year", 7, "month", 10, "day");
    assertThat(tables.rows("agreements"))
        .allMatch(row -> cell(row, "precision").equals(precisions.get(cell(row, "date").length())));
  }

  @ParameterizedTest
  @CsvSource({
    "places, country region governorate district city town village camp crossing line water",
    "zones, de-escalation demilitarised buffer safe humanitarian security line exclusion",
    "agreements, ceasefire memorandum accord process resolution protocol"
  })
  void knowsTheKinds(String file, String kinds) {
    assertThat(tables.column(file, "kind")).isSubsetOf(kinds.split(" "));
  }

  @Test
  void knowsTheTypesOfActors() {
    List<String> types = Stream.of(ActorType.values()).map(Codes::of).toList();
    assertThat(tables.column("actors", "type")).isSubsetOf(types);
  }

  private Set<String> countries() {
    return tables.column("countries", "country").stream()
        .flatMap(country -> Stream.of(country, country.replace("place:", "actor:")))
        .collect(Collectors.toSet());
  }

  private List<String> ids() {
    return NODES.stream().flatMap(file -> tables.column(file, "id").stream()).toList();
  }

  private static boolean isClean(String alias) {
    return alias.equals(SPACES.matcher(alias.strip()).replaceAll(" "))
        && !DIACRITIC.matcher(alias).find();
  }

  private static boolean isMarked(String alias) {
    return alias.startsWith("!") || alias.startsWith("@");
  }

  private static String fold(String alias) {
    String bare = isMarked(alias) ? alias.substring(1) : alias;
    return bare.toLowerCase(Locale.ROOT)
        .replaceAll("[أإآ]", "ا")
        .replace('ة', 'ه')
        .replace('ى', 'ي');
  }

  /// In letters of the language's script, and of no other.
  private static boolean isWrittenIn(String language, String alias) {
    var script =
        language.equals("ar") ? Character.UnicodeScript.ARABIC : Character.UnicodeScript.LATIN;
    var letters = alias.codePoints().filter(Character::isLetter).boxed().toList();
    return !letters.isEmpty()
        && letters.stream().allMatch(letter -> Character.UnicodeScript.of(letter) == script);
  }

  private static void parse(String date) {
    switch (date.length()) {
      case 4 -> assertThat(Year.parse(date)).isNotNull();
      case 7 -> assertThat(YearMonth.parse(date)).isNotNull();
      default -> assertThat(LocalDate.parse(date)).isNotNull();
    }
  }
}
