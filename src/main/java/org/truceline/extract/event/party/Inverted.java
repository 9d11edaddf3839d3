package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Governors;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;

/// English speakers who stand behind their verb, after what they say: `…, said the mayor of Gao`.
final class Inverted {

  private static final int OFFICE = 6;

  private Inverted() {}

  /// Whoever stands right behind a verb of saying, past an office.
  static @Nullable Group speaker(Scene scene, Anchor verb) {
    return scene.groups().stream()
        .filter(group -> group.first() > verb.last())
        .filter(group ->
            group.first() - verb.last() <= 2 || Governors.isOfficeBetween(scene, verb, group))
        .findFirst()
        .orElse(null);
  }

  /// The last token of the words in quotation marks right before a speaker and the verb, -1 where
  /// there are none: `"They must go," President X told reporters`.
  static int quoted(Scene scene, Hit<Cue> verb, Group speaker) {
    var line = scene.line();
    var from = Math.min(speaker.first(), verb.first()) - 1;
    for (var i = from; i > Math.max(0, from - OFFICE) && !scene.isVerbFirst(); i--) {
      if (line.token(i).name().equals("\"")) {
        return line.is(i - 1, Cue.CONTENT) ? -1 : i;
      }
      if (line.isPunctuation(i)) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether a comma or a quotation mark sets the verb off from what is said, and nothing goes on
  /// behind the speaker. `The mayor, in tears, told the BBC`: to whom it is told stands there, too.
  static boolean isSet(Scene scene, Anchor verb, Group speaker) {
    var line = scene.line();
    var before = verb.first() - 1;
    var next = speaker.last() + 1;
    return before > 0
        && (line.isComma(before) || line.isQuote(before))
        && !line.is(verb.first(), Cue.TELLS)
        && (next >= line.size() || line.isPunctuation(next) || scene.isTime(next));
  }
}
