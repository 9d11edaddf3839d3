package org.truceline.extract.naming;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Spans;
import org.truceline.extract.naming.unlisted.Unknowns;
import org.truceline.text.Document;

/// `northern Benin`, «شمال بنين»: a part of a country, and a place of its own.
final class Quarters {

  private final Lexicon lexicon;
  private final Document document;
  private final Unknowns unknowns;

  Quarters(Lexicon lexicon, Document document, Unknowns unknowns) {
    this.lexicon = lexicon;
    this.document = document;
    this.unknowns = unknowns;
  }

  /// The part that the words before a country name, else the country.
  ///
  /// @param previous what the sentence names before
  Mention of(Line line, Mention place, @Nullable Mention previous) {
    var quarter =
        isCountry(place) && place.clitics().isEmpty()
            ? line.cueEnding(place.first() - 1, Cue.QUARTER)
            : null;
    var own = quarter == null && isCountry(place) ? owned(line, place) : -1;
    if (own > 0) {
      var whole = Spans.cut(document, line, place.first(), own, place.clitics().length(), 0);
      return new Mention(
          line.index(),
          place.first(),
          own,
          whole,
          unknowns.place(line, whole.quote()),
          place.clitics(),
          false);
    }
    if (quarter == null || isWhereOf(line, previous, quarter.first())) {
      return place;
    }
    var clitics = quarter.clitics();
    var first = quarter.first();
    var span = Spans.cut(document, line, first, place.last(), clitics.length(), 0);
    var id = unknowns.place(line, span.quote());
    return new Mention(line.index(), first, place.last(), span, id, clitics, false);
  }

  /// The last token of `Ukraine's southeast`, -1 for `Ukraine's southeastern region`.
  private static int owned(Line line, Mention place) {
    var part = place.last() + 2;
    var quarter =
        line.is(place.last() + 1, Cue.GENITIVE) && part < line.size()
            ? line.cue(part, Cue.QUARTER)
            : null;
    if (quarter == null) {
      return -1;
    }
    var next = quarter.last() + 1;
    return next == line.size()
            || line.isPunctuation(next)
            || line.is(next, Cue.PREPOSITION)
            || line.is(next, Cue.AND)
        ? quarter.last()
        : -1;
  }

  /// «مدينة باراكو في شمال بنين», «باراكو (شمالي بنين)»: it only tells where the town lies.
  private boolean isWhereOf(Line line, @Nullable Mention previous, int first) {
    return previous != null
        && !isRegion(previous)
        && previous.isPlace()
        && previous.last() == first - 2
        && (line.is(first - 1, Cue.LIES_IN) || line.token(first - 1).name().equals("("));
  }

  /// «منطقة هاكورك في شمال العراق»: a region lies in a part of the country.
  private boolean isRegion(Mention place) {
    var entry = lexicon.place(place.id());
    return entry != null && entry.kind() == Entry.PlaceKind.REGION;
  }

  private boolean isCountry(Mention place) {
    var entry = lexicon.place(place.id());
    return entry != null && entry.kind() == Entry.PlaceKind.COUNTRY;
  }
}
