package org.truceline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.truceline.model.Actor;
import org.truceline.model.ActorType;
import org.truceline.model.Agreement;
import org.truceline.model.Place;
import org.truceline.model.Precision;
import org.truceline.model.Span;
import org.truceline.model.Terms;
import org.truceline.model.Zone;

/// Who and what the [Examples] are about.
final class Cast {

  static final List<Actor> ACTORS =
      List.of(
          actor("russia", "Russia", "روسيا", ActorType.STATE),
          actor("turkey", "Turkey", "تركيا", ActorType.STATE),
          actor("iran", "Iran", "إيران", ActorType.STATE),
          actor("united-states", "United States", "الولايات المتحدة", ActorType.STATE),
          actor("jordan", "Jordan", "الأردن", ActorType.STATE),
          actor("syrian-government", "Syrian government", "الحكومة السورية", ActorType.GOVERNMENT),
          actor("bashar-al-assad", "Bashar al-Assad", "بشار الأسد", ActorType.PERSON),
          actor(
              "russian-military-police",
              "Russian military police",
              "الشرطة العسكرية الروسية",
              ActorType.GOVERNMENT),
          actor("jaysh-al-islam", "Jaysh al-Islam", "جيش الإسلام", ActorType.ARMED_GROUP),
          actor("faylaq-al-rahman", "Faylaq al-Rahman", "فيلق الرحمن", ActorType.ARMED_GROUP),
          actor("al-nusra-front", "Al-Nusra Front", "جبهة النصرة", ActorType.ARMED_GROUP),
          new Actor(
              "actor:syrian-armed-forces",
              "Syrian armed forces",
              Map.of("en", "Syrian armed forces", "ar", "القوات المسلحة السورية"),
              ActorType.GOVERNMENT,
              "actor:syrian-government",
              true,
              List.of()),
          actor(
              "syrian-observatory-for-human-rights",
              "Syrian Observatory for Human Rights",
              "المرصد السوري لحقوق الإنسان",
              ActorType.ORGANISATION));

  static final List<Place> PLACES =
      List.of(
          place("eastern-ghouta", "Eastern Ghouta", "الغوطة الشرقية", 33.53, 36.42),
          place("douma", "Douma", "دوما", 33.572, 36.402),
          new Place(
              "place:harasta",
              "Harasta",
              Map.of("en", "Harasta", "ar", "حرستا"),
              List.of("place:eastern-ghouta"),
              33.558,
              36.365,
              List.of()),
          place("aleppo", "Aleppo", "حلب", 36.2, 37.16),
          place("northern-homs", "northern Homs", "ريف حمص الشمالي", 34.92, 36.73),
          place("rastan", "Rastan", "الرستن", 34.927, 36.732),
          place("sochi", "Sochi", "سوتشي", 43.585, 39.723));

  static final List<Zone> ZONES =
      List.of(
          zone(
              "northern-homs",
              "Northern Homs de-escalation zone",
              "منطقة خفض التصعيد في ريف حمص الشمالي",
              "place:northern-homs",
              "place:rastan"),
          zone(
              "eastern-ghouta",
              "Eastern Ghouta de-escalation zone",
              "منطقة خفض التصعيد في الغوطة الشرقية",
              "place:eastern-ghouta",
              "place:douma"));

  static final List<Agreement> AGREEMENTS =
      List.of(
          new Agreement(
              "agreement:astana-memorandum",
              "Astana memorandum",
              Map.of("en", "Astana memorandum", "ar", "مذكرة أستانا"),
              LocalDate.of(2017, 5, 4),
              Precision.DAY,
              List.of(),
              List.of("actor:iran", "actor:russia", "actor:turkey"),
              List.of("zone:northern-homs", "zone:eastern-ghouta"),
              List.of()),
          new Agreement(
              "agreement:ghouta-truce",
              "Ghouta truce",
              Map.of("en", "Ghouta truce", "ar", "هدنة الغوطة"),
              LocalDate.of(2017, 7, 20),
              Precision.DAY,
              List.of("actor:jaysh-al-islam", "actor:syrian-government"),
              List.of("actor:russia"),
              List.of("zone:eastern-ghouta"),
              new Terms(LocalDate.of(2017, 12, 31), List.of("actor:al-nusra-front"), List.of()),
              List.of()),
          new Agreement(
              "agreement:sochi-memorandum-2018",
              "Sochi memorandum",
              Map.of("en", "Sochi memorandum", "ar", "مذكرة سوتشي"),
              LocalDate.of(2018, 9, 17),
              Precision.DAY,
              List.of("actor:russia", "actor:turkey"),
              List.of(),
              List.of(),
              List.of()));

  private Cast() {}

  static Actor mentioned(Actor actor, List<Span> mentions) {
    return new Actor(
        actor.id(),
        actor.name(),
        actor.names(),
        actor.type(),
        actor.parent(),
        actor.known(),
        mentions);
  }

  static Place mentioned(Place place, List<Span> mentions) {
    return new Place(
        place.id(),
        place.name(),
        place.names(),
        place.within(),
        place.latitude(),
        place.longitude(),
        mentions);
  }

  static Zone mentioned(Zone zone, List<Span> mentions) {
    return new Zone(zone.id(), zone.name(), zone.names(), zone.places(), mentions);
  }

  static Agreement mentioned(Agreement agreement, List<Span> mentions) {
    return new Agreement(
        agreement.id(),
        agreement.name(),
        agreement.names(),
        agreement.date(),
        agreement.precision(),
        agreement.parties(),
        agreement.guarantors(),
        agreement.zones(),
        agreement.terms(),
        mentions);
  }

  private static Actor actor(String id, String name, String arabic, ActorType type) {
    return new Actor("actor:" + id, name, Map.of("en", name, "ar", arabic), type, true, List.of());
  }

  private static Place place(
      String id, String name, String arabic, double latitude, double longitude) {
    return new Place(
        "place:" + id, name, Map.of("en", name, "ar", arabic), latitude, longitude, List.of());
  }

  private static Zone zone(String id, String name, String arabic, String... places) {
    return new Zone(
        "zone:" + id, name, Map.of("en", name, "ar", arabic), List.of(places), List.of());
  }
}
