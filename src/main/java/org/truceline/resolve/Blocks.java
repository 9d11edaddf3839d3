package org.truceline.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.truceline.model.EventType;

/// The blocks in which a claim meets those that may tell the same event, as in record linkage: what
/// it is, when, and a place, zone, agreement or actor. Two variants that [Compatibility] lets
/// through have one in common, and claims of one variant have that of their anchor.
final class Blocks {

  private static final int MANY = 4;

  private final Facets facets;
  private final SortedSet<String> ids = new TreeSet<>();

  private Blocks(Facets facets) {
    this.facets = facets;
  }

  static SortedSet<String> of(Facets facets) {
    var blocks = new Blocks(facets);
    blocks.add();
    return blocks.ids;
  }

  private void add() {
    switch (EventKind.of(facets.type())) {
      case MILESTONE -> {
        add(years(), facets.zones());
        add(years(), facets.agreements());
        add(years(), facets.places());
        add(years(), facets.covered());
        add(days(), facets.type() == EventType.CEASEFIRE_ANNOUNCED ? facets.sources() : List.of());
      }
      case ACCORD -> {
        add(years(), facets.agreements());
        add(months(), facets.actors());
      }
      case TALKS -> {
        add(months(), facets.agreements());
        add(days(), facets.actors());
      }
      case HOSTILE, CLASH, HAPPENING -> where();
      case PRESENCE -> {
        where();
        add(days(), facets.sources());
      }
      case WORDS, DEED -> add(days(), facets.sources());
    }
  }

  private void where() {
    add(days(), facets.places());
    add(days(), facets.zones());
    add(days(), facets.places().isEmpty() ? facets.covered() : List.of());
  }

  private void add(Collection<String> times, Collection<String> keys) {
    for (var time : times) {
      keys.stream().limit(MANY).forEach(key -> ids.add("%s|%s|%s".formatted(family(), time, key)));
    }
  }

  private String family() {
    return switch (facets.type()) {
      case AIRSTRIKE, SHELLING, ATTACK -> EventType.ATTACK.code();
      default -> facets.type().code();
    };
  }

  private List<String> days() {
    return List.of(facets.first().toString());
  }

  private Collection<String> months() {
    return ends(10 - 3);
  }

  private Collection<String> years() {
    return ends(4);
  }

  private Collection<String> ends(int length) {
    var times = new LinkedHashSet<String>();
    Stream.of(facets.first(), facets.last())
        .map(LocalDate::toString)
        .forEach(day -> times.add(day.substring(0, length)));
    return times;
  }
}
