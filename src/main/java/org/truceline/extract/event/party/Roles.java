package org.truceline.extract.event.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Governors;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.mention.Mention;
import org.truceline.text.Token;

/// Finds in a sentence who stands in which slot of a trigger: subject, object, the noun beside a
/// noun, or behind a preposition.
final class Roles {

  private static final int BESIDE = 3;
  private static final int COUNTED = 6;

  private final Scene scene;
  private final Subjects subjects;
  private final ObjectsAfter objects;
  private final Governed governed;

  Roles(Scene scene) {
    this.scene = scene;
    this.subjects = new Subjects(scene);
    this.objects = new ObjectsAfter(scene, subjects);
    this.governed = new Governed(scene);
  }

  boolean isFirstPerson(Anchor anchor) {
    return subjects.isFirstPerson(anchor);
  }

  @Nullable Group subject(Anchor anchor) {
    return subjects.of(anchor);
  }

  @Nullable Group in(String slot, Anchor anchor) {
    return switch (slot) {
      case "subj" -> anchor.isVerb() || isAuxiliary(anchor) ? subjects.of(anchor) : null;
      case "obj" -> objects.of(anchor);
      case "gen" -> beside(anchor);
      case "end" -> beside(new Anchor(anchor.last(), anchor.last(), null));
      case "pre" -> before(anchor);
      case "main" -> subjects.before(anchor);
      case "behalf" -> governed.represented(anchor);
      case "by" -> isActive(anchor) || hasObject(anchor) ? null : governed.behind(slot, anchor);
      default -> governed.behind(slot, anchor);
    };
  }

  /// `Demanded that the rebels stop …`: of whom it is demanded.
  @Nullable Group asked(Anchor anchor) {
    var that = scene.line().is(anchor.last(), Cue.CONTENT) ? anchor.last() : anchor.last() + 1;
    if (scene.isVerbFirst() || !scene.line().is(that, Cue.CONTENT)) {
      return null;
    }
    return new Topics(scene).opening(scene.clauses().of(that + 1));
  }

  /// `It will not reciprocate`, `they would never lay down …`: what begins with one has a subject.
  private boolean isAuxiliary(Anchor anchor) {
    var line = scene.line();
    return !scene.isVerbFirst()
        && (line.is(anchor.first(), Cue.AHEAD)
            || line.is(anchor.first(), Cue.FINITE_AUXILIARY)
            || line.is(anchor.first(), Cue.NEGATION))
        && !line.is(anchor.first(), Cue.TO);
  }

  /// `welcomes the truce declared by …`: no agent belongs to a verb that is not passive.
  private static boolean isActive(Anchor anchor) {
    return anchor.tense() == Tense.PRESENT || anchor.tense() == Tense.FUTURE;
  }

  /// `Accused the committee of …, by …`: who has an object right after it is active.
  private boolean hasObject(Anchor anchor) {
    if (scene.isVerbFirst() || anchor.tense() != Tense.PAST || subjects.isPassive(anchor)) {
      return false;
    }
    var object = objects.of(anchor);
    return object != null && object.first() - anchor.last() <= 2;
  }

  /// The noun right after a noun; what follows a preposition of its own is taken, not doing.
  private @Nullable Group beside(Anchor anchor) {
    if (isApart(anchor)) {
      return null;
    }
    for (var group : scene.groups()) {
      if (group.first() > anchor.first()) {
        return group.first() - anchor.last()
                    <= (isCounted(group) || isInOffice(anchor) ? COUNTED : BESIDE)
                && !(group.first() > anchor.last() && isPreposition(anchor.last()))
                && group.governor().isEmpty()
                && !isIndefinite(anchor, group)
                && !scene.hasPreposition(anchor.last(), group.first())
                && !hasOtherVerb(anchor.last(), group.first())
                && scene.isOneClause(Math.min(anchor.last(), group.first()), group.first())
            ? group
            : null;
      }
    }
    return null;
  }

  /// `احتجز الانقلابيون الرئيس`: a noun that no name goes with is the verb's subject.
  private boolean isApart(Anchor anchor) {
    return scene.isVerbFirst()
        && anchor.isVerb()
        && anchor.first() == anchor.last()
        && new SubjectsAfter(scene).isOther(anchor.last() + 1);
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
  private @Nullable Group before(Anchor anchor) {
    Group found = null;
    for (var group : scene.groups()) {
      if (group.last() < anchor.first()
          && anchor.first()
                  - group.last()
                  - scene.timeBefore(anchor.first())
                  - quotes(group, anchor)
              <= BESIDE) {
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

  /// The first group that one of the slots holds.
  @Nullable Group first(List<String> slots, Anchor anchor) {
    for (var slot : slots) {
      var group = in(slot, anchor);
      if (group != null) {
        return group;
      }
    }
    return null;
  }

  /// The members of all groups that the slots hold.
  @Nullable Group all(List<String> slots, Anchor anchor) {
    var members = new ArrayList<Mention>();
    for (var slot : slots) {
      var isMore = !members.isEmpty() && anchor.isVerb() && slot.equals("gen");
      var group = isMore ? null : in(slot, anchor);
      if (group != null && isFree(anchor, group)) {
        addNew(group.mentions(), members);
      }
    }
    members.sort(Comparator.comparingInt(Mention::first));
    return members.isEmpty() ? null : new Group(members, "");
  }

  /// No other trigger between, save one that `and` joins to it: `الاشتباكات والقصف بين الطرفين`.
  private boolean isFree(Anchor anchor, Group group) {
    for (var other : scene.triggers()) {
      var isBetween = other.first() > anchor.last() && other.first() < group.first();
      var isJoined = group.isBetween() && other.tense() == null && other.isJoined();
      if (isBetween && !isJoined) {
        return false;
      }
    }
    return true;
  }

  private static void addNew(List<Mention> mentions, List<Mention> into) {
    for (var one : mentions) {
      if (!into.contains(one)) {
        into.add(one);
      }
    }
  }
}
