package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.reference.KindReferences;
import org.truceline.extract.event.reference.PlaceReferences;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;

/// Those who are called by their kind alone: `The group, led by X`, «تسيطر الحركة على المدينة». One
/// instance reads an article from start to end.
final class Kinds {

  private final KindReferences bodies;
  private final PlaceReferences places;

  private @Nullable Mention zone;

  Kinds(Lexicon lexicon, Mentions mentions) {
    this.bodies = new KindReferences(mentions::isArmedGroup);
    this.places = new PlaceReferences(lexicon);
  }

  /// What a sentence names, and those whom it calls by their kind.
  List<Mention> with(Line line, List<Mention> named) {
    var all =
        new ArrayList<>(places.with(line, named.stream().filter(one -> !one.isZone()).toList()));
    zones(line, named, all);
    for (var one : bodies.in(line, named)) {
      all.add(plain(one));
    }
    all.sort(Comparator.comparingInt(Mention::first));
    return all;
  }

  private void zones(Line line, List<Mention> named, List<Mention> into) {
    for (var one : named) {
      if (one.isZone()) {
        zone = one;
        into.add(one);
      }
    }
    if (zone == null || !line.has(Cue.ZONE_REFERENCE)) {
      return;
    }
    for (var word : line.all(Cue.ZONE_REFERENCE)) {
      if (named.stream().noneMatch(one -> one.covers(word.last()))) {
        into.add(plain(zone.at(line.index(), word.first(), word.last())));
      }
    }
  }

  /// As good as the name, unlike an adjective.
  private static Mention plain(Mention one) {
    return new Mention(
        one.line(), one.first(), one.last(), one.span(), one.id(), one.clitics(), false);
  }
}
