package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.text.Token;

/// Finds in Arabic who kills, where one verb may say that somebody killed and was killed.
final class Killers {

  private static final int OWN = 6;

  private final Scene scene;
  private final Roles roles;

  Killers(Scene scene, Roles roles) {
    this.scene = scene;
    this.roles = roles;
  }

  /// `مسلحو الحزب قتلوا جنديين`: in the plural those who kill are named before, and the dead after.
  @Nullable Group of(Anchor anchor) {
    var after = new SubjectsAfter(scene);
    if (isOfSpeaker(anchor)) {
      return roles.subject(anchor);
    }
    if (!after.mayStand(anchor)) {
      return hasDead(anchor) ? roles.subject(anchor) : null;
    }
    var killer = named(anchor, after.of(anchor));
    return killer == null && isRightBefore(anchor) && hasDead(anchor)
        ? roles.subject(anchor)
        : killer;
  }

  /// `قالت الحركة إنها قتلت 12 جنديا`, and not `إنه قتل ثلاثة من جنوده`.
  private boolean isOfSpeaker(Anchor anchor) {
    var line = scene.line();
    var before = line.before(anchor.first());
    return before >= 0
        && line.is(before, Cue.CONTENT)
        && line.hasPronoun(before)
        && hasDead(anchor)
        && !scene.hasCue(anchor.last(), Math.min(line.size(), anchor.last() + OWN), Cue.POSSESSIVE);
  }

  /// `القوات الإريترية قتلت مئات المدنيين`: forces are feminine, and stand right before the verb.
  private boolean isRightBefore(Anchor anchor) {
    var line = scene.line();
    return anchor.first() > 0
        && line.inflection().isFemininePast(line.token(anchor.first()).word())
        && scene.groups().stream().anyMatch(group -> group.last() == anchor.first() - 1);
  }

  private boolean hasDead(Anchor anchor) {
    var next = anchor.last() + 1;
    var line = scene.line();
    return next < line.size()
        && !line.isPunctuation(next)
        && !line.is(next, Cue.PREPOSITION)
        && !line.is(next, Cue.LOCATIVE)
        && !line.is(next, Cue.PLACE_PART)
        && !line.is(next, Cue.ADVERB)
        && !line.is(next, Cue.OPENER)
        && !line.isJoined(next)
        && !scene.isTime(next);
  }

  /// Who kills: `قتلت إسرائيل ثلاثة …`, `قتل الجيش …`. In writing the active is the passive too, so
  /// the name must stand right after its verb and someone else after the name.
  private @Nullable Group named(Anchor anchor, @Nullable Group group) {
    var line = scene.line();
    var next = group == null ? 0 : afterCompany(group.last() + 1);
    // `قتله الجيش`: whom it killed is told by the pronoun.
    if (group != null && group.first() == anchor.last() + 1 && line.hasPronoun(anchor.first())) {
      return group;
    }
    return group != null
            && group.first() == anchor.last() + 1
            && next < line.size()
            && (line.inflection().isFemininePast(line.token(anchor.first()).word())
                || line.hasArticle(group.first())
                || isOfSome(group, next))
            && !line.isJoined(next)
            && !line.isPunctuation(next)
            && !line.is(next, Cue.PREPOSITION)
            && !line.is(next, Cue.LOCATIVE)
            && !line.is(next, Cue.RELATIVE)
            && !line.is(next, Cue.OPENER)
            && !scene.isTime(next)
        ? group
        : null;
  }

  /// «قتلت المجموعة، إلى جانب جنود، عشرات …»: past the comma that closes what is added.
  private int afterCompany(int next) {
    var line = scene.line();
    if (next + 1 >= line.size() || !line.isComma(next)) {
      return next;
    }
    for (var i = next + 1; line.is(next + 1, Cue.JOINED_BY) && i < line.size(); i++) {
      if (line.isComma(i)) {
        return Math.min(i + 1, line.size() - 1);
      }
    }
    return scene.isOneClause(next, next + 1) ? next + 1 : next;
  }

  /// `قتل مسلحون عشرين مدنيا`: some men, and a number or an object of others.
  private boolean isOfSome(Group group, int next) {
    var word = scene.line().token(next);
    var inflection = scene.line().inflection();
    return inflection.isSubjectPlural(scene.line().token(group.first()))
        && (word.kind() == Token.Kind.NUMBER
            || inflection.isAccusative(word)
            || inflection.isObjectPlural(word));
  }
}
