package org.truceline.extract.event.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Clauses;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Governors;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;

/// Finds who stands behind a preposition that belongs to a trigger.
final class Governed {

  private static final int REACH = 14;
  private static final int HEADS = Headed.HEADS;

  /// Nouns that a preposition makes tell by whom something is done: `من قبل`, `على يد`.
  static final List<String> AGENTS = List.of("قبل", "جانب", "طرف", "يد");

  /// Prepositions that tell who else takes part.
  private static final List<String> ATTENDED = List.of("بحضور", "بمشاركة");

  private final Scene scene;
  private final Headed headed;

  Governed(Scene scene) {
    this.scene = scene;
    this.headed = new Headed(scene);
  }

  @Nullable Group behind(String preposition, Anchor anchor) {
    for (var group : scene.groups()) {
      if (group.first() > anchor.first()
          && group.first() - anchor.last() <= reach(preposition)
          && (isGoverned(group, preposition) || headed.is(group, preposition, anchor))
          && !isOwner(group, preposition, anchor)
          && !isOfObject(group, preposition, anchor)
          && !isByOther(group, preposition, anchor)
          && !isHolder(group, preposition)
          && !isBroker(group, preposition)
          && !isOfStruck(group, preposition, anchor)
          && !isOfParticiple(group, preposition, anchor)
          && !isOfJoined(group, anchor)
          && !isOfBacker(group)
          && (isOfAgent(preposition) || !scene.isFollowed(group))
          && (isReached(anchor.last(), group.first())
              || (isAttended(preposition) && isNext(anchor.last(), group.first()))
              || scene.isOneClause(anchor.first(), group.first()))) {
        return group;
      }
    }
    return Group.isBetween(preposition) ? parties(anchor) : null;
  }

  /// `بمشاركة ممثلين عن …`, `وبمشاركة …`.
  private boolean isGoverned(Group group, String preposition) {
    var governor = group.governor();
    return governor.equals(preposition)
        || (isAttended(preposition) && governor.endsWith(preposition));
  }

  /// `Besieged by forces loyal to …`: those are who does it.
  private static boolean isOfAgent(String preposition) {
    return preposition.equals("by") || AGENTS.contains(preposition);
  }

  private static boolean isAttended(String preposition) {
    return ATTENDED.contains(preposition);
  }

  /// `Signed the truce on behalf of the government`: for whom one does it.
  @Nullable Group represented(Anchor anchor) {
    for (var group : scene.groups()) {
      var before = scene.line().before(group.first());
      before -= scene.line().is(before, Cue.DEFINITE) ? 1 : 0;
      if (group.first() > anchor.last() && scene.line().cueEnding(before, Cue.ON_BEHALF) != null) {
        return group;
      }
    }
    return null;
  }

  /// With whom one meets may be told past where and when.
  private static int reach(String preposition) {
    return preposition.equals("with") ? 2 * REACH : REACH;
  }

  /// `على حاجز للجيش`: the army's is the checkpoint, not the attack.
  private boolean isOwner(Group group, String preposition, Anchor anchor) {
    var line = scene.line();
    var before = line.before(group.first());
    var isApart = before > anchor.last() && line.token(before).word().equals(preposition);
    return !anchor.isVerb()
        && preposition.equals("ل")
        && scene.hasPreposition(anchor.last(), isApart ? before : group.first());
  }

  /// `The blast destroyed a car of the army`: behind a verb, what is the army's is what it hit.
  private boolean isOfObject(Group group, String preposition, Anchor anchor) {
    if (scene.isVerbFirst() || anchor.isVerb() || !preposition.equals("of")) {
      return false;
    }
    for (var i = anchor.first() + 1; i < group.first(); i++) {
      if (scene.line().language().morphology().looksLikeVerb(scene.line().token(i))) {
        return true;
      }
    }
    return false;
  }

  /// `The attack was condemned by the UN`: by whom another verb is done.
  private boolean isByOther(Group group, String preposition, Anchor anchor) {
    return !scene.isVerbFirst()
        && !anchor.isVerb()
        && preposition.equals("by")
        && (scene.hasTrigger(anchor.last(), group.first())
            || isReported(anchor.last(), group.first()));
  }

  /// `Positions held by the army`: whose the place is.
  private boolean isHolder(Group group, String preposition) {
    return preposition.equals("by") && scene.line().is(by(group) - 1, Cue.KEPT);
  }

  /// `The truce brokered by the UN`: no party to it.
  private boolean isBroker(Group group, String preposition) {
    return preposition.equals("by") && scene.line().is(by(group) - 1, Cue.MEDIATED);
  }

  /// `A blast near the headquarters of the army`: the army's is what was struck.
  private boolean isOfStruck(Group group, String preposition, Anchor anchor) {
    var of = by(group);
    return !anchor.isVerb()
        && preposition.equals("of")
        && of - 1 > anchor.last()
        && scene.line().is(of, Cue.OF)
        && scene.line().is(of - 1, Cue.AIMED_AT);
  }

  /// `Shot down drones launched by …`: by whom those were launched; `…, with Qatar mediating`: what
  /// somebody does beside it.
  private boolean isOfParticiple(Group group, String preposition, Anchor anchor) {
    var next = group.last() + 1;
    if (preposition.equals("with") && next < scene.line().size()) {
      return !scene.isVerbFirst() && scene.line().isParticiple(next);
    }
    var participle = by(group) - 1;
    return anchor.isVerb()
        && preposition.equals("by")
        && participle > anchor.last() + 1
        && scene.line().language().morphology().looksLikeVerb(scene.line().token(participle))
        && !scene.line().is(participle - 1, Cue.CONJUNCTION);
  }

  /// `اقتحمت المخيم وأطلقت النار على الشرطة`: it belongs to the verb that `and` joins.
  private boolean isOfJoined(Group group, Anchor anchor) {
    return scene.isVerbFirst()
        && anchor.isVerb()
        && scene.hasJoinedVerb(anchor.last() + 1, group.first());
  }

  /// `بدعم من روسيا`, `القريبة من …`: the preposition belongs to the word before it.
  private boolean isOfBacker(Group group) {
    var from = scene.line().before(group.first());
    return scene.isVerbFirst()
        && from > 0
        && group.governor().equals("من")
        && scene.line().is(from - 1, Cue.WITH_FROM);
  }

  private int by(Group group) {
    var at = group.first() - 1;
    while (at > 0 && Governors.isPassed(scene.line(), at)) {
      at--;
    }
    return at;
  }

  private boolean isReported(int from, int to) {
    for (var i = from + 1; i < to; i++) {
      if (scene.line().is(i, Cue.SPEECH) && !scene.line().is(i, Cue.ALLEGATION)) {
        return true;
      }
    }
    return false;
  }

  /// `The truce between … took effect`: the sides stand before the words that tell of them.
  private @Nullable Group parties(Anchor anchor) {
    for (var group : scene.groups()) {
      if (group.last() < anchor.first()
          && group.isBetween()
          && !scene.hasTrigger(group.first(), anchor.first())
          && isSaidOf(group, anchor.first())) {
        return group;
      }
    }
    return null;
  }

  /// In the same clause, or where the next one is about what they have: `الهدنة بين … التي دخلت …`.
  private boolean isSaidOf(Group group, int verb) {
    var clauses = scene.clauses();
    return scene.isOneClause(group.first(), verb)
        || (scene.isVerbFirst()
            && clauses.of(verb).kind() == Kind.RELATIVE
            && clauses.indexOf(verb) == clauses.indexOf(group.last()) + 1);
  }

  /// In the same clause, or behind what two commas put between.
  private boolean isReached(int from, int to) {
    var clauses = scene.clauses();
    var distance = clauses.indexOf(to) - clauses.indexOf(from);
    return distance == 0
        || (distance == 1 && isHosted(clauses.of(to), to))
        || (distance == 2
            && clauses.of(to).kind() == Kind.COMMA
            && clauses.get(clauses.indexOf(from) + 1).kind() == Kind.COMMA);
  }

  /// `عقدت محادثات …، بحضور …`.
  private boolean isNext(int from, int to) {
    var clauses = scene.clauses();
    return clauses.indexOf(to) - clauses.indexOf(from) == 1
        && clauses.of(to).kind() == Kind.COMMA
        && to - clauses.of(to).first() <= HEADS + 2;
  }

  /// `المحادثات التي تستضيفها القاهرة بين …`: whose they are stands behind who hosts them.
  private boolean isHosted(Clauses.Clause clause, int to) {
    return scene.isVerbFirst()
        && clause.kind() == Kind.RELATIVE
        && clause.first() + 1 < to
        && scene.line().is(clause.first() + 1, Cue.HOSTS);
  }
}
