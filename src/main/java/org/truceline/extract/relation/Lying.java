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
      var members =
          part != null && part.equals(left) && cast.isBody(left)
              ? members(line, named, right, cast)
              : List.<Mention>of();
      if (members.size() > 1) {
        members.forEach(one -> read.add(memberOf(document, line, one, left)));
      } else if (part != null) {
        var whole = part.equals(left) ? right : left;
        var span = document.span(line.sentence(), left.first(), right.last());
        var type = cast.isPerson(part) ? RelationType.MEMBER_OF : RelationType.PART_OF;
        read.add(new Relation(part.id(), type, whole.id(), span));
      }
    }
    return read;
  }

  /// `the alliance of X, Y and Z`.
  private static List<Mention> members(Line line, List<Mention> named, Mention first, Cast cast) {
    return cast.isBody(first)
        ? Joined.with(line, named.stream().filter(cast::isBody).toList(), first)
        : List.of();
  }

  private static Relation memberOf(Document document, Line line, Mention one, Mention body) {
    var span = document.span(line.sentence(), body.first(), one.last());
    return new Relation(one.id(), RelationType.MEMBER_OF, body.id(), span);
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
      case "of" -> isPartOf(left, right, cast) && !isAnyone(line, left, cast) ? left : null;
      case "'s", "'" -> isPartOf(right, left, cast) ? right : null;
      case String other -> null;
    };
  }

  /// `The rebels of X` are X.
  private static boolean isAnyone(Line line, Mention part, Cast cast) {
    return cast.isGroup(part) && Character.isLowerCase(line.token(part.last()).surface().charAt(0));
  }

  private static boolean isPartOf(Mention part, Mention whole, Cast cast) {
    var isPlaces = part.isPlace() && whole.isPlace() && cast.geography().isWithin(part, whole);
    return (isPlaces && !cast.geography().isCountry(whole))
        || isOwned(whole, part, cast)
        || isOne(part, whole, cast);
  }

  /// `X of the National Resistance Front`.
  private static boolean isOne(Mention person, Mention body, Cast cast) {
    return cast.isPerson(person)
        && cast.isBody(body)
        && !cast.isState(body)
        && !body.implied()
        && !cast.isCrowd(body);
  }

  private static boolean isOwned(Mention owner, Mention body, Cast cast) {
    return cast.isBody(owner)
        && cast.isBody(body)
        && !cast.isState(owner)
        && !cast.isState(body)
        && !body.implied()
        && !cast.isCrowd(body)
        && !owner.id().equals(body.id());
  }
}
