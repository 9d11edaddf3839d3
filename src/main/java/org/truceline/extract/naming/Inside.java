package org.truceline.extract.naming;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Spans;
import org.truceline.text.Document;

/// A state that a body's name tells of: «التحالف الذي تقوده الرياض».
final class Inside {

  private final Document document;

  Inside(Document document) {
    this.document = document;
  }

  /// The state that leads it, null where the name tells of none.
  @Nullable Mention leader(Line line, Mention body) {
    for (var i = body.first() + 1; body.isActor() && i < body.last(); i++) {
      if (line.is(i, Cue.LEADS)) {
        var state = state(line, body.last());
        return state == null
            ? null
            : new Mention(
                line.index(),
                body.last(),
                body.last(),
                Spans.cut(document, line, body.last(), body.last(), 0, 0),
                state,
                "",
                true);
      }
    }
    return null;
  }

  private static @Nullable String state(Line line, int last) {
    var name = line.name(last);
    return name == null || name.last() != last
        ? null
        : name.values().stream().filter(Name::isState).map(Name::id).findFirst().orElse(null);
  }
}
