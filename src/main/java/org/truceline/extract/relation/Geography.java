package org.truceline.extract.relation;

import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Mention;

/// Where places lie, as the dictionaries know.
record Geography(Lexicon lexicon) {

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

  boolean isCountry(Mention mention) {
    return isCountry(mention.id());
  }

  boolean isCountry(String id) {
    var place = lexicon.place(id);
    return place != null && place.kind() == Entry.PlaceKind.COUNTRY;
  }
}
