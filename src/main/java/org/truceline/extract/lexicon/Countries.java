package org.truceline.extract.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.text.Table;

/// What Unicode CLDR, as the JDK carries it, calls the countries of `lexicon/countries.tsv`, as
/// places and as states that act.
final class Countries {

  private static final Pattern DIACRITICS = Pattern.compile("[\\u064B-\\u0652]");

  private final Map<String, Locale> byId = new HashMap<>();

  private Countries() {}

  static Countries load() {
    var countries = new Countries();
    for (var row : Table.read("lexicon/countries.tsv", "code", "country", "capital")) {
      var country = Locale.of("", row.text("code"));
      countries.byId.put(row.text("country"), country);
      countries.byId.put(row.text("country").replace("place:", "actor:"), country);
    }
    return countries;
  }

  /// The name of a country, without diacritics and with straight apostrophes, null where the id is
  /// not one of a country.
  @Nullable String name(String id, String language) {
    var country = byId.get(id);
    return country == null
        ? null
        : DIACRITICS
            .matcher(country.getDisplayCountry(Locale.of(language)))
            .replaceAll("")
            .replace('’', '\'');
  }
}
