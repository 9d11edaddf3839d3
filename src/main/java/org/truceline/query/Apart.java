package org.truceline.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ActorType;
import org.truceline.text.NameForms;

/// What tells two apart for certain: that the dictionaries do, what they are, a number in their
/// names, where they lie, or when they were made.
final class Apart {

  private static final double KILOMETRES = 25;
  private static final double EARTH_RADIUS = 6371;
  private static final long DAYS = 31;

  private static final List<Set<ActorType>> ALIKE =
      List.of(
          EnumSet.of(ActorType.STATE, ActorType.GOVERNMENT),
          EnumSet.of(ActorType.GOVERNMENT, ActorType.ORGANISATION),
          EnumSet.of(ActorType.ARMED_GROUP, ActorType.ORGANISATION),
          EnumSet.of(ActorType.ORGANISATION, ActorType.MEDIA),
          EnumSet.of(ActorType.ORGANISATION, ActorType.INTERGOVERNMENTAL));

  /// Written out, in the normal form of names.
  private static final Map<String, String> ORDINALS =
      Map.ofEntries(
          Map.entry("first", "1"),
          Map.entry("second", "2"),
          Map.entry("third", "3"),
          Map.entry("fourth", "4"),
          Map.entry("fifth", "5"),
          Map.entry("sixth", "6"),
          Map.entry("seventh", "7"),
          Map.entry("eighth", "8"),
          Map.entry("ninth", "9"),
          Map.entry("tenth", "10"),
          Map.entry("اول", "1"),
          Map.entry("ثاني", "2"),
          Map.entry("ثالث", "3"),
          Map.entry("رابع", "4"),
          Map.entry("خامس", "5"),
          Map.entry("سادس", "6"),
          Map.entry("سابع", "7"),
          Map.entry("ثامن", "8"),
          Map.entry("تاسع", "9"),
          Map.entry("عاشر", "10"));

  private Apart() {}

  static boolean are(Side one, Side other) {
    return !one.kind().equals(other.kind())
        || (one.isKnownActor() && other.isKnownActor())
        || !areTypesAlike(one.type(), other.type())
        || !numbers(one).equals(numbers(other))
        || areDistant(one, other)
        || areMadeApart(one.date(), other.date());
  }

  private static boolean areTypesAlike(@Nullable ActorType one, @Nullable ActorType other) {
    return one == other
        || one == ActorType.OTHER
        || other == ActorType.OTHER
        || ALIKE.stream().anyMatch(types -> types.contains(one) && types.contains(other));
  }

  /// The 51st Brigade is not the 52nd, however alike the rest.
  private static Set<String> numbers(Side side) {
    var numbers = new TreeSet<String>();
    for (var name : side.names()) {
      for (var word : NameForms.words(name.folded())) {
        if (Character.isDigit(word.charAt(0))) {
          numbers.add(word.replaceAll("\\D.*", ""));
        } else if (ORDINALS.containsKey(word)) {
          numbers.add(ORDINALS.getOrDefault(word, ""));
        }
      }
    }
    return numbers;
  }

  private static boolean areMadeApart(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(one), LocalDate.parse(other))) > DAYS;
  }

  /// Places of one name in two countries, or in two corners of one.
  private static boolean areDistant(Side one, Side other) {
    var a = one.at();
    var b = other.at();
    return a != null && b != null && kilometres(a, b) > KILOMETRES;
  }

  private static double kilometres(Side.Point a, Side.Point b) {
    var north = Math.toRadians(b.latitude() - a.latitude()) / 2;
    var east = Math.toRadians(b.longitude() - a.longitude()) / 2;
    var chord =
        Math.pow(Math.sin(north), 2)
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * Math.pow(Math.sin(east), 2);
    return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(chord));
  }
}
