package org.truceline.extract.lexicon;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ActorType;
import org.truceline.model.Precision;

/// What the dictionaries know of one thing, its names apart.
public sealed interface Entry {

  String id();

  /// Someone who acts.
  ///
  /// @param country id of the state it belongs to, as a place or an actor
  /// @param parent id of the actor it is part of
  record OfActor(
      String id,
      ActorType type,
      @Nullable String country,
      @Nullable String parent,
      @Nullable LocalDate from,
      @Nullable LocalDate until)
      implements Entry {}

  /// Somewhere on the map.
  ///
  /// @param within id of the next larger place
  record OfPlace(
      String id,
      PlaceKind kind,
      @Nullable String within,
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable String timeZone)
      implements Entry {}

  /// An area under an arrangement.
  ///
  /// @param places ids of what it covers
  record OfZone(
      String id,
      String kind,
      List<String> places,
      @Nullable String agreement,
      @Nullable LocalDate from)
      implements Entry {

    public OfZone {
      places = List.copyOf(places);
    }
  }

  /// Terms that parties set.
  ///
  /// @param places where it holds
  /// @param until the last day on which it held, where that is known
  /// @param excluded ids of the actors that its text leaves out
  record OfAgreement(
      String id,
      AgreementKind kind,
      @Nullable LocalDate date,
      Precision precision,
      List<String> parties,
      List<String> guarantors,
      List<String> zones,
      List<String> places,
      @Nullable LocalDate until,
      List<String> excluded)
      implements Entry {

    public OfAgreement {
      parties = List.copyOf(parties);
      guarantors = List.copyOf(guarantors);
      zones = List.copyOf(zones);
      places = List.copyOf(places);
      excluded = List.copyOf(excluded);
    }
  }

  /// What a place is on the map.
  enum PlaceKind {
    COUNTRY,
    REGION,
    GOVERNORATE,
    DISTRICT,
    CITY,
    TOWN,
    VILLAGE,
    CAMP,
    CROSSING,
    LINE,
    WATER
  }

  /// What an agreement is in law.
  enum AgreementKind {
    CEASEFIRE,
    MEMORANDUM,
    ACCORD,
    PROCESS,
    RESOLUTION,
    PROTOCOL
  }
}
