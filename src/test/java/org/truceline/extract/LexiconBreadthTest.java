package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.extract.LexiconTables.cell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How much of the world the lexicon's files hold.
class LexiconBreadthTest {

  /// Parts of other states, and what nobody lives in, among the codes of ISO 3166-1.
  private static final Set<String> TERRITORIES =
      Set.of(
          ("AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY"
                  + " MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT")
              .split(" "));

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
}
