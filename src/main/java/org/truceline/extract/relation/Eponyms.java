package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.Relation;
import org.truceline.model.RelationType;
import org.truceline.text.Document;

/// Armed groups that are called after the one who leads them, where the article names that person
/// too: «قوات حفتر», `Haftar's forces`.
final class Eponyms {

  private Eponyms() {}

  static List<Relation> read(Document document, Line line, List<Mention> named, Cast cast) {
    var read = new ArrayList<Relation>();
    for (var one : named) {
      var leader = cast.isGroup(one) && !one.implied() ? leader(line, one, cast) : null;
      if (leader != null) {
        var span = document.span(line.sentence(), one.first(), one.last());
        read.add(new Relation(one.id(), RelationType.LED_BY, leader, span));
      }
    }
    return read;
  }

  /// Whose name stands within the group's, null for nobody's.
  private static @Nullable String leader(Line line, Mention group, Cast cast) {
    for (var i = group.first(); i <= group.last() && group.first() < group.last(); i++) {
      var name = line.name(i);
      if (name != null && name.last() <= group.last()) {
        for (var one : name.values()) {
          if (one.isPerson() && cast.isNamed(one.id())) {
            return one.id();
          }
        }
      }
    }
    return null;
  }
}
