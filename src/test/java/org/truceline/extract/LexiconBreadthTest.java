package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.extract.LexiconTables.cell;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How much of the world the lexicon's files hold, and that what they hold lies where it should.
class LexiconBreadthTest {

  /// Parts of other states, and what nobody lives in, among the codes of ISO 3166-1.
  private static final Set<String> TERRITORIES =
      Set.of(
          ("AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY"
                  + " MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT")
              .split(" "));

  /// In degrees: what a country may reach beyond all its other places.
  private static final double MARGIN = 10;

  /// Fewer places than these do not show where a country lies.
  private static final int ENOUGH = 12;

  /// In degrees: how far from the middle of a province or a city its places may lie.
  private static final Offset<Double> REACH = Offset.offset(5.0);

  private final LexiconTables tables = new LexiconTables();

  @ParameterizedTest
  @CsvSource({"actors, 1400", "places, 2100", "agreements, 300", "zones, 70"})
  void isBroad(String file, int least) {
    assertThat(tables.column(file, "id")).hasSizeGreaterThanOrEqualTo(least);
  }

  @Test
  void knowsEachCountryOfTheWorldAndItsCapital() {
    Set<String> codes = new HashSet<>(List.of(Locale.getISOCountries()));
    codes.removeAll(TERRITORIES);
    codes.add("XK");
    assertThat(tables.column("countries", "code"))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(codes);
    assertThat(tables.column("countries", "capital")).doesNotHaveDuplicates();
  }

  @Test
  void knowsEachCountryAsAStateThatActs() {
    Map<String, String> types = new HashMap<>();
    tables.rows("actors").forEach(row -> types.put(cell(row, "id"), cell(row, "type")));
    assertThat(tables.column("countries", "country"))
        .allMatch(country -> "state".equals(types.get(country.replace("place:", "actor:"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void findsTheNamesOfCountriesInCldr(String language) {
    var script =
        language.equals("ar") ? Character.UnicodeScript.ARABIC : Character.UnicodeScript.LATIN;
    assertThat(tables.column("countries", "code"))
        .allSatisfy(code ->
            assertThat(Locale.of("", code).getDisplayCountry(Locale.of(language)))
                .isNotEqualTo(code)
                .matches(name -> Character.UnicodeScript.of(name.codePointAt(0)) == script));
  }

  @Test
  void placesEverythingNearTheRestOfItsCountry() {
    Map<String, Map<String, String>> places = new HashMap<>();
    tables.rows("places").forEach(row -> places.put(cell(row, "id"), row));
    Map<String, List<Map<String, String>>> byCountry = new HashMap<>();
    places.values().stream()
        .filter(place -> !cell(place, "within").isEmpty())
        .forEach(place ->
            byCountry.merge(
                country(place, places),
                List.of(place),
                (a, b) -> Stream.of(a, b).flatMap(Collection::stream).toList()));
    assertThat(byCountry.values().stream().filter(of -> of.size() > ENOUGH))
        .allSatisfy(LexiconBreadthTest::liesTogether);
  }

  @Test
  void placesEverythingNearWhatItLiesIn() {
    Map<String, Map<String, String>> places = new HashMap<>();
    tables.rows("places").forEach(row -> places.put(cell(row, "id"), row));
    assertThat(places.values())
        .filteredOn(place -> !cell(place, "within").isEmpty())
        .allSatisfy(place -> {
          var outer = Objects.requireNonNull(places.get(cell(place, "within")));
          if (!cell(outer, "kind").equals("country")) {
            assertThat(degrees(place, "latitude")).isCloseTo(degrees(outer, "latitude"), REACH);
            assertThat(degrees(place, "longitude")).isCloseTo(degrees(outer, "longitude"), REACH);
          }
        });
  }

  private static String country(Map<String, String> place, Map<String, Map<String, String>> all) {
    Map<String, String> at = place;
    while (!cell(at, "within").isEmpty()) {
      at = all.getOrDefault(cell(at, "within"), Map.of("within", "", "id", "nowhere"));
    }
    return cell(at, "id");
  }

  private static void liesTogether(List<Map<String, String>> places) {
    assertThat(places).allMatch(place -> isNear(place, places, "latitude"));
    assertThat(places).allMatch(place -> isNear(place, places, "longitude"));
  }

  private static boolean isNear(
      Map<String, String> place, List<Map<String, String>> all, String column) {
    DoubleSummaryStatistics others =
        all.stream()
            .filter(other -> !cell(other, "id").equals(cell(place, "id")))
            .mapToDouble(other -> degrees(other, column))
            .summaryStatistics();
    double at = degrees(place, column);
    return at > others.getMin() - MARGIN && at < others.getMax() + MARGIN;
  }

  private static double degrees(Map<String, String> place, String column) {
    return Double.parseDouble(cell(place, column));
  }
}
