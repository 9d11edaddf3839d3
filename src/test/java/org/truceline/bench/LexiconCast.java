package org.truceline.bench;

import static org.truceline.extract.LexiconTables.cell;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.truceline.GeneratedArticles.Cast;
import org.truceline.extract.LexiconTables;

/// Everybody and every place that the lexicon has a name for, as often as Zipf has it: as many as
/// years of news name.
final class LexiconCast implements Cast {

  private final List<String> actors;
  private final List<String> places;
  private final Zipf actorRanks;
  private final Zipf placeRanks;

  private LexiconCast(List<Map<String, String>> names) {
    actors = names(names, "actor:");
    places = names(names, "place:");
    actorRanks = new Zipf(actors.size());
    placeRanks = new Zipf(places.size());
  }

  /// By language.
  static Map<String, LexiconCast> casts() {
    var tables = new LexiconTables();
    return Map.of(
        "en", new LexiconCast(tables.rows("en/names")),
        "ar", new LexiconCast(tables.rows("ar/names")));
  }

  private static List<String> names(List<Map<String, String>> rows, String kind) {
    return rows.stream()
        .filter(row -> cell(row, "id").startsWith(kind))
        .map(row -> cell(row, "name"))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  @Override
  public String actor(Random random) {
    return actors.get(actorRanks.next(random));
  }

  @Override
  public String place(Random random) {
    return places.get(placeRanks.next(random));
  }
}
