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
  private static final int QUALITIES = 3;

  private Inverted() {}

  /// Whoever stands right behind a verb of saying, past an office.
  static @Nullable Group speaker(Scene scene, Anchor verb) {
    return scene.groups().stream()
        .filter(group -> group.first() > verb.last())
        .filter(group ->
            group.first() - verb.last() <= 2 || Governors.isOfficeBetween(scene, verb, group))
        .findFirst()
        .filter(group -> !isSaid(scene, verb, group))
        .orElse(null);
  }

  /// `The statement said that Ukraine …`, `the report said Ukraine had …`: what is said.
  private static boolean isSaid(Scene scene, Anchor verb, Group group) {
    var line = scene.line();
    var before = verb.first() - 1;
    var next = group.last() + 1;
    if (line.is(verb.last() + 1, Cue.CONTENT)) {
      return true;
    }
    var hit = scene.here().at(next);
    return before >= 0
        && !line.isPunctuation(before)
        && (line.is(next, Cue.FINITE_AUXILIARY) || (hit != null && hit.tense() != null));
  }

  /// `World leaders said`: others than whoever spoke before.
  static boolean isByOthers(Scene scene, Hit<Cue> verb) {
    var line = scene.line();
    var noun = verb.first() - 1;
    if (scene.isVerbFirst() || noun < 0 || !line.is(noun, Cue.SAYERS)) {
      return false;
    }
    for (var i = noun; i >= Math.max(0, noun - QUALITIES); i--) {
      if (line.is(i, Cue.DEFINITE) || line.is(i, Cue.POSSESSIVE) || line.is(i, Cue.PRONOUN)) {
        return false;
      }
    }
    return true;
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
