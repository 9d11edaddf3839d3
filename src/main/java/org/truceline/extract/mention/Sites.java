package org.truceline.extract.mention;

import java.util.Set;
import org.truceline.text.Document;

/// `Donetsk airport`, «ميناء الحديدة»: what is called after a place, and is a place of its own.
final class Sites {

  private static final Set<String> TAILS =
      Set.of(
          "airport",
          "airbase",
          "port",
          "seaport",
          "prison",
          "dam",
          "refinery",
          "hospital",
          "university",
          "camp",
          "base",
          "barracks");
  private static final Set<String> HEADS =
      Set.of("مطار", "ميناء", "سد", "سجن", "مصفاه", "مرفا", "مخيم", "قاعده");

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
    return place.last() > place.first() && HEADS.contains(bare(line, place))
        ? site(line, place, place.last())
        : place;
  }

  private static String bare(Line line, Mention place) {
    return line.token(place.first()).name().substring(place.clitics().length());
  }

  private Mention tailed(Line line, Mention place) {
    var next = place.last() + 1;
    if (next < line.size() && line.token(next).name().equals("international")) {
      next++;
    }
    return next < line.size() && TAILS.contains(line.token(next).name())
        ? site(line, place, next)
        : place;
  }

  private Mention site(Line line, Mention place, int last) {
    var first = place.first();
    var span = Spans.cut(document, line, first, last, place.clitics().length(), 0);
    var id = unknowns.place(line, span.quote());
    return new Mention(line.index(), first, last, span, id, place.clitics(), false);
  }
}
