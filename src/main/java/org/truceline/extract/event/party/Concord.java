package org.truceline.extract.event.party;

import org.truceline.extract.event.scene.Group;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;

/// Whether an Arabic verb may have the noun after it as its subject: a verb of the third person
/// agrees in gender with the subject that follows it, and a subject stands in no oblique case.
final class Concord {

  private final Line line;

  Concord(Line line) {
    this.line = line;
  }

  boolean isPossible(int verb, Group group) {
    var says = line.language().morphology().withoutPronoun(line.token(verb));
    var head = line.token(group.first()).word();
    if (isOblique(group.first(), head, group.mentions().getFirst().implied())) {
      return false;
    }
    if (group.first() != verb + 1 || group.mentions().getFirst().implied()) {
      return true;
    }
    var isHers = isFeminine(says) || isShortCall(verb, says);
    return isHers
        ? !line.is(group.first(), Cue.MASCULINE)
        : !(isMasculine(says) || line.is(verb, Cue.CALLS_FOR))
            || !(head.endsWith("ة") || line.is(group.first(), Cue.FEMININE));
  }

  /// `الحوثيين`, `مسلحين`: the plural of an object.
  private boolean isOblique(int at, String head, boolean isKind) {
    return (isKind || head.startsWith("ال")) && head.endsWith("ين") && !line.is(at, Cue.NO_PLURAL);
  }

  private boolean isFeminine(String verb) {
    return verb.length() > 3 && line.language().morphology().isFeminine(verb);
  }

  /// `دعت`, `حثت`: no noun is written alike.
  private boolean isShortCall(int at, String verb) {
    return line.is(at, Cue.CALLS_FOR) && line.language().morphology().isFeminine(verb);
  }

  /// `اتهم`, `طالب`: four letters or more, so that no verbal noun is written alike.
  private static boolean isMasculine(String verb) {
    var stem = verb.startsWith("و") || verb.startsWith("ف") ? verb.substring(1) : verb;
    return stem.length() >= 4 && !stem.startsWith("ت") && !stem.startsWith("س");
  }
}
