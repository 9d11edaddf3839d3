package org.truceline.extract.naming.pact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry.AgreementKind;
import org.truceline.extract.lexicon.Entry.OfAgreement;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.naming.listed.Made;
import org.truceline.model.When;

/// Which known agreement a description means: one that fits by date and by place or parties, or by
/// place and parties together. Where several fit alike, none is meant.
final class AgreementMatch {

  private static final int NEAR_DAYS = 10;
  private static final int MONTH = 31;

  private final Lexicon lexicon;
  private final Made made;

  AgreementMatch(Lexicon lexicon, Made made) {
    this.lexicon = lexicon;
    this.made = made;
  }

  /// What a sentence says of an agreement.
  record Said(Set<String> actors, Set<String> places, @Nullable When when) {}

  @Nullable String best(Cue head, Said said) {
    String best = null;
    var highest = 0;
    for (var agreement : tied(head, said)) {
      var score = score(agreement, said);
      if (score > highest) {
        highest = score;
        best = agreement.id();
      } else if (score == highest) {
        best = null;
      }
    }
    return best;
  }

  /// Those of its kind to which anything is tied of what is said: no other fits.
  private Iterable<OfAgreement> tied(Cue head, Said said) {
    var tied = new HashMap<String, OfAgreement>();
    for (var actor : said.actors()) {
      add(head, lexicon.agreementsOf(actor), tied);
    }
    for (var place : said.places()) {
      for (var outer : lexicon.outwards(place)) {
        add(head, lexicon.agreementsOf(outer), tied);
      }
    }
    return tied.values();
  }

  private static void add(Cue head, List<OfAgreement> agreements, Map<String, OfAgreement> into) {
    for (var agreement : agreements) {
      if (isKind(head, agreement.kind())) {
        into.put(agreement.id(), agreement);
      }
    }
  }

  private static boolean isKind(Cue head, AgreementKind kind) {
    return switch (kind) {
      case CEASEFIRE -> head == Cue.CEASEFIRE_HEAD || head == Cue.ACCORD_HEAD;
      case MEMORANDUM, PROTOCOL -> head == Cue.MEMORANDUM_HEAD || head == Cue.ACCORD_HEAD;
      case ACCORD -> head != Cue.MEMORANDUM_HEAD;
      case PROCESS, RESOLUTION -> false;
    };
  }

  private int score(OfAgreement agreement, Said said) {
    var dated = date(agreement, said.when());
    if (dated < 0 || !made.is(agreement)) {
      return 0;
    }
    var parties = parties(agreement, said);
    if ((dated == 0 && parties <= 1) || (dated == 1 && parties == 0)) {
      return 0;
    }
    var place = holds(agreement, said) ? 2 : 0;
    return dated > 0
        ? (parties + place > 0 ? dated + parties + place : 0)
        : place > 0 ? parties + place : 0;
  }

  private static int parties(OfAgreement agreement, Said said) {
    return said.actors().isEmpty()
        ? 0
        : named(agreement.parties(), said.actors()) + named(agreement.guarantors(), said.actors());
  }

  private static int named(List<String> ids, Set<String> said) {
    var count = 0;
    for (var id : ids) {
      count += said.contains(id) ? 1 : 0;
    }
    return count;
  }

  private boolean holds(OfAgreement agreement, Said said) {
    for (var other : said.places()) {
      for (var place : agreement.places()) {
        if (lexicon.lies(other, place)) {
          return true;
        }
      }
    }
    return false;
  }

  /// 4 for the same day or month, 1 for the same year, 0 where nothing is said, -1 where the dates
  /// exclude each other.
  private static int date(OfAgreement agreement, @Nullable When when) {
    var date = agreement.date();
    var first = when == null ? null : when.first();
    var last = when == null ? null : when.last();
    if (date == null || first == null || last == null) {
      return 0;
    }
    if (!date.isBefore(first) && !date.isAfter(last)) {
      return days(first, last) > MONTH ? 1 : 4;
    }
    return days(date, first) <= NEAR_DAYS ? 0 : -1;
  }

  private static long days(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }
}
