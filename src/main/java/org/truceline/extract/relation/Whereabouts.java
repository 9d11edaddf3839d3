package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.Relation;
import org.truceline.model.RelationType;
import org.truceline.text.Document;

/// In which place another lies, where nothing but words for that stands between the two: `the towns
/// of Uvira and Fizi in South Kivu`, «بلدة سفوهن بريف إدلب الجنوبي».
///
/// Where the dictionaries know the part, they must agree: «شمال حلب» is a part of Aleppo or what
/// lies north of it. Of a part that they do not know, it must be said what either of the two is: a
/// village in it, in the province of it.
final class Whereabouts {

  private static final int REACH = 5;

  private final Document document;
  private final Line line;
  private final List<Mention> places;
  private final Geography geography;

  Whereabouts(Document document, Line line, List<Mention> named, Geography geography) {
    this.document = document;
    this.line = line;
    this.places = named.stream().filter(Mention::isPlace).toList();
    this.geography = geography;
  }

  List<Relation> read() {
    var read = new ArrayList<Relation>();
    for (var i = 1; i < places.size(); i++) {
      var whole = places.get(i);
      if (isWhereOf(places.get(i - 1), whole)) {
        var parts = Joined.with(line, places.subList(0, i), places.get(i - 1));
        for (var part : parts) {
          if (lies(part, whole, parts)) {
            var span = document.span(line.sentence(), part.first(), whole.last());
            read.add(new Relation(part.id(), RelationType.PART_OF, whole.id(), span));
          }
        }
      }
    }
    return read;
  }

  private boolean isWhereOf(Mention part, Mention whole) {
    var gap = whole.first() - part.last() - 1;
    if (gap < 0 || gap > REACH || whole.isJoined() || part.id().equals(whole.id())) {
      return false;
    }
    var isTold = !whole.clitics().isEmpty() || line.is(whole.first(), Cue.PLACE_PART);
    for (var i = part.last() + 1; i < whole.first(); i++) {
      if (isIn(i)) {
        isTold = true;
      } else if (!isKind(i) && !isBracket(i) && !line.is(i, Cue.DEFINITE)) {
        return false;
      }
    }
    return isTold;
  }

  private boolean isIn(int i) {
    return line.is(i, Cue.LIES_IN) || line.is(i, Cue.PLACE_PART);
  }

  /// Whether it is said to lie in it, and not only which way from it.
  private boolean isIn(int from, Mention whole) {
    for (var i = from; i < whole.first(); i++) {
      if (line.is(i, Cue.LIES_IN)) {
        return true;
      }
    }
    return !whole.clitics().isEmpty() || line.is(whole.first() - 1, Cue.LOCATIVE);
  }

  private boolean isKind(int i) {
    return line.is(i, Cue.PLACE_HEAD) || line.is(i, Cue.PLACE_TAIL);
  }

  /// `محافظة الجوف (شمالي اليمن)`; what else stands in brackets may be another name.
  private boolean isBracket(int i) {
    return line.token(i).surface().equals("(") && isIn(i + 1);
  }

  /// @param list those beside it, of whom all lie there if they are called towns
  private boolean lies(Mention part, Mention whole, List<Mention> list) {
    if (geography.isKnownWithin(part, whole)) {
      return true;
    }
    var areKindsSaid = line.is(list.getFirst().first() - 1, Cue.PLACE_HEADS);
    return isIn(list.getLast().last() + 1, whole)
        && (areKindsSaid || (part.equals(list.getLast()) && (isDivision(whole) || isKindOf(part))))
        && geography.mayLieIn(part, whole);
  }

  private boolean isKindOf(Mention place) {
    return isKind(place.first() - 1)
        || isKind(place.first())
        || isKind(place.last())
        || isKind(place.last() + 1);
  }

  private boolean isDivision(Mention place) {
    return line.is(place.first(), Cue.DIVISION)
        || line.is(place.first() - 1, Cue.DIVISION)
        || line.is(place.last(), Cue.DIVISION)
        || line.is(place.last() + 1, Cue.DIVISION);
  }
}
