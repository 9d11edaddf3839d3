package org.truceline.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Entry.PlaceKind;

/// Where the dictionary's places lie, worked out once for each.
final class Whereabouts {

  private static final int DEEPEST = 8;

  private final Map<String, List<String>> outwards = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();

  Whereabouts(List<Entry.OfPlace> places) {
    var byId = new HashMap<String, Entry.OfPlace>();
    places.forEach(place -> byId.put(place.id(), place));
    for (var id : byId.keySet()) {
      var around = around(id, byId);
      outwards.put(id, around);
      for (var at : around) {
        var place = byId.get(at);
        if (place != null && place.kind() == PlaceKind.COUNTRY) {
          countries.putIfAbsent(id, at);
          states.computeIfAbsent(at, Whereabouts::state);
        }
      }
    }
  }

  private static List<String> around(String inner, Map<String, Entry.OfPlace> byId) {
    var places = new ArrayList<String>();
    String at = inner;
    while (at != null && places.size() < DEEPEST) {
      places.add(at);
      var place = byId.get(at);
      at = place == null ? null : place.within();
    }
    return List.copyOf(places);
  }

  /// A place and those that it lies in, from the smallest on; itself alone where it is unknown.
  List<String> outwards(String inner) {
    var known = outwards.get(inner);
    return known == null ? List.of(inner) : known;
  }

  private static String state(String country) {
    return country.replace("place:", "actor:");
  }

  String stateOf(String country) {
    var known = states.get(country);
    return known == null ? state(country) : known;
  }

  @Nullable String countryOf(String place) {
    return countries.get(place);
  }
}
