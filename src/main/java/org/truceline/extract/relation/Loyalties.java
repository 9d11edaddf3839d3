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

/// Whom those are for or against whose name or epithet says so: `the pro-regime X group`,
/// `pro-government militias`, `the anti-Y X party`, «القوات الموالية للحكومة». Only those whom the
/// article names elsewhere too.
final class Loyalties {

  private static final int REACH = 3;

  private Loyalties() {}

  static List<Relation> read(Document document, Line line, List<Mention> named, Cast cast) {
    var read = new ArrayList<Relation>();
    for (var i = 0; i + 1 < line.size(); i++) {
      var type = type(line, i);
      var body = type == null ? null : body(line, named, i, cast);
      var other = body == null ? null : other(line, i + 1, body, cast);
      if (type != null && body != null && other != null && !other.equals(body.id())) {
        var span =
            document.span(line.sentence(), Math.min(i, body.first()), Math.max(i + 1, body.last()));
        read.add(new Relation(body.id(), type, other, span));
      }
    }
    return read;
  }

  private static @Nullable RelationType type(Line line, int i) {
    if (line.is(i, Cue.PARTIAL_TO)) {
      return RelationType.SUPPORTS;
    }
    return line.is(i, Cue.HOSTILE_TO) ? RelationType.OPPOSES : null;
  }

  /// The one that the word is a part of, else the next one behind it.
  private static @Nullable Mention body(Line line, List<Mention> named, int i, Cast cast) {
    for (var one : named) {
      var isNext =
          !line.language().adjectivesFollow() && one.first() > i && one.first() <= i + REACH;
      if (cast.isBody(one) && !one.implied() && (isNext || (one.covers(i) && one.covers(i + 1)))) {
        return !isNext || isPlain(line, i + 2, one.first()) ? one : null;
      }
    }
    return null;
  }

  private static boolean isPlain(Line line, int from, int to) {
    for (var i = from; i < to; i++) {
      if (line.isPunctuation(i)
          || line.is(i, Cue.CONJUNCTION)
          || line.is(i, Cue.PREPOSITION)
          || line.is(i, Cue.ARMED_PEOPLE)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String other(Line line, int at, Mention body, Cast cast) {
    var known = cast.other(line, at, line.size());
    return known == null ? cast.cabinets().government(line, at, body) : known;
  }
}
