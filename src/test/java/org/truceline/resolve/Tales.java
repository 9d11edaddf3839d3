package org.truceline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.truceline.model.Event;
import org.truceline.model.Facts;

/// Articles that tell few events in many ways, so that what one leaves out or contradicts in
/// another comes up in all combinations.
final class Tales {

  private static final List<String> TYPES =
      List.of(
          "shelling",
          "shelling",
          "airstrike",
          "attack",
          "clash",
          "evacuation",
          "deployment",
          "ceasefire_in_force",
          "agreement_signed",
          "negotiation",
          "demand");
  private static final List<String> DAYS =
      List.of(
          "2017-08-05", "2017-08-05", "2017-08-05T08:00", "2017-08-05T17:00", "2017-08", "none");
  private static final List<String> BY =
      List.of("", "", " by syrian-government", " by russia", " by russia by syrian-government");
  private static final List<String> TO = List.of("", " to jaysh-al-islam", " to turkey");
  private static final List<String> WHERE =
      List.of(
          "",
          " at douma",
          " at douma in eastern-ghouta",
          " in eastern-ghouta",
          " at harasta in eastern-ghouta",
          " at rastan",
          " in northern-homs",
          " at rastan in northern-homs under northern-homs-agreement-2017",
          " under northern-homs-agreement-2017",
          " in northern-homs under astana-memorandum");
  private static final List<String> HOW = List.of("", "", "", " planned", " denied");

  private Tales() {}

  static List<Resolved> articles(int count, long seed) {
    var random = new Random(seed);
    var articles = new ArrayList<Resolved>();
    for (int i = 0; i < count; i++) {
      articles.add(new Resolver().resolve(article("tale-" + i, random)));
    }
    return articles;
  }

  private static Facts article(String id, Random random) {
    var plain = Told.facts(id);
    var events = new ArrayList<Event>();
    for (int i = 0; i < 3; i++) {
      var type = any(TYPES, random);
      var told =
          type
              + " "
              + any(DAYS, random)
              + any(BY, random)
              + any(TO, random)
              + any(WHERE, random)
              + any(HOW, random);
      events.add(Told.event(told, 30 * i));
    }
    return new Facts(
        plain.article(),
        plain.actors(),
        plain.places(),
        plain.zones(),
        plain.agreements(),
        plain.times(),
        events,
        plain.relations());
  }

  private static String any(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
