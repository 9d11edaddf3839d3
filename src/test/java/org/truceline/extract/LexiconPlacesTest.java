package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.extract.LexiconTables.cell;

import java.time.ZoneId;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Holds the lexicon's map to itself: what lies in what, and near what.
class LexiconPlacesTest {

  /// In degrees: what a country may reach beyond all its other places.
  private static final double MARGIN = 10;

  /// Fewer places than these do not show where a country lies.
  private static final int ENOUGH = 12;

  /// In degrees: how far from the middle of a province or a city its places may lie.
  private static final Offset<Double> REACH = Offset.offset(5.0);

  private final LexiconTables tables = new LexiconTables();

  @Test
  void placesEverythingOnTheGlobe() {
    assertThat(tables.column("places", "latitude")).allMatch(value -> within(value, 90));
    assertThat(tables.column("places", "longitude")).allMatch(value -> within(value, 180));
  }

  @Test
  void leadsFromEachPlaceUpToAnEnd() {
    Map<String, String> within = new HashMap<>();
    tables.rows("places").forEach(row -> within.put(cell(row, "id"), cell(row, "within")));
    assertThat(within.keySet()).allMatch(id -> ends(id, within));
  }

  @Test
  void givesCountriesATimeZone() {
    assertThat(tables.rows("places"))
        .allMatch(row -> cell(row, "kind").equals("country") != cell(row, "timezone").isEmpty());
    assertThat(tables.column("places", "timezone").stream().filter(zone -> !zone.isEmpty()))
        .allMatch(ZoneId.getAvailableZoneIds()::contains);
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
        .allSatisfy(LexiconPlacesTest::liesTogether);
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

  private static boolean within(String degrees, double limit) {
    return Math.abs(Double.parseDouble(degrees)) <= limit;
  }

  private static boolean ends(String place, Map<String, String> within) {
    Set<String> seen = new HashSet<>();
    String at = place;
    while (!at.isEmpty() && seen.add(at)) {
      at = within.getOrDefault(at, "");
    }
    return at.isEmpty();
  }
}
