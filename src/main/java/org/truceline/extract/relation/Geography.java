package org.truceline.extract.relation;

import java.util.EnumSet;
import java.util.Set;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Mention;

/// Where places lie, as the dictionaries know.
record Geography(Lexicon lexicon) {

  private static final Set<Entry.PlaceKind> WIDE =
      EnumSet.of(Entry.PlaceKind.COUNTRY, Entry.PlaceKind.REGION, Entry.PlaceKind.GOVERNORATE);
  private static final Set<Entry.PlaceKind> TOWNS =
      EnumSet.of(Entry.PlaceKind.CITY, Entry.PlaceKind.TOWN, Entry.PlaceKind.VILLAGE);

  boolean isWithin(Mention inner, Mention outer) {
    if (!outer.isPlace() || inner.id().equals(outer.id())) {
      return false;
    }
    var known = lexicon.place(inner.id());
    return known == null || lexicon.lies(inner.id(), outer.id());
  }

  /// The same, and the dictionaries say so.
  boolean isKnownWithin(Mention inner, Mention outer) {
    return outer.isPlace() && lexicon.lies(inner.id(), outer.id());
  }

  /// Whether the dictionaries do not speak against it: they do not know the inner one, or put both
  /// into one country and not the outer one into the inner.
  boolean mayLieIn(Mention inner, Mention outer) {
    var country = lexicon.countryOf(inner.id());
    return lexicon.place(inner.id()) == null
        || (country != null
            && country.equals(lexicon.countryOf(outer.id()))
            && !lexicon.lies(outer.id(), inner.id()));
  }

  /// More than a town: who takes a village in it holds no region.
  boolean isWide(String id) {
    var place = lexicon.place(id);
    return place != null && WIDE.contains(place.kind());
  }

  /// Whether it is a single town, north of which much lies that is no part of it.
  boolean isTown(Mention mention) {
    var place = lexicon.place(mention.id());
    return place != null && TOWNS.contains(place.kind());
  }

  boolean isGovernorate(Mention mention) {
    var place = lexicon.place(mention.id());
    return place != null && place.kind() == Entry.PlaceKind.GOVERNORATE;
  }

  boolean isCountry(Mention mention) {
    return isCountry(mention.id());
  }

  boolean isCountry(String id) {
    var place = lexicon.place(id);
    return place != null && place.kind() == Entry.PlaceKind.COUNTRY;
  }
}
