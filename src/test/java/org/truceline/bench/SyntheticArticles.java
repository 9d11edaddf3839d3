package org.truceline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.truceline.model.Actor;
import org.truceline.model.ActorType;
import org.truceline.model.Agreement;
import org.truceline.model.Article;
import org.truceline.model.Event;
import org.truceline.model.EventType;
import org.truceline.model.Facts;
import org.truceline.model.Factuality;
import org.truceline.model.Field;
import org.truceline.model.Place;
import org.truceline.model.Precision;
import org.truceline.model.PublicationTime;
import org.truceline.model.Span;
import org.truceline.model.When;
import org.truceline.model.Zone;

/// Articles of eight events and twelve entities each, over thirteen years; few actors, zones and
/// agreements are in most of them, as Zipf has it.
final class SyntheticArticles {

  private static final int ACTORS = 2000;
  private static final int PLACES = 3000;
  private static final int ZONES = 60;
  private static final int AGREEMENTS = 40;
  private static final int DAYS = 13 * 365;
  private static final LocalDate FIRST = LocalDate.of(2011, 3, 15);
  private static final EventType[] TYPES = EventType.values();

  private final Random random;
  private final int words;
  private final Zipf actors = new Zipf(ACTORS);
  private final Zipf zones = new Zipf(ZONES);
  private final Zipf agreements = new Zipf(AGREEMENTS);

  SyntheticArticles(long seed, int words) {
    random = new Random(seed);
    this.words = words;
  }

  /// The most frequent ones come first.
  static String actorId(int rank) {
    return "actor:" + name("group", rank);
  }

  static String zoneId(int rank) {
    return "zone:" + name("zone", rank);
  }

  static String agreementId(int rank) {
    return "agreement:" + name("accord", rank);
  }

  /// What another publisher makes of the first events of an article.
  Facts retold(Facts facts) {
    var first = facts.article();
    var article = newArticle(Objects.requireNonNull(first.publishedAt()), text());
    var events = new ArrayList<Event>();
    for (var event : facts.events().subList(0, facts.events().size() / 2)) {
      var span = event.evidence();
      events.add(Retelling.of(event, article.span(Field.TEXT, span.begin(), span.end())));
    }
    return new Facts(
        article,
        facts.actors(),
        facts.places(),
        facts.zones(),
        facts.agreements(),
        List.of(),
        events,
        List.of());
  }

  List<Facts> next(int count) {
    return IntStream.range(0, count).mapToObj(_ -> article()).toList();
  }

  private Facts article() {
    var day = FIRST.plusDays(random.nextInt(DAYS));
    var article = newArticle(PublicationTime.parse(day.toString()), text());
    var actors = distinct(6, _ -> this.actors.next(random));
    var places = distinct(4, _ -> random.nextInt(PLACES));
    var zone = zones.next(random);
    var agreement = agreements.next(random);
    return new Facts(
        article,
        actors.stream().map(i -> actor(i, article)).toList(),
        places.stream().map(i -> place(i, article)).toList(),
        List.of(zone(zone, article)),
        List.of(agreement(agreement, article)),
        List.of(),
        IntStream.range(0, 8)
            .mapToObj(i -> event(article, day, i, actors, places, zone, agreement))
            .toList(),
        List.of());
  }

  private Article newArticle(PublicationTime publishedAt, String text) {
    return new Article(
        "article:" + Long.toHexString(random.nextLong()),
        "https://example.org/" + Long.toHexString(random.nextLong()),
        "A day of fighting and talks, number " + random.nextInt(1_000_000),
        text,
        "en",
        "Publisher " + random.nextInt(200),
        publishedAt);
  }

  private Event event(
      Article article,
      LocalDate day,
      int number,
      List<Integer> actors,
      List<Integer> places,
      int zone,
      int agreement) {
    var by = actors.get(random.nextInt(3));
    var to = actors.get(3 + random.nextInt(3));
    return new Event(
        "event-" + number,
        TYPES[random.nextInt(TYPES.length)],
        When.day(day.minusDays(random.nextInt(6))),
        List.of(actorId(by)),
        random.nextInt(3) == 0 ? List.of() : List.of(actorId(to)),
        List.of("place:" + name("town", places.get(random.nextInt(4)))),
        random.nextInt(3) == 0 ? zoneId(zone) : null,
        random.nextInt(4) == 0 ? agreementId(agreement) : null,
        random.nextInt(5) == 0 ? Factuality.ALLEGED : Factuality.OCCURRED,
        random.nextInt(4) == 0 ? List.of(actorId(to)) : List.of(),
        0.8,
        "synthetic",
        article.span(Field.TEXT, number * 100, number * 100 + 90));
  }

  private static List<Integer> distinct(int count, IntFunction<Integer> next) {
    return IntStream.iterate(0, i -> i + 1).mapToObj(next).distinct().limit(count).toList();
  }

  private String text() {
    var text = new ArrayList<String>();
    for (int i = 0; i < words; i++) {
      text.add("word" + random.nextInt(20_000));
    }
    return String.join(" ", text);
  }

  private static String name(String kind, int number) {
    return "%s-of-the-%s-side-%d".formatted(kind, number % 2 == 0 ? "eastern" : "western", number);
  }

  private static Map<String, String> names(String name) {
    return Map.of("en", name, "ar", "اسم " + name);
  }

  private List<Span> mentions(Article article) {
    return IntStream.range(0, 1 + random.nextInt(3))
        .mapToObj(i -> article.span(Field.TEXT, 10 * i, 10 * i + 8))
        .toList();
  }

  private Actor actor(int number, Article article) {
    var name = name("group", number);
    return new Actor(
        "actor:" + name, name, names(name), ActorType.ARMED_GROUP, true, mentions(article));
  }

  private Place place(int number, Article article) {
    var name = name("town", number);
    return new Place("place:" + name, name, names(name), 33.0, 36.0, mentions(article));
  }

  private Zone zone(int number, Article article) {
    var name = name("zone", number);
    var places = List.of("place:" + name("town", number), "place:" + name("town", number + 1));
    return new Zone("zone:" + name, name, names(name), places, mentions(article));
  }

  private Agreement agreement(int number, Article article) {
    var name = name("accord", number);
    return new Agreement(
        "agreement:" + name,
        name,
        names(name),
        FIRST,
        Precision.DAY,
        List.of(),
        List.of(actorId(0)),
        List.of("zone:" + name("zone", number)),
        mentions(article));
  }
}
