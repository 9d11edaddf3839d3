package org.truceline.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Agreement;
import org.truceline.model.Facts;
import org.truceline.model.Place;
import org.truceline.model.Span;
import org.truceline.model.TimeExpression;
import org.truceline.model.Zone;
import org.truceline.web.Mark.Kind;

/// Something that an article names, or a time that it gives, as the page of its reading lists it.
///
/// @param note its anchor in the list
/// @param id as the API gives it; empty for a time
/// @param names by ISO 639-1 language
/// @param what it is, in words
/// @param marks its words in the article; none where it is only implied
public record Thing(
    Kind kind,
    String note,
    String id,
    String name,
    Map<String, String> names,
    String what,
    List<Mark> marks) {

  public Thing {
    names = Map.copyOf(names);
    marks = List.copyOf(marks);
  }

  /// Its Arabic name, where that is another.
  public @Nullable String arabic() {
    var arabic = names.get("ar");
    return name.equals(arabic) ? null : arabic;
  }

  static List<Thing> of(Facts facts) {
    return Stream.of(
            numbered(facts.actors(), Thing::actor),
            numbered(facts.places(), Thing::place),
            numbered(facts.zones(), Thing::zone),
            numbered(facts.agreements(), Thing::agreement),
            numbered(facts.times(), Thing::time))
        .flatMap(things -> things)
        .toList();
  }

  private static <T> Stream<Thing> numbered(List<T> items, BiFunction<T, Integer, Thing> thing) {
    return IntStream.range(0, items.size()).mapToObj(i -> thing.apply(items.get(i), i + 1));
  }

  private static Thing actor(Actor actor, int number) {
    var what = Line.words(actor.type().code()) + (actor.known() ? "" : ", in no dictionary");
    return new Thing(
        Kind.ACTOR, number, actor.id(), actor.name(), actor.names(), what, actor.mentions());
  }

  private static Thing place(Place place, int number) {
    var where =
        place.latitude() == null
            ? "place"
            : String.format(Locale.ROOT, "%.2f, %.2f", place.latitude(), place.longitude());
    return new Thing(
        Kind.PLACE, number, place.id(), place.name(), place.names(), where, place.mentions());
  }

  private static Thing zone(Zone zone, int number) {
    return new Thing(
        Kind.ZONE, number, zone.id(), zone.name(), zone.names(), "zone", zone.mentions());
  }

  private static Thing agreement(Agreement agreement, int number) {
    var date = agreement.date();
    var what = date == null ? "no date known" : "of " + Dates.day(date.toString(), "");
    return new Thing(
        Kind.AGREEMENT,
        number,
        agreement.id(),
        agreement.name(),
        agreement.names(),
        what,
        agreement.mentions());
  }

  private static Thing time(TimeExpression time, int number) {
    var when = time.when();
    return new Thing(
        Kind.TIME,
        number,
        "",
        Dates.words(when),
        Map.of(),
        Dates.how(when),
        List.of(time.evidence()));
  }

  private Thing(
      Kind kind,
      int number,
      String id,
      String name,
      Map<String, String> names,
      String what,
      List<Span> spans) {
    this(
        kind,
        kind.code() + "-" + number,
        id,
        name,
        names,
        what,
        marks(kind, kind.code() + "-" + number, name + ": " + what, spans));
  }

  private static List<Mark> marks(Kind kind, String note, String reading, List<Span> spans) {
    return IntStream.range(0, spans.size())
        .mapToObj(i -> Mark.of(kind, "", note + "-" + (i + 1), note, reading, spans.get(i)))
        .toList();
  }
}
