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
/// of Uvira and Fizi in South Kivu`, `Ethiopia's northern region of Tigray`, «بلدة سفوهن بريف إدلب
/// الجنوبي».
///
/// Where the dictionaries know the part, they must agree: «شمال حلب» is a part of Aleppo or what
/// lies north of it. Of a part that they do not know, it must be said what either of the two is: a
/// village in it, in the province of it.
final class PlaceParts {

  private static final int REACH = 5;

  private final Document document;
  private final Line line;
  private final List<Mention> places;
  private final Geography geography;

  PlaceParts(Document document, Line line, List<Mention> named, Geography geography) {
    this.document = document;
    this.line = line;
    this.places = named.stream().filter(Mention::isPlace).toList();
    this.geography = geography;
  }

  List<Relation> read() {
    var read = new ArrayList<Relation>();
    for (var i = 1; i < places.size(); i++) {
      var left = places.get(i - 1);
      var right = places.get(i);
      if (owns(left, right)) {
        read.add(partOf(right, left));
      } else if (isWhereOf(left, right)) {
        var parts = Joined.with(line, places.subList(0, i), left);
        parts.stream()
            .filter(part -> lies(part, right, parts))
            .forEach(part -> read.add(partOf(part, right)));
      }
    }
    return read;
  }

  private Relation partOf(Mention part, Mention whole) {
    var first = Math.min(part.first(), whole.first());
    var last = Math.max(part.last(), whole.last());
    var span = document.span(line.sentence(), first, last);
    return new Relation(part.id(), RelationType.PART_OF, whole.id(), span);
  }

  private boolean owns(Mention whole, Mention part) {
    if (!line.is(whole.last() + 1, Cue.GENITIVE) || !geography.isKnownWithin(part, whole)) {
      return false;
    }
    for (var i = whole.last() + 2; i < part.first(); i++) {
      if (!isWhere(i) && !isKind(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWhereOf(Mention part, Mention whole) {
    var gap = whole.first() - part.last() - 1;
    if (gap < 0 || gap > REACH || whole.isJoined() || part.id().equals(whole.id())) {
      return false;
    }
    var isTold = !whole.clitics().isEmpty() || line.is(whole.first(), Cue.PLACE_PART);
    for (var i = part.last() + 1; i < whole.first(); i++) {
      if (isWhere(i)) {
        isTold = true;
      } else if (!isKind(i) && !isBracket(i) && !line.is(i, Cue.DEFINITE)) {
        return false;
      }
    }
    return isTold;
  }

  private boolean isWhere(int i) {
    return line.is(i, Cue.LIES_IN) || line.is(i, Cue.PLACE_PART);
  }

  /// Whether it is said to lie in it, and not only which way from it.
  private boolean isInside(int from, Mention whole) {
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
    return line.token(i).surface().equals("(") && isWhere(i + 1);
  }

  /// @param list those beside it, of whom all lie there if they are called towns
  private boolean lies(Mention part, Mention whole, List<Mention> list) {
    if (geography.isKnownWithin(part, whole)) {
      return true;
    }
    var areKindsSaid = line.is(list.getFirst().first() - 1, Cue.PLACE_HEADS);
    return isInside(list.getLast().last() + 1, whole)
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
