package org.truceline.extract.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Entry.PlaceKind;
import org.truceline.model.Codes;
import org.truceline.text.Table;
import org.truceline.text.Table.Row;

/// Nouns of one language that tell of what kind a zone or a place is: `zone_kinds.tsv` and
/// `place_references.tsv`.
public final class KindNouns {

  private final Map<String, String> zones = new HashMap<>();
  private final Map<String, List<PlaceKind>> places = new HashMap<>();

  private KindNouns() {}

  static KindNouns load(String code) {
    var nouns = new KindNouns();
    Table.read("lexicon/%s/zone_kinds.tsv".formatted(code), "word", "kind")
        .forEach(row -> nouns.zones.put(Words.word(row.text("word")), row.text("kind")));
    Table.read("lexicon/%s/place_references.tsv".formatted(code), "word", "kinds")
        .forEach(row -> nouns.places.put(Words.word(row.text("word")), kinds(row)));
    return nouns;
  }

  private static List<PlaceKind> kinds(Row row) {
    return row.as(
        "kinds",
        cell ->
            row.list("kinds").stream().map(kind -> Codes.parse(PlaceKind.class, kind)).toList());
  }

  /// The kind of zone that a word makes of an area, null for none.
  public @Nullable String zone(Word word) {
    return word.words().stream()
        .map(reading -> zones.get(reading.form()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// The kinds of places that a noun alone stands for, the likelier first.
  ///
  /// @param noun in the form for morphology, without its article
  public List<PlaceKind> places(String noun) {
    return places.getOrDefault(noun, List.of());
  }
}
