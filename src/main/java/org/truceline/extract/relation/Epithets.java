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

/// Relations within a name: `the Iran-backed Houthis`, `the Saudi-led coalition`. Only those whom
/// the article names elsewhere too.
final class Epithets {

  private static final Epithet MEMBER = new Epithet(RelationType.MEMBER_OF, false);
  private static final Epithet PART = new Epithet(RelationType.PART_OF, true);
  private static final Epithet LOYAL = new Epithet(RelationType.SUPPORTS, true);
  private static final Map<String, Epithet> BEFORE =
      Map.of("backed", new Epithet(RelationType.SUPPORTS, false), "led", MEMBER);
  private static final Map<String, Epithet> AFTER =
      Map.ofEntries(
          Map.entry("بقياده", MEMBER),
          Map.entry("تقوده", MEMBER),
          Map.entry("تابع", PART),
          Map.entry("التابع", PART),
          Map.entry("تابعه", PART),
          Map.entry("التابعه", PART),
          Map.entry("الموالي", LOYAL),
          Map.entry("الموالون", LOYAL),
          Map.entry("الموالين", LOYAL),
          Map.entry("المواليه", LOYAL));

  private Epithets() {}

  /// @param isOfBody whether the body whose name it is has the relation to the other
  private record Epithet(RelationType type, boolean isOfBody) {}

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
    var before = BEFORE.get(word);
    var epithet = before == null ? AFTER.get(word) : before;
    if (epithet == null) {
      return null;
    }
    var first = before == null ? i + 1 : body.first();
    var end = before == null ? body.last() + 1 : i;
    var other = cast.other(line, first, end);
    if (other == null || other.equals(body.id())) {
      return null;
    }
    var span = document.span(line.sentence(), body.first(), body.last());
    return epithet.isOfBody
        ? new Relation(body.id(), epithet.type, other, span)
        : new Relation(other, epithet.type, body.id(), span);
  }
}
