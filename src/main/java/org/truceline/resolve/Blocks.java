package org.truceline.resolve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.truceline.model.EventType;

/// The blocks in which a claim meets those that may tell the same event, as in record linkage: what
/// it is, when, and a place, zone, agreement or actor. Two variants that [Compatibility] lets
/// through have one in common, and claims of one variant have that of their anchor.
///
/// Whoever adds to a block keeps others out of it until the end of the transaction, so blocks are
/// as narrow as that allows: what may be told by its month alone meets others by months, and what
/// is told by its year is in all of these.
final class Blocks {

  private static final int MANY = 4;
  private static final int MOST_MONTHS = 36;

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
        add(months(), facets.zones());
        add(months(), facets.agreements());
        add(months(), facets.places());
        add(months(), facets.covered());
        add(days(), facets.type() == EventType.CEASEFIRE_ANNOUNCED ? facets.sources() : List.of());
      }
      case ACCORD -> {
        add(monthsAround(), facets.agreements());
        add(days(), facets.actors());
        add(months(), couples());
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
    return months(facets.first(), facets.last());
  }

  /// With those of other dates of the same accord.
  private Collection<String> monthsAround() {
    return months(
        facets.first().minusDays(Compatibility.DAYS_BETWEEN_DATES_OF_ONE_ACCORD),
        facets.last().plusDays(Compatibility.DAYS_BETWEEN_DATES_OF_ONE_ACCORD));
  }

  private static Collection<String> months(LocalDate first, LocalDate last) {
    return Stream.iterate(YearMonth.from(first), month -> month.plusMonths(1))
        .limit(MOST_MONTHS)
        .takeWhile(month -> !month.isAfter(YearMonth.from(last)))
        .map(YearMonth::toString)
        .toList();
  }

  /// Any two of several actors: those of a day are few, but a month has many accords of each.
  private List<String> couples() {
    var actors = facets.actors().stream().limit(MANY).toList();
    var couples = new ArrayList<String>();
    for (int i = 0; i < actors.size(); i++) {
      for (int j = 0; j < i; j++) {
        couples.add(actors.get(j) + "+" + actors.get(i));
      }
    }
    return couples;
  }
}
