package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Governors;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.text.Token;

/// Finds whose a noun is by who stands right beside it: `the army's strikes`, `قصف الجيش`.
final class Beside {

  private static final int NEAR = 3;
  private static final int COUNTED = 6;

  private final Scene scene;
  private final Concord concord;

  Beside(Scene scene) {
    this.scene = scene;
    this.concord = new Concord(scene.line());
  }

  /// The noun of which the last word of a trigger is part, else the one right after it: `تعرض
  /// لنيران المدفعية الروسية`.
  @Nullable Group at(int last) {
    for (var group : scene.groups()) {
      if (group.first() == last && group.last() > last && group.governor().isEmpty()) {
        return group;
      }
    }
    return after(new Anchor(last, last, null));
  }

  /// The noun right after a noun; what follows a preposition of its own is taken, not doing.
  @Nullable Group after(Anchor anchor) {
    if (isApart(anchor)) {
      return null;
    }
    for (var group : scene.groups()) {
      if (group.first() > anchor.first()) {
        return group.first() - anchor.last()
                    <= (isCounted(group) || isInOffice(anchor) ? COUNTED : NEAR)
                && !(group.first() > anchor.last() && isPreposition(anchor.last()))
                && group.governor().isEmpty()
                && !isIndefinite(anchor, group)
                && !scene.hasPreposition(anchor.last(), group.first())
                && !hasOtherVerb(anchor.last(), group.first())
                && !isStruck(anchor, group)
                && scene.isOneClause(Math.min(anchor.last(), group.first()), group.first())
            ? group
            : null;
      }
    }
    return null;
  }

  /// `احتجز الانقلابيون الرئيس`: a noun that no name goes with is the verb's subject; and a plural
  /// that has its end, «محتجون», is nobody's.
  private boolean isApart(Anchor anchor) {
    if (!scene.isVerbFirst()) {
      return false;
    }
    var next = anchor.first() + 1;
    if (Nameless.act(scene, next)) {
      return true;
    }
    return anchor.isVerb()
        ? isOtherSubject(anchor, next)
        : scene.line().inflection().isSubjectPlural(scene.line().token(anchor.last()));
  }

  private boolean isOtherSubject(Anchor anchor, int noun) {
    var hit = scene.here().at(anchor.first());
    return (hit == null || !hit.words().contains(noun))
        && !isPreposition(noun)
        && new SubjectsAfter(scene).isOther(noun);
  }

  /// `الهجوم عشرة فلسطينيين`: after its article a noun has nobody beside it but an adjective.
  private boolean isIndefinite(Anchor anchor, Group group) {
    return scene.isVerbFirst()
        && !anchor.isVerb()
        && anchor.first() == anchor.last()
        && group.mentions().getFirst().implied()
        && scene.line().hasArticle(anchor.first())
        && !scene.line().hasArticle(group.first());
  }

  /// `توقيع اتفاق رعته السعودية`: who stands behind a verb of its own does what that verb tells.
  private boolean hasOtherVerb(int from, int to) {
    for (var i = from + 1; i < to && scene.isVerbFirst(); i++) {
      var word = scene.line().token(i).word();
      if (word.endsWith("ته") || word.endsWith("تها")) {
        return true;
      }
    }
    return false;
  }

  /// `قصف الطيران حركة …`, `الغارات كبدت المسلحين …`: behind verb and subject stands whom it is
  /// done to.
  private boolean isStruck(Anchor anchor, Group group) {
    var verb = anchor.last() + 1;
    var line = scene.line();
    if (scene.isVerbFirst() && anchor.last() == anchor.first() + 1) {
      return concord.isObjectOf(anchor.last(), group);
    }
    return verb == group.first() - 1
        && scene.isVerbFirst()
        && !anchor.isVerb()
        && line.hasArticle(anchor.last())
        && !line.hasArticle(verb)
        && line.inflection().isFemininePast(line.token(verb).word());
  }

  /// `انتشار خمسة آلاف جندي من الجيش`: how many of them stands before them.
  private boolean isCounted(Group group) {
    return scene.isVerbFirst() && Governors.isEachOf(scene.line(), group.first() - 1);
  }

  /// `وقعه رئيس الوزراء الإثيوبي أبي أحمد`: the office stands between.
  private boolean isInOffice(Anchor anchor) {
    return scene.isVerbFirst()
        && scene.line().cue(anchor.last() + 1, Cue.TITLE) != null
        && !anchor.isVerb();
  }

  private boolean isPreposition(int token) {
    return scene.line().is(token, Cue.PREPOSITION) || scene.line().is(token, Cue.LOCATIVE);
  }

  /// The possessor or demonym right before a noun.
  @Nullable Group before(Anchor anchor) {
    Group found = null;
    for (var group : scene.groups()) {
      if (group.last() < anchor.first()
          && anchor.first()
                  - group.last()
                  - scene.timeBefore(anchor.first())
                  - quotes(group, anchor)
              <= NEAR) {
        found = group;
      }
    }
    return found != null
            && scene.isOneClause(found.last(), anchor.first())
            && !scene.hasPreposition(found.last(), anchor.first())
            && !scene.hasTrigger(found.last(), anchor.first())
            && !scene.hasCue(found.last(), anchor.first(), Cue.SPEECH)
            && !isCounting(found, anchor)
            && !isDenied(found, anchor)
            && !scene.hasCue(found.last(), anchor.first(), Cue.SUFFERS)
            && !isOther(anchor.first() - 1)
        ? found
        : null;
  }

  /// `Turkey's “repeated” attacks`: marks do not part a noun from whose it is.
  private int quotes(Group group, Anchor anchor) {
    var quotes = 0;
    for (var i = group.last() + 1; i < anchor.first(); i++) {
      quotes += scene.line().isQuote(i) ? 1 : 0;
    }
    return quotes;
  }

  /// `The OSCE recorded 600 explosions`: who counts them did not do them.
  private boolean isCounting(Group found, Anchor anchor) {
    for (var i = found.last() + 2; i < anchor.first(); i++) {
      if (scene.line().token(i).kind() == Token.Kind.NUMBER && !scene.isVerbFirst()) {
        return true;
      }
    }
    return false;
  }

  /// `Rwanda rejected accusations that …`: they are another's.
  private boolean isDenied(Group found, Anchor anchor) {
    return !scene.isVerbFirst() && scene.hasCue(found.last(), anchor.first(), Cue.DENIAL);
  }

  /// `Azerbaijan envisages the withdrawal`: after an article a noun has no possessor before it.
  private boolean isOther(int article) {
    return !scene.isVerbFirst()
        && article >= 0
        && (scene.line().is(article, Cue.DEFINITE) || scene.line().is(article, Cue.INDEFINITE));
  }
}
