package org.truceline.extract.naming.pact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry.PlaceKind;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Entity;
import org.truceline.extract.mention.Ids;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.extract.mention.Spans;

/// Zones that a text describes (`a de-escalation zone in …`) rather than names: the place that the
/// sentence gives them tells which they are. A place alone is never a zone.
public final class Zones {

  private static final int ATTACHED = 4;
  private static final int NEAR = 15;

  private final Mentions mentions;
  private final Lexicon lexicon;
  private final KnownZones known;
  private final Map<String, String> latest = new HashMap<>();

  public Zones(Mentions mentions) {
    this.mentions = mentions;
    this.lexicon = mentions.lexicon();
    this.known = new KnownZones(lexicon);
  }

  public void find() {
    for (var line : mentions.lines()) {
      var read = -1;
      for (var hit : line.all(Cue.ZONE)) {
        if (hit.first() > read) {
          read = read(line, hit);
        }
      }
    }
  }

  private int read(Line line, Hit<Cue> hit) {
    var named = named(line, hit);
    if (named != null) {
      latest.put(kind(line, hit), named.id());
      return named.last();
    }
    var kind = kind(line, hit);
    var near = places(line, hit);
    var zones = known(near, kind);
    if (zones.isEmpty()) {
      // `اتفقا في سوتشي على منطقة عازلة تفصل بين … في إدلب`: the talks were at the nearer place.
      zones = known(after(line, hit.last(), NEAR), kind);
    }
    if (zones.isEmpty() && !isPlural(line, hit)) {
      zones.addAll(own(line, hit, kind, near.isEmpty()));
    }
    zones.forEach(zone -> add(line, hit, kind, zone));
    return hit.last();
  }

  private Set<String> known(List<Mention> places, String kind) {
    var zones = new LinkedHashSet<String>();
    for (var place : places) {
      var zone = known.of(place.id(), kind);
      if (zone != null) {
        zones.add(zone);
      }
    }
    return zones;
  }

  /// A zone of the article's own, or the one of its kind that it spoke of before.
  private List<String> own(Line line, Hit<Cue> hit, String kind, boolean alone) {
    var before = latest.get(kind);
    var attached = after(line, hit.last(), ATTACHED);
    if (attached.isEmpty() || !isIn(line, hit, attached.getFirst())) {
      return alone && before != null ? List.of(before) : List.of();
    }
    var place = attached.getFirst();
    var name = mentions.placeName(place.id()) + " " + kind + " zone";
    var id = "zone:" + Ids.kebab(name);
    mentions.add(new Entity.OfZone(id, name, Map.of("en", name), List.of(place.id())));
    return List.of(id);
  }

  /// `in`, `around` between the words for the zone and the place.
  private static boolean isIn(Line line, Hit<Cue> hit, Mention place) {
    return place.isBy()
        || IntStream.range(hit.last() + 1, place.first())
            .anyMatch(i -> line.is(i, Cue.LOCATIVE) || line.is(i, Cue.PREPOSITION));
  }

  private static String kind(Line line, Hit<Cue> hit) {
    for (var i = hit.first(); i <= hit.last(); i++) {
      var kind = line.language().kindNouns().zone(line.wording().word(i));
      if (kind != null) {
        return kind;
      }
    }
    return "security";
  }

  private static boolean isPlural(Line line, Hit<Cue> hit) {
    return hit.words().stream()
        .map(word -> line.token(word).name())
        .anyMatch(
            name -> name.endsWith("مناطق") || name.endsWith("zones") || name.endsWith("areas"));
  }

  /// A zone that the dictionary names in the same words.
  private @Nullable Mention named(Line line, Hit<Cue> hit) {
    return mentions.in(line).stream()
        .filter(mention -> mention.isZone() && mention.covers(hit.last()))
        .findFirst()
        .orElse(null);
  }

  private void add(Line line, Hit<Cue> hit, String kind, String zone) {
    latest.put(kind, zone);
    var next = hit.last() + 1;
    var last = next < line.size() && line.token(next).name().equals("\"") ? next : hit.last();
    var span = Spans.cut(mentions.document(), line, hit.first(), last, hit.clitics().length(), 0);
    mentions.add(new Mention(line.index(), hit.first(), last, span, zone, hit.clitics(), false));
  }

  private List<Mention> places(Line line, Hit<Cue> hit) {
    var attached = after(line, hit.last(), ATTACHED);
    if (!attached.isEmpty()) {
      return attached;
    }
    for (var i = hit.last() + 1; i < line.size(); i++) {
      if (line.is(i, Cue.COVERS)) {
        var covered = after(line, i, ATTACHED);
        if (!covered.isEmpty()) {
          return covered;
        }
      }
    }
    var before = before(line, hit.first());
    return before.isEmpty() ? after(line, hit.last(), NEAR) : before;
  }

  /// The first place after a token, and those that `and` joins to it.
  private List<Mention> after(Line line, int token, int reach) {
    var found = new ArrayList<Mention>();
    var end = token + reach;
    for (var mention : mentions.in(line)) {
      if (mention.first() > token && mention.first() <= end && isSmall(mention)) {
        if (found.isEmpty() || isJoined(line, found.getLast(), mention)) {
          found.add(mention);
          end = mention.last() + 2;
        }
      }
    }
    return found;
  }

  private static boolean isJoined(Line line, Mention left, Mention right) {
    var between = right.first() - left.last() - 1;
    return right.isJoined()
        || (between == 1
            && (line.isComma(left.last() + 1) || line.is(left.last() + 1, Cue.CONJUNCTION)));
  }

  private List<Mention> before(Line line, int token) {
    Mention nearest = null;
    for (var mention : mentions.in(line)) {
      if (mention.last() < token && mention.last() >= token - NEAR && isSmall(mention)) {
        nearest = nearest == null || mention.last() > nearest.last() ? mention : nearest;
      }
    }
    return nearest == null ? List.of() : List.of(nearest);
  }

  private boolean isSmall(Mention mention) {
    var place = mention.isPlace() ? lexicon.place(mention.id()) : null;
    return mention.isPlace() && (place == null || place.kind() != PlaceKind.COUNTRY);
  }
}
