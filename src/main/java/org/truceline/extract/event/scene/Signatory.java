package org.truceline.extract.event.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.model.Field;

/// Who says `I` in a statement: the one person whom a line before a colon has speak (`The minister
/// Annalena Baerbock said:`), else the person whose statement the title calls it.
final class Signatory {

  private static final int HEAD = 5;

  private Signatory() {}

  /// Null where no person is told of, and where two speak in turn.
  static @Nullable Group of(List<Line> lines, Mentions mentions) {
    Mention speaker = null;
    for (var line : lines) {
      var opens = opens(line) ? person(line, mentions) : null;
      if (opens != null && speaker != null && !opens.id().equals(speaker.id())) {
        return null;
      }
      speaker = opens == null || (speaker == null && line.index() > HEAD) ? speaker : opens;
    }
    speaker = speaker == null ? inTitle(lines, mentions) : speaker;
    return speaker == null ? null : new Group(List.of(speaker), "");
  }

  private static boolean opens(Line line) {
    var last = line.size() - 1;
    return last > 0
        && line.token(last).name().equals(":")
        && (line.has(Cue.SPEECH) || line.has(Cue.ISSUED));
  }

  private static @Nullable Mention person(Line line, Mentions mentions) {
    for (var mention : mentions.in(line)) {
      if (mention.isActor() && mentions.isPerson(mention.id())) {
        return mention;
      }
    }
    return null;
  }

  /// `Statement by President Ruto on …`, and no state before the name.
  private static @Nullable Mention inTitle(List<Line> lines, Mentions mentions) {
    var title = lines.isEmpty() ? null : lines.getFirst();
    if (title == null
        || title.sentence().field() != Field.TITLE
        || !title.has(Cue.STATEMENT_HEAD)) {
      return null;
    }
    for (var mention : mentions.in(title)) {
      if (mention.isActor()) {
        return mentions.isPerson(mention.id()) ? mention : null;
      }
    }
    return null;
  }
}
