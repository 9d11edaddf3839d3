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
/// of Uvira and Fizi in South Kivu`, `Ethiopia's northern region of Tigray`.
///
/// Arabic news gives nearly every town such an address, «بلدة سفوهن بريف إدلب الجنوبي», as English
/// news gives it a country: that states nothing (19 were read so in 192 passages, two are stated
/// there). A quarter in its town and a town in its region are told, and no address.
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
        var whole = owned(i);
        parts.stream()
            .filter(part -> lies(part, right, whole, parts))
            .forEach(part -> read.add(partOf(part, whole)));
      } else if (isListedIn(left, right)) {
        Joined.with(line, places.subList(i, places.size()), right).stream()
            .filter(part -> geography.isWithin(part, left))
            .forEach(part -> read.add(partOf(part, left)));
      }
    }
    return read;
  }

  /// `A village in Sudan's North Kordofan`: the region, and not the country.
  private Mention owned(int i) {
    var next = i + 1 < places.size() ? places.get(i + 1) : null;
    return next != null && owns(places.get(i), next) ? next : places.get(i);
  }

  /// `towns in Idlib province, including X and Y`, «قرى ريف إدلب، بينها X وY».
  private boolean isListedIn(Mention whole, Mention part) {
    if (part.first() - whole.last() > REACH || !areManyIn(whole)) {
      return false;
    }
    var isAmong = false;
    for (var i = whole.last() + 1; i < part.first(); i++) {
      isAmong |= line.is(i, Cue.AMONG);
      if (!isAmong && !line.isComma(i) && !isKind(i) && !isWhere(i)) {
        return false;
      }
    }
    return isAmong;
  }

  private boolean areManyIn(Mention whole) {
    for (var i = Math.max(0, whole.first() - REACH + 1); i <= whole.first(); i++) {
      if (line.is(i, Cue.PLACE_HEADS) || line.is(i, Cue.PLACE_TAILS)) {
        return true;
      }
    }
    return false;
  }

  private Relation partOf(Mention part, Mention whole) {
    var first = Math.min(part.first(), whole.first());
    var last = Math.max(part.last(), whole.last());
    var span = document.span(line.sentence(), first, last);
    return new Relation(part.id(), RelationType.PART_OF, whole.id(), span);
  }

  private boolean owns(Mention whole, Mention part) {
    var first = Genitive.after(line, whole);
    if (first < 0 || first > part.first() || !mayBeIn(part, whole)) {
      return false;
    }
    var isPlain = true;
    for (var i = first; i < part.first(); i++) {
      var isKindBefore = isKind(i - 1) && i > first;
      isPlain &= isWhere(i) || isKind(i);
      if (!isPlain && !isKindBefore && !isKind(i) && !isQuality(i)) {
        return false;
      }
    }
    return isPlain || (part.first() - whole.last() <= REACH + 1 && isKindAtEnd(part.first() - 1));
  }

  /// As the dictionaries know, or as a kind of place says that they leave open: `Duhok's Zakho
  /// district`.
  private boolean mayBeIn(Mention part, Mention whole) {
    return geography.isKnownWithin(part, whole)
        || (!line.language().adjectivesFollow()
            && (isKind(part.last()) || isKind(part.last() + 1))
            && geography.mayLieIn(part, whole)
            && !part.id().equals(whole.id()));
  }

  /// `Libya's battered second city of Benghazi`, `Azerbaijan's second city, Ganja`.
  private boolean isKindAtEnd(int last) {
    return isKind(last) || (last > 0 && isKind(last - 1) && (isWhere(last) || line.isComma(last)));
  }

  private boolean isQuality(int i) {
    return !line.isPunctuation(i)
        && !line.is(i, Cue.PREPOSITION)
        && !line.is(i, Cue.LOCATIVE)
        && !line.is(i, Cue.CONJUNCTION)
        && !line.is(i, Cue.AUXILIARY);
  }

  private boolean isWhereOf(Mention part, Mention whole) {
    var gap = whole.first() - part.last() - 1;
    if (gap < 0 || gap > REACH || whole.isJoined() || part.id().equals(whole.id())) {
      return false;
    }
    if (geography.isCountry(whole)
        || (line.language().adjectivesFollow() && !isWithinIt(part, whole))) {
      return false;
    }
    var isTold =
        !whole.clitics().isEmpty() || line.is(whole.first(), Cue.PLACE_PART) || isInBrackets(whole);
    for (var i = part.last() + 1; i < whole.first(); i++) {
      if (isWhere(i)) {
        isTold = true;
      } else if (!isKind(i)
          && !isBracket(i)
          && !isArticle(i)
          && !(i == part.last() + 1 && line.isComma(i))
          && !(i + 1 == whole.first() && isInBrackets(whole))) {
        return false;
      }
    }
    return isTold;
  }

  /// «حي الوعر في مدينة حمص», «النشابية في الغوطة الشرقية»: what is said of it, unlike an address.
  private boolean isWithinIt(Mention part, Mention whole) {
    var in = part.last() + 1;
    var isNext =
        whole.first() == in + 1 || (whole.first() == in + 2 && line.is(in + 1, Cue.PLACE_HEAD));
    return isNext
        && line.is(in, Cue.LIES_IN)
        && line.is(in, Cue.LOCATIVE)
        && !geography.isGovernorate(whole)
        && !isDivision(whole)
        && !line.is(whole.first(), Cue.COUNTRYSIDE)
        && (isKindOf(part) || geography.isKnownWithin(part, whole));
  }

  private boolean isArticle(int i) {
    return line.is(i, Cue.DEFINITE) || line.is(i, Cue.INDEFINITE);
  }

  /// `Afrin (Aleppo province)`.
  private boolean isInBrackets(Mention whole) {
    var end = whole.last() + 1;
    end += end < line.size() && line.is(end, Cue.PLACE_TAIL) ? 1 : 0;
    return isMark(whole.first() - 1, "(") && isMark(end, ")") && !geography.isCountry(whole);
  }

  private boolean isMark(int i, String mark) {
    return i >= 0 && i < line.size() && line.token(i).surface().equals(mark);
  }

  private boolean isWhere(int i) {
    return line.is(i, Cue.LIES_IN) || line.is(i, Cue.PLACE_PART);
  }

  /// Whether it is said to lie in it, and not only which way from it.
  private boolean isInside(int from, Mention whole) {
    for (var i = from; i < whole.first(); i++) {
      if (line.is(i, Cue.LIES_IN) && !isDirection(i)) {
        return true;
      }
    }
    return !whole.clitics().isEmpty()
        || line.is(whole.first() - 1, Cue.LOCATIVE)
        || isInBrackets(whole);
  }

  /// `south of X`, unlike `in the south of X`.
  private boolean isDirection(int i) {
    return line.is(i, Cue.OF) && line.is(i - 1, Cue.PLACE_PART) && !line.is(i - 2, Cue.DEFINITE);
  }

  private boolean isKind(int i) {
    return line.is(i, Cue.PLACE_HEAD) || line.is(i, Cue.PLACE_TAIL) || line.is(i, Cue.PLACE_TAILS);
  }

  /// `محافظة الجوف (شمالي اليمن)`; what else stands in brackets may be another name.
  private boolean isBracket(int i) {
    return isMark(i, "(") && isWhere(i + 1);
  }

  /// @param named the first place that is told behind it: the whole, or whose the whole is
  /// @param list those beside it, of whom all lie there if they are called towns
  private boolean lies(Mention part, Mention named, Mention whole, List<Mention> list) {
    if (geography.isKnownWithin(part, whole)) {
      return !geography.isTown(whole) || isInside(list.getLast().last() + 1, named);
    }
    var isListOver = line.isComma(list.getLast().last() + 1);
    var areKindsSaid =
        line.cueEnding(list.getFirst().first() - 1, Cue.PLACE_HEADS) != null
            || line.is(list.getFirst().first() - 1, Cue.PLACE_HEADS)
            || line.is(list.getLast().last() + 1, Cue.PLACE_TAILS);
    return isInside(list.getLast().last() + 1, named)
        && (!isListOver || isDivision(whole))
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
