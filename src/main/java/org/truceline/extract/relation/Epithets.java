package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Patterns;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.Relation;
import org.truceline.model.RelationType;
import org.truceline.text.Document;

/// Relations within a name: `the Iran-backed Houthis`, `the Saudi-led coalition`. Only those whom
/// the article names elsewhere too.
final class Epithets {

  private Epithets() {}

  /// @param words the epithets of the line's language
  static List<Relation> read(
      Patterns<Epithet> words, Document document, Line line, List<Mention> named, Cast cast) {
    var read = new ArrayList<Relation>();
    for (var body : named) {
      if (cast.isBody(body) && !body.implied()) {
        for (var i = body.first() + 1; i <= body.last(); i++) {
          var relation = relation(words, document, line, body, i, cast);
          if (relation != null) {
            read.add(relation);
          }
        }
      }
    }
    return read;
  }

  private static @Nullable Relation relation(
      Patterns<Epithet> words, Document document, Line line, Mention body, int i, Cast cast) {
    var hits = words.at(line.wording(), i);
    if (hits.isEmpty()) {
      return null;
    }
    var epithet = hits.getFirst().value();
    var isBefore = epithet.other() == Epithet.Side.BEFORE;
    var first = isBefore ? body.first() : i + 1;
    var end = isBefore ? i : body.last() + 1;
    var named = cast.other(line, first, end);
    var other = named == null && !isBefore ? cast.other(line, body.last(), end) : named;
    var isPerson = other != null && cast.isPerson(other);
    if (other == null
        || other.equals(body.id())
        || isPerson != (epithet.type() == RelationType.LED_BY)) {
      return null;
    }
    var span = document.span(line.sentence(), body.first(), body.last());
    return epithet.isOfBody()
        ? new Relation(body.id(), epithet.type(), other, span)
        : new Relation(other, epithet.type(), body.id(), span);
  }
}
