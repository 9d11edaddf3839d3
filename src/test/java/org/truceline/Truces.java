package org.truceline;

import static org.truceline.model.EventType.ACCUSATION;
import static org.truceline.model.EventType.AIRSTRIKE;
import static org.truceline.model.EventType.ATTACK;
import static org.truceline.model.EventType.CEASEFIRE_ANNOUNCED;
import static org.truceline.model.EventType.CEASEFIRE_IN_FORCE;
import static org.truceline.model.EventType.CLASH;
import static org.truceline.model.EventType.SHELLING;
import static org.truceline.model.EventType.VIOLATION_REPORTED;
import static org.truceline.model.Factuality.DENIED;
import static org.truceline.model.Factuality.OCCURRED;
import static org.truceline.model.Factuality.PLANNED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.truceline.graph.Graph;
import org.truceline.model.EventType;
import org.truceline.model.Facts;
import org.truceline.model.Factuality;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// One truce, made up, of which every breach that may have been is known: in force in Eastern
/// Ghouta from 24 July to 31 December 2017 between the Syrian government and Jaysh al-Islam, with
/// Russia as its guarantor and without the Al-Nusra Front.
public final class Truces {

  public static final String AGREEMENT = "agreement:ghouta-truce";
  public static final String ZONE = "zone:eastern-ghouta";

  private static final String GOVERNMENT = "by actor:syrian-government";
  private static final String AGAINST_IT = "to actor:syrian-government";
  private static final String REBELS = "to actor:jaysh-al-islam";
  private static final String DOUMA = "at place:douma";
  private static final String IN_ZONE = "in " + ZONE;
  private static final String UNDER = "under " + AGREEMENT;

  private final List<Sentence> sentences = new ArrayList<>();

  private Truces() {}

  /// Empties the graph and writes the articles.
  public static void load(Driver driver, Graph graph) {
    TestGraph.clear(driver);
    articles().forEach(facts -> TestGraph.write(graph, facts));
  }

  public static List<Facts> articles() {
    return List.of(
        beginning(),
        summer(),
        otherPaper(),
        denial(),
        report(),
        quiet("2017-09-13"),
        quiet("2017-10-04"),
        afterwards(),
        elsewhere("Example Daily", ATTACK, "attacked"),
        elsewhere("Another Daily", SHELLING, "shelled the town"));
  }

  private static Facts beginning() {
    return new Truces()
        .and("announced", "2017-07-22", CEASEFIRE_ANNOUNCED, "by actor:russia", IN_ZONE, UNDER)
        .and("in force", "2017-07-24", CEASEFIRE_IN_FORCE, IN_ZONE, UNDER)
        .and("before it", "2017-07-10", SHELLING, GOVERNMENT, REBELS, DOUMA, IN_ZONE)
        .and("on its first day", "2017-07-24", SHELLING, GOVERNMENT, DOUMA, IN_ZONE)
        .and("some day in July", month(7), OCCURRED, CLASH, GOVERNMENT, REBELS, "at place:harasta")
        .told("Example Daily", "2017-07-25");
  }

  private static Facts summer() {
    return new Truces()
        .and("elsewhere", "2017-08-01", SHELLING, GOVERNMENT, REBELS, "at place:aleppo")
        .and(
            "left out",
            "2017-08-02",
            ATTACK,
            "by actor:al-nusra-front",
            AGAINST_IT,
            "at place:harasta")
        .and("contested", "2017-08-05", SHELLING, GOVERNMENT, DOUMA, IN_ZONE)
        .and(
            "planned",
            When.day(LocalDate.of(2017, 8, 20)),
            PLANNED,
            ATTACK,
            GOVERNMENT,
            DOUMA,
            IN_ZONE)
        .and("somewhere", "2017-08-09", SHELLING, GOVERNMENT, REBELS)
        .and("somewhere, as a breach", "2017-08-10", SHELLING, GOVERNMENT, REBELS, UNDER)
        .and(
            "some day in August",
            month(8),
            OCCURRED,
            CLASH,
            GOVERNMENT,
            REBELS,
            "at place:eastern-ghouta")
        .and(
            "between others",
            "2017-08-12",
            CLASH,
            "by actor:faylaq-al-rahman",
            "by actor:al-nusra-front",
            DOUMA,
            IN_ZONE)
        .and("by nobody", "2017-08-14", AIRSTRIKE, DOUMA, IN_ZONE)
        .and(
            "by its army",
            "2017-08-16",
            SHELLING,
            "by actor:syrian-armed-forces",
            "at place:harasta")
        .and("accused", "2017-08-18", ACCUSATION, "by actor:jaysh-al-islam", AGAINST_IT, UNDER)
        .and("plain", "2017-08-23", SHELLING, GOVERNMENT, REBELS, DOUMA, IN_ZONE)
        .told("Example Daily", "2017-08-25");
  }

  private static Facts otherPaper() {
    return new Truces()
        .and("plain too", "2017-08-23", SHELLING, GOVERNMENT, REBELS, DOUMA, IN_ZONE)
        .told("Another Daily", "2017-08-24");
  }

  private static Facts denial() {
    return new Truces()
        .and("not true", When.day(LocalDate.of(2017, 8, 5)), DENIED, SHELLING, GOVERNMENT, DOUMA)
        .and(
            "never",
            When.day(LocalDate.of(2017, 8, 7)),
            DENIED,
            AIRSTRIKE,
            "by actor:russia",
            DOUMA)
        .told("Government Gazette", "2017-08-26");
  }

  private static Facts report() {
    return new Truces()
        .and("monitors say", "2017-09-05", VIOLATION_REPORTED, AGAINST_IT, IN_ZONE)
        .told("Example Daily", "2017-09-06");
  }

  private static Facts quiet(String day) {
    return new Story(
            "en",
            "Example Daily",
            day,
            "Market on " + day,
            "Shops opened in Douma. Nobody spoke of the Northern Homs de-escalation zone.")
        .facts();
  }

  private static Facts afterwards() {
    return new Truces()
        .and("after it", "2018-01-05", SHELLING, GOVERNMENT, REBELS, DOUMA, IN_ZONE)
        .told("Example Daily", "2018-01-08");
  }

  /// Nothing that the truce is about, told by one paper more closely than by the other.
  private static Facts elsewhere(String publisher, EventType type, String words) {
    return new Truces()
        .and(words, "2018-02-03", type, GOVERNMENT, REBELS, "at place:aleppo")
        .told(publisher, "2018-02-04");
  }

  private static When month(int month) {
    var first = LocalDate.of(2017, month, 1);
    return When.span(first, first.plusMonths(1).minusDays(1), Precision.MONTH);
  }

  private Truces and(String words, String day, EventType type, String... parts) {
    return and(words, Examples.day(day), OCCURRED, type, parts);
  }

  private Truces and(
      String words, When when, Factuality factuality, EventType type, String... parts) {
    sentences.add(new Sentence(words, when, factuality, type, List.of(parts)));
    return this;
  }

  private Facts told(String publisher, String published) {
    var text = sentences.stream().map(Sentence::words).collect(Collectors.joining(". ")) + ".";
    var story = new Story("en", publisher, published, "Ghouta on " + published, text);
    for (var each : sentences) {
      story.tells(
          each.type(),
          each.when(),
          each.factuality(),
          each.words(),
          each.parts().toArray(String[]::new));
    }
    return story.facts();
  }

  private record Sentence(
      String words, When when, Factuality factuality, EventType type, List<String> parts) {}
}
