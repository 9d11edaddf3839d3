package org.truceline.extract.event.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Entity;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.model.ActorType;
import org.truceline.model.EventType;

/// What an article's places have to do with each other, with its zones and with its agreements.
public final class Sites {

  private final Lexicon lexicon;
  private final Mentions mentions;
  private final Set<String> named;

  public Sites(Lexicon lexicon, Mentions mentions) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.named =
        mentions.all().stream()
            .filter(Mention::isPlace)
            .map(Mention::id)
            .collect(Collectors.toSet());
  }

  public @Nullable ActorType type(String id) {
    return mentions.type(id);
  }

  public boolean isPerson(String id) {
    return mentions.isPerson(id);
  }

  /// Whether a place is a region or more around another, and says no more of where it is.
  boolean isWider(String outer, String inner) {
    var place = lexicon.place(outer);
    return place != null
        && !outer.equals(inner)
        && isRegion(place)
        && (lexicon.lies(inner, outer) || isPartOfCountry(place, inner));
  }

  /// Whether a place is a country, a province or a part of one.
  boolean isRegion(String id) {
    var place = lexicon.place(id);
    return place != null && isRegion(place);
  }

  boolean isCountry(String id) {
    var place = lexicon.place(id);
    return place != null && place.kind() == Entry.PlaceKind.COUNTRY;
  }

  private static boolean isRegion(Entry.OfPlace place) {
    return switch (place.kind()) {
      case COUNTRY, REGION, GOVERNORATE -> true;
      case DISTRICT, CITY, TOWN, VILLAGE, CAMP, CROSSING, LINE, WATER -> false;
    };
  }

  /// `al-Bab in northern Syria`: a part of the country that is on no map, around a place that is.
  private boolean isPartOfCountry(Entry.OfPlace outer, String inner) {
    var place = lexicon.place(inner);
    return outer.kind() == Entry.PlaceKind.REGION
        && outer.within() != null
        && outer.within().equals(lexicon.countryOf(inner))
        && outer.within().equals(lexicon.countryOf(outer.within()))
        && place != null
        && !isRegion(place);
  }

  /// Where an event happens: the places named with it; those of its zone where the former are wider
  /// or none; those that its truce holds in, as far as the article names them.
  ///
  /// @param beside the former, each once
  public List<String> of(
      EventType type, List<String> beside, @Nullable String zone, @Nullable String agreement) {
    var ofZone = zone == null || !holdsInZone(type) ? List.<String>of() : ofZone(zone);
    if (ofZone.isEmpty() && !(beside.isEmpty() && isOfTruce(type))) {
      return List.copyOf(beside);
    }
    var places = new LinkedHashSet<>(beside);
    if (!ofZone.isEmpty()
        && beside.stream()
            .allMatch(place -> ofZone.stream().allMatch(in -> lexicon.lies(in, place)))) {
      places = new LinkedHashSet<>(ofZone);
    }
    if (places.isEmpty() && isOfTruce(type)) {
      places.addAll(agreement == null ? List.of() : ofAgreement(agreement));
    }
    return List.copyOf(places);
  }

  /// Whether a place that an agreement is called after is none of those that it is about.
  boolean isMadeAt(String agreement, String place) {
    return lexicon.entry(agreement) instanceof Entry.OfAgreement known
        && !known.places().isEmpty()
        && known.places().stream()
            .noneMatch(
                in -> in.equals(place) || lexicon.lies(place, in) || lexicon.lies(in, place));
  }

  private static boolean holdsInZone(EventType type) {
    return switch (type) {
      case ZONE_ESTABLISHED, CEASEFIRE_ANNOUNCED, CEASEFIRE_IN_FORCE, DEPLOYMENT, MONITORING ->
          true;
      default -> false;
    };
  }

  private static boolean isOfTruce(EventType type) {
    return type == EventType.CEASEFIRE_ANNOUNCED || type == EventType.CEASEFIRE_IN_FORCE;
  }

  /// Those of a zone's places that the article names, or else the first that it was set up for.
  private List<String> ofZone(String zone) {
    if (mentions.entities().get(zone) instanceof Entity.OfZone own) {
      return own.places();
    }
    var places =
        lexicon.entry(zone) instanceof Entry.OfZone known ? known.places() : List.<String>of();
    return places.stream().filter(named::contains).limit(1).toList();
  }

  private List<String> ofAgreement(String agreement) {
    if (lexicon.entry(agreement) instanceof Entry.OfAgreement known) {
      return known.places().stream().filter(named::contains).limit(1).toList();
    }
    var focus = mentions.focus();
    var country = focus == null ? null : "place:" + focus.substring("actor:".length());
    return country == null || !named.contains(country) ? List.of() : List.of(country);
  }
}
