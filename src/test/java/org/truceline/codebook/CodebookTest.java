package org.truceline.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.truceline.model.ActorType;
import org.truceline.model.EventType;
import org.truceline.model.Plover;
import org.truceline.text.Table.Row;

/// Holds `codes.tsv` to the manuals of PLOVER, CAMEO and ACLED.
class CodebookTest {

  private static final Map<Plover, Set<String>> MODES =
      Map.of(
          Plover.CONSULT, Set.of("visit", "third-party", "multilateral", "phone"),
          Plover.RETREAT, Set.of("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
          Plover.REJECT, Set.of("assist", "change", "yield", "meet"),
          Plover.ACCUSE, Set.of("disapprove", "investigate", "allege"),
          Plover.MOBILIZE, Set.of("troops", "weapons", "police", "militia"),
          Plover.COERCE, Set.of("seize", "restrict", "arrest", "deport", "withhold", "curfew"),
          Plover.ASSAULT,
              Set.of("targeted", "firearms", "explosives", "aerial", "drone", "heavy-weapons"));

  private static final Map<String, Set<String>> ACLED =
      Map.of(
          "Battles",
          Set.of(
              "Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
          "Explosions/Remote violence",
          Set.of("Air/drone strike", "Shelling/artillery/missile attack"),
          "Violence against civilians",
          Set.of("Attack"),
          "Protests",
          Set.of("Peaceful protest"),
          "Strategic developments",
          Set.of(
              "Agreement",
              "Arrests",
              "Change to group/activity",
              "Headquarters or base established",
              "Non-violent transfer of territory",
              "Other"));

  /// Goldstein's values, from 01 to 20.
  private static final double[] ROOTS = {
    0, 3, 4, 1, 3.5, 6, 7, 5, -2, -5, -2, -4, -6, -6.5, -7.2, -4, -7, -9, -10, -10
  };

  private static final List<Row> ROWS = Codebook.rows();

  private final Codebook codebook = new Codebook();

  @ParameterizedTest
  @EnumSource(EventType.class)
  void hasARowForEachTypeThatAgreesWithIt(EventType type) {
    var coding = codebook.of(type);
    assertThat(coding.plover()).isEqualTo(type.plover());
    assertThat(coding.score()).isEqualTo(type.plover().score());
  }

  @Test
  void givesEachTypeItsScoreAndAModeItHas() {
    assertThat(ROWS)
        .allSatisfy(row -> {
          var plover = Plover.valueOf(row.cell("plover"));
          assertThat(Double.parseDouble(row.cell("score"))).isEqualTo(plover.score());
          assertThat(row.cell("mode")).isIn(and("", MODES.getOrDefault(plover, Set.of())));
        });
  }

  @Test
  void writesCameoCodesWithTheirZerosUnderARoot() {
    assertThat(ROWS)
        .filteredOn(row -> !row.cell("type").equals("casualties"))
        .allSatisfy(row -> {
          assertThat(row.cell("cameo")).matches("(0[1-9]|1\\d|20)\\d{0,2}");
          assertThat(row.cell("goldstein")).isNotEmpty();
        });
  }

  @Test
  void givesOneCodeOneGoldsteinValueThatOfTheRootIfItIsOne() {
    var values = new HashMap<String, String>();
    for (var row : ROWS) {
      var code = row.cell("cameo");
      var goldstein = row.cell("goldstein");
      assertThat(values.merge(code, goldstein, (before, now) -> before)).isEqualTo(goldstein);
      if (code.length() == 2) {
        assertThat(Double.parseDouble(goldstein)).isEqualTo(ROOTS[Integer.parseInt(code) - 1]);
      }
    }
  }

  @Test
  void takesSubtypesFromTheirType() {
    assertThat(ROWS)
        .allSatisfy(row -> {
          var type = row.cell("acled");
          assertThat(type).isIn(and("", ACLED.keySet()));
          assertThat(row.cell("subtype")).isIn(and("", ACLED.getOrDefault(type, Set.of())));
        });
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          capture             | state         | -           | 192  | Government regains territory
          capture             | armed_group   | government  | 192  | Non-state actor overtakes territory
          capture             | -             | -           | 192  | -
          attack              | armed_group   | government  | 19   | Armed clash
          attack              | armed_group   | -           | 19   | -
          deployment          | government    | -           | 15   | Change to group/activity
          deployment          | intergovernmental | -       | 074  | Change to group/activity
          shelling            | government    | armed_group | 194  | Shelling/artillery/missile attack
          """)
  void choosesByWhoDoesItToWhom(
      String type,
      @Nullable String source,
      @Nullable String target,
      String cameo,
      @Nullable String subtype) {
    var circumstances = new Circumstances(types(source), types(target), false);
    var coding = codebook.of(EventType.valueOf(upper(type)), circumstances);
    assertThat(coding.cameo()).isEqualTo(cameo);
    assertThat(coding.subtype()).isEqualTo(subtype);
  }

  @Test
  void tellsWhatIsAgreedFromWhatOneSideGrants() {
    var states = List.of(ActorType.STATE, ActorType.STATE);
    var one = new Circumstances(states.subList(0, 1), List.of(), false);
    var two = new Circumstances(states, List.of(), false);
    assertThat(codebook.of(EventType.CEASEFIRE_ANNOUNCED, one).plover()).isEqualTo(Plover.CONCEDE);
    assertThat(codebook.of(EventType.CEASEFIRE_ANNOUNCED, two).plover()).isEqualTo(Plover.AGREE);
  }

  @Test
  void tellsAttacksOnCivilians() {
    var onCivilians = new Circumstances(List.of(), List.of(ActorType.OTHER), true);
    assertThat(codebook.of(EventType.ATTACK, onCivilians).acled())
        .isEqualTo("Violence against civilians");
  }

  private static Set<String> and(String one, Set<String> others) {
    var all = new HashSet<>(others);
    all.add(one);
    return all;
  }

  private static List<ActorType> types(@Nullable String code) {
    return code == null ? List.of() : List.of(ActorType.valueOf(upper(code)));
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
