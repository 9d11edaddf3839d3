package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Parts;
import org.truceline.extract.lexicon.Clitics;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Mention;

/// Finds the subject that follows its verb.
final class SubjectsAfter {

  private static final int REACH = 6;
  private static final int POST = 10;

  private final Scene scene;
  private final Concord concord;

  SubjectsAfter(Scene scene) {
    this.scene = scene;
    this.concord = new Concord(scene.line());
  }

  /// Verb, subject: nothing but adverbs and times between them.
  @Nullable Group of(Anchor anchor) {
    if (!mayStand(anchor)) {
      return null;
    }
    var issuer = Issuers.of(scene, anchor);
    if (issuer != null) {
      return issuer;
    }
    for (var group : scene.groups()) {
      if (group.first() > anchor.first()) {
        var free =
            group.governor().isEmpty()
                && (distance(anchor.first(), group.first()) <= REACH
                    || hasPost(anchor.last(), group))
                && scene.isOneClause(anchor.first(), group.first())
                && (hasPost(anchor.last(), group)
                    || !scene.hasPreposition(afterPlace(anchor.first()), group.first()))
                && !hasOther(anchor.first(), group)
                && !Nameless.act(scene, anchor.first() + 1)
                && !isStruck(anchor.first(), group)
                && !isOfBlow(anchor.first())
                && concord.isPossible(anchor.first(), group);
        return free ? group : null;
      }
    }
    return null;
  }

  /// How many words, quotation marks left out: `اتهم القيادي في حركة "حماس" …`.
  private int distance(int verb, int name) {
    var words = 0;
    for (var i = verb; i < name; i++) {
      words += scene.line().isQuote(i) ? 0 : 1;
    }
    return words;
  }

  /// `هاجمت مواقع الجيش`: theirs is what was struck.
  private boolean isStruck(int verb, Group group) {
    var hit = scene.here().at(verb);
    return hit != null
        && Parts.isBlow(hit)
        && !hit.value().targets().contains("subj")
        && group.first() > verb + 1
        && (isThing(verb + 1)
            || (isThing(group.first() - 1) && group.first() > verb + 2)
            || (isThing(group.first() - 2) && group.first() > verb + 3));
  }

  /// `الهجوم الذي استهدف دورية للجيش`: the blow is the subject, and the object follows the verb.
  private boolean isOfBlow(int verb) {
    var line = scene.line();
    var hit = scene.here().at(verb);
    var noun = line.is(verb - 1, Cue.RELATIVE) ? verb - 2 : verb - 1;
    if (hit == null || !Parts.isBlow(hit) || line.hasPronoun(verb) || noun < 0) {
      return false;
    }
    return line.is(noun, Cue.RETOLD_BLOW);
  }

  private boolean isThing(int i) {
    var line = scene.line();
    return line.is(i, Cue.AIMED_AT) && line.cue(i, Cue.PART) == null && !line.hasArticle(i);
  }

  /// `دعا المبعوث الأممي إلى اليمن هانس غروندبرغ …`: the office says where its holder serves.
  private boolean hasPost(int verb, Group group) {
    var line = scene.line();
    if (!line.isTitle(verb + 1) || group.first() - verb > POST) {
      return false;
    }
    for (var post : scene.mentions()) {
      if (post.last() + 1 == group.first()
          && post.first() > verb + 1
          && (line.is(post.first() - 1, Cue.PREPOSITION)
              || line.is(post.first() - 1, Cue.LOCATIVE)
              || !post.clitics().isEmpty())) {
        return !scene.hasPreposition(verb, post.first() - 1);
      }
    }
    return false;
  }

  /// `اجتمع في الدوحة ممثلون …`: past where it was, where those who represent others follow.
  private int afterPlace(int verb) {
    var line = scene.line();
    if (!line.is(verb + 1, Cue.LOCATIVE)) {
      return verb;
    }
    for (var place : scene.mentions()) {
      var next = place.last() + 1;
      if (place.isPlace() && place.first() == verb + 2 && line.is(next, Cue.MEMBERS)) {
        return place.last();
      }
    }
    return verb;
  }

  /// Whether the verb's number lets a subject stand behind it: `حثتا` has named its own before.
  boolean mayStand(Anchor anchor) {
    var line = scene.line();
    return line.language().morphology().allowsSubjectAfter(line.token(anchor.first()));
  }

  /// `اعتقلت الشرطة عشرات المتظاهرين`: a noun that no name goes with is the subject.
  private boolean hasOther(int verb, Group group) {
    var isNamed = group.mentions().getFirst().implied();
    var part = scene.line().cueEnding(group.first() - 1, Cue.PART);
    var end =
        part == null || concord.isObjectOf(part.first(), group)
            ? group.first()
            : Math.max(verb + 1, part.first());
    for (var i = verb + 1; i < (isNamed ? group.first() - 1 : end); i++) {
      if (scene.line().is(i, Cue.TITLE)) {
        return isUnnamedOffice(i, group);
      }
      if ((isOther(i) && isApart(verb, i, group)) || isUnnamed(i, group)) {
        return true;
      }
    }
    return false;
  }

  /// Neither a word of the trigger, nor joined to the next one, nor the sides that it names: `اتفقت
  /// الفصائل وحركة … على …`, `اتفق الجانبان الروسي و… على …`.
  private boolean isApart(int verb, int token, Group group) {
    var hit = scene.here().at(verb);
    var isWithin = hit != null && token < hit.last();
    var isOne =
        group.mentions().getFirst().isJoined() || scene.line().is(token, Cue.SEVERAL_BEFORE);
    return !(isWithin && isOne)
        && (hit == null || !hit.words().contains(token) || concord.isObjectOf(token, group));
  }

  /// `اغتال مسلحون مجهولون قياديا في …`: people of whom nothing says whose they are.
  private boolean isUnnamed(int i, Group group) {
    var line = scene.line();
    return line.inflection().isSubjectPlural(line.token(i))
        && i + 1 < group.first()
        && !line.is(i + 1, Cue.PREPOSITION)
        && !line.is(i + 1, Cue.LOCATIVE)
        && !line.is(i + 1, Cue.LOYAL)
        && !scene.isTime(i)
        && !line.is(i, Cue.SPEECH)
        && line.is(i, Cue.PART);
  }

  /// `المنسقة الأممية للشؤون الإنسانية قوات …`: an office for something, and no person after it.
  private boolean isUnnamedOffice(int office, Group group) {
    if (scene.line().is(group.first(), Cue.GIVEN_NAME)) {
      return false;
    }
    for (var i = office + 1; i < group.first(); i++) {
      if (isForThe(i)) {
        return true;
      }
    }
    return false;
  }

  /// `للشؤون`.
  private boolean isForThe(int token) {
    var noun = scene.line().inflection().definite(scene.line().token(token));
    return noun != null && Clitics.isTo(noun.clitics());
  }

  /// Whether a token is a noun that no name goes with.
  boolean isOther(int i) {
    var line = scene.line();
    return i < line.size()
        && line.hasArticle(i)
        && !line.isTitle(i)
        && !scene.isTime(i)
        && scene.mentions().stream()
            .noneMatch(mention -> mention.covers(i) || isAdjective(mention, i));
  }

  private static boolean isAdjective(Mention mention, int i) {
    return mention.implied() && mention.first() == i + 1;
  }
}
