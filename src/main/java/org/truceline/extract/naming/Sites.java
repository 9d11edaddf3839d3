package org.truceline.extract.naming;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Spans;
import org.truceline.extract.naming.unlisted.Unknowns;
import org.truceline.text.Document;

/// `Donetsk airport`, «ميناء الحديدة»: what is called after a place, and is a place of its own.
final class Sites {

  private final Document document;
  private final Unknowns unknowns;

  Sites(Document document, Unknowns unknowns) {
    this.document = document;
    this.unknowns = unknowns;
  }

  /// The site that is called after a place, else the place.
  Mention of(Line line, Mention place) {
    return line.language().adjectivesFollow() ? headed(line, place) : tailed(line, place);
  }

  private Mention headed(Line line, Mention place) {
    return place.last() > place.first() && line.is(place.first(), Cue.SITE)
        ? site(line, place, place.last())
        : place;
  }

  /// «مطار صنعاء» is a name of its own where the dictionaries list it, `Donetsk airport` is one
  /// wherever `airport` follows.
  Mention tailed(Line line, Mention place) {
    if (line.language().adjectivesFollow()) {
      return place;
    }
    var next = place.last() + 1;
    var site = next < line.size() ? line.cue(next, Cue.SITE) : null;
    return site == null || line.is(place.first() - 1, Cue.INDEFINITE)
        ? place
        : site(line, place, site.last());
  }

  private Mention site(Line line, Mention place, int last) {
    var first = place.first();
    var span = Spans.cut(document, line, first, last, place.clitics().length(), 0);
    var id = unknowns.place(line, span.quote());
    return new Mention(line.index(), first, last, span, id, place.clitics(), false);
  }
}
