package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.Relation;
import org.truceline.model.RelationType;
import org.truceline.text.Document;

/// Relations within a name: `the Iran-backed Houthis`, `the Saudi-led coalition`. Only states that
/// the article names elsewhere too.
final class Epithets {

  private static final Map<String, RelationType> BEFORE =
      Map.of("backed", RelationType.SUPPORTS, "led", RelationType.MEMBER_OF);
  private static final Map<String, RelationType> AFTER =
      Map.of("بقياده", RelationType.MEMBER_OF, "تقوده", RelationType.MEMBER_OF);

  private Epithets() {}

  static List<Relation> read(Document document, Line line, List<Mention> named, Cast cast) {
    var read = new ArrayList<Relation>();
    for (var body : named) {
      if (cast.isBody(body) && !body.implied()) {
        for (var i = body.first() + 1; i < body.last(); i++) {
          var relation = relation(document, line, body, i, cast);
          if (relation != null) {
            read.add(relation);
          }
        }
      }
    }
    return read;
  }

  private static @Nullable Relation relation(
      Document document, Line line, Mention body, int i, Cast cast) {
    var word = line.token(i).name();
    var isBefore = BEFORE.containsKey(word);
    var type = isBefore ? BEFORE.get(word) : AFTER.get(word);
    var state =
        type == null
            ? null
            : cast.state(line, isBefore ? body.first() : i + 1, isBefore ? i : body.last() + 1);
    return type == null || state == null || state.equals(body.id())
        ? null
        : new Relation(
            state, type, body.id(), document.span(line.sentence(), body.first(), body.last()));
  }
}
