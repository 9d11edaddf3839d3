package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.Relation;
import org.truceline.model.RelationType;
import org.truceline.text.Document;

/// Whose part something is where only its owner stands before or behind it: `Astana, Kazakhstan`,
/// `Helmand's Nad Ali district`, `Hezbollah's Radwan Force`, «الفرقة 15 في الجيش العراقي».
final class Lying {

  private Lying() {}

  static List<Relation> read(Document document, Line line, List<Mention> named, Cast cast) {
    var read = new ArrayList<Relation>();
    for (var i = 1; i < named.size(); i++) {
      var left = named.get(i - 1);
      var right = named.get(i);
      var part = part(line, left, right, cast);
      if (part != null) {
        var whole = part.equals(left) ? right : left;
        var span = document.span(line.sentence(), left.first(), right.last());
        read.add(new Relation(part.id(), RelationType.PART_OF, whole.id(), span));
      }
    }
    return read;
  }

  private static @Nullable Mention part(Line line, Mention left, Mention right, Cast cast) {
    var between = left.last() + 1;
    var gap = right.first() - between;
    if (gap < 1 || gap > 2 || (gap == 2 && !line.is(between + 1, Cue.DEFINITE))) {
      return null;
    }
    if (line.language().adjectivesFollow()) {
      return line.token(between).name().equals("في") && isOwned(right, left, cast) ? left : null;
    }
    if (line.isComma(between)) {
      return left.isPlace() && cast.geography().isKnownWithin(left, right) ? left : null;
    }
    return switch (line.token(between).name()) {
      case "of" -> isPartOf(left, right, cast) ? left : null;
      case "'s" -> isPartOf(right, left, cast) ? right : null;
      case String other -> null;
    };
  }

  private static boolean isPartOf(Mention part, Mention whole, Cast cast) {
    var isPlaces = part.isPlace() && whole.isPlace() && cast.geography().isWithin(part, whole);
    return (isPlaces && !cast.geography().isCountry(whole)) || isOwned(whole, part, cast);
  }

  private static boolean isOwned(Mention owner, Mention body, Cast cast) {
    return cast.isBody(owner)
        && cast.isBody(body)
        && !cast.isState(owner)
        && !cast.isState(body)
        && !body.implied()
        && !owner.id().equals(body.id());
  }
}
