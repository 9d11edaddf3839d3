package org.truceline.extract.event.party;

import org.truceline.extract.event.scene.Group;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;

/// Whether an Arabic verb may have the noun after it as its subject: a verb of the third person
/// agrees in gender with the subject that follows it, and a subject stands in no oblique case.
final class Concord {

  /// A noun as long as this may be written like the verb.
  private static final int SHORT = 3;

  /// Ends an indefinite noun that is an object.
  private static final String ACCUSATIVE = "ا";

  private final Line line;

  Concord(Line line) {
    this.line = line;
  }

  boolean isPossible(int verb, Group group) {
    var says = line.language().morphology().withoutPronoun(line.token(verb));
    if (isOblique(group) || isObject(verb + 1, group)) {
      return false;
    }
    if (group.first() != verb + 1 || group.mentions().getFirst().implied()) {
      return true;
    }
    var isHers = isFeminine(says) || isShortCall(verb, says);
    return isHers
        ? !line.is(group.first(), Cue.MASCULINE)
        : !(line.inflection().isMasculineVerb(says) || line.is(verb, Cue.CALLS_FOR))
            || !(line.inflection().isFeminineNoun(line.token(group.first()))
                || line.is(group.first(), Cue.FEMININE));
  }

  /// `الحوثيين`, `مسلحين`: the plural of an object.
  boolean isOblique(Group group) {
    var at = group.first();
    return (group.mentions().getFirst().implied() || line.hasArticle(at))
        && line.inflection().isObjectPlural(line.token(at))
        && !line.is(at, Cue.NO_PLURAL)
        && !isSome(at);
  }

  /// «هاجمت مجموعة من المسلحين»: it is the preposition that puts them in that case.
  private boolean isSome(int at) {
    var from = at - 1;
    return from > 0 && line.is(from, Cue.FROM) && line.cueEnding(from, Cue.PART) != null;
  }

  /// «تعتقل قياديا في تنظيم …»: somebody in the accusative, who is of those named behind him.
  private boolean isObject(int noun, Group group) {
    return noun < group.first()
        && line.is(noun, Cue.PART)
        && !line.is(noun, Cue.GROUP_HEAD)
        && !line.hasArticle(noun)
        && line.token(noun).word().endsWith(ACCUSATIVE);
  }

  /// `الطيران حركة …`, `الطيران الحوثيين`: behind its article a noun has no owner, so who follows
  /// is the object.
  boolean isObjectOf(int noun, Group group) {
    var part = line.cueEnding(group.first() - 1, Cue.PART);
    var first = part == null || part.first() <= noun ? group.first() : part.first();
    return first == noun + 1
        && line.hasArticle(noun)
        && (!line.hasArticle(first) || isOblique(group));
  }

  private boolean isFeminine(String verb) {
    return verb.length() > SHORT && line.inflection().isFemininePast(verb);
  }

  /// `دعت`, `حثت`: no noun is written alike.
  private boolean isShortCall(int at, String verb) {
    return line.is(at, Cue.CALLS_FOR) && line.inflection().isFemininePast(verb);
  }
}
