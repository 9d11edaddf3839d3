package org.truceline.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.Clauses.Clause;
import org.truceline.extract.event.Clauses.Kind;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.mention.Mention;

/// Finds in a sentence who stands in which slot of a trigger: subject, object, the noun beside a
/// noun, or behind a preposition.
final class Roles {

  private static final int REACH = 14;
  private static final int BESIDE = 3;
  private static final Set<String> BE =
      Set.of("was", "were", "been", "being", "is", "are", "be", "get", "got", "تم", "يتم", "جرى");

  private final Scene scene;

  Roles(Scene scene) {
    this.scene = scene;
  }

  /// Where a trigger or a verb of saying stands.
  record Anchor(int first, int last, @Nullable Tense tense) {

    boolean isVerb() {
      return tense != null;
    }
  }

  @Nullable Group in(String slot, Anchor anchor) {
    return switch (slot) {
      case "subj" -> anchor.isVerb() ? subject(anchor) : null;
      case "obj" -> object(anchor);
      case "gen" -> beside(anchor);
      case "pre" -> before(anchor);
      default -> behind(slot, anchor);
    };
  }

  @Nullable Group subject(Anchor anchor) {
    if (isPassive(anchor)) {
      return null;
    }
    var after = scene.isVerbFirst() ? verbFirst(anchor) : null;
    return after == null ? left(anchor) : after;
  }

  /// Verb, subject: nothing but adverbs and times between them.
  private @Nullable Group verbFirst(Anchor anchor) {
    for (var group : scene.groups()) {
      if (group.first() > anchor.first()) {
        var free =
            group.governor().isEmpty()
                && group.first() - anchor.first() <= BESIDE + 3
                && sameClause(anchor.first(), group.first())
                && !scene.hasPreposition(anchor.first(), group.first());
        return free ? group : null;
      }
    }
    return null;
  }

  /// The topic of the clause, the noun that a relative clause is about, or the topic before a
  /// comma.
  private @Nullable Group left(Anchor anchor) {
    var index = scene.clauses().indexOf(anchor.first());
    var clause = scene.clauses().get(index);
    var own = topic(clause.first(), anchor.first() - 1);
    if (own != null) {
      return own;
    }
    if (clause.kind() == Kind.RELATIVE) {
      return last(clause.first() - 1);
    }
    return index > 0 && (clause.kind() == Kind.COMMA || isAnaphoric(clause))
        ? earlier(index)
        : null;
  }

  /// `لكنها`, `أنه`: the particle carries the subject before.
  private boolean isAnaphoric(Clause clause) {
    var opener = scene.line().token(clause.first()).name();
    return clause.kind() == Kind.THAT
        && scene.isVerbFirst()
        && opener.length() > 2
        && (opener.endsWith("ه") || opener.endsWith("ها") || opener.endsWith("هم"));
  }

  private @Nullable Group earlier(int index) {
    for (var i = index - 1; i >= 0 && i >= index - 3; i--) {
      var clause = scene.clauses().get(i);
      if (clause.kind() == Kind.RELATIVE && i + 1 == index) {
        var antecedent = last(clause.first() - 1);
        if (antecedent != null && scene.isVerbFirst()) {
          return antecedent;
        }
      } else {
        var topic = topic(clause.first(), clause.last());
        if (topic != null) {
          return topic;
        }
      }
      if (clause.kind() == Kind.THAT || clause.kind() == Kind.HARD) {
        return null;
      }
    }
    return null;
  }

  /// The first group between two tokens that nothing governs; in English the last one before the
  /// verb.
  private @Nullable Group topic(int from, int to) {
    Group found = null;
    for (var group : scene.groups()) {
      if (group.first() >= from && group.last() <= to && group.governor().isEmpty()) {
        if (scene.isVerbFirst()) {
          return group;
        }
        found = group;
      }
    }
    return found;
  }

  private @Nullable Group last(int before) {
    Group found = null;
    for (var group : scene.groups()) {
      if (group.last() <= before && before - group.last() <= BESIDE + 1) {
        found = group;
      }
    }
    return found;
  }

  private @Nullable Group object(Anchor anchor) {
    if (isPassive(anchor)) {
      return left(anchor);
    }
    var subject = anchor.isVerb() && scene.isVerbFirst() ? verbFirst(anchor) : null;
    var from = subject == null ? anchor.last() : Math.max(anchor.last(), subject.last());
    for (var group : scene.groups()) {
      if (group.first() > from) {
        return group.governor().isEmpty()
                && group.first() - from <= REACH / 2
                && sameClause(anchor.last(), group.first())
                && !scene.hasPreposition(from, group.first())
                && !scene.hasPlace(from, group.first())
            ? group
            : null;
      }
    }
    return null;
  }

  /// The noun right after a noun.
  private @Nullable Group beside(Anchor anchor) {
    for (var group : scene.groups()) {
      if (group.first() > anchor.last()) {
        return group.first() - anchor.last() <= BESIDE
                && group.governor().isEmpty()
                && !scene.hasPreposition(anchor.last(), group.first())
                && sameClause(anchor.last(), group.first())
            ? group
            : null;
      }
    }
    return null;
  }

  /// The possessor or demonym right before a noun.
  private @Nullable Group before(Anchor anchor) {
    Group found = null;
    for (var group : scene.groups()) {
      if (group.last() < anchor.first() && anchor.first() - group.last() <= BESIDE) {
        found = group;
      }
    }
    return found != null && !scene.hasPreposition(found.last(), anchor.first()) ? found : null;
  }

  private @Nullable Group behind(String preposition, Anchor anchor) {
    for (var group : scene.groups()) {
      if (group.first() > anchor.first()
          && group.first() - anchor.last() <= REACH
          && (group.governor().equals(preposition) || isHeaded(group, preposition, anchor))
          && isReached(anchor.last(), group.first())) {
        return group;
      }
    }
    return null;
  }

  /// In the same clause, or behind what two commas put between.
  private boolean isReached(int from, int to) {
    var clauses = scene.clauses();
    var distance = clauses.indexOf(to) - clauses.indexOf(from);
    return distance == 0
        || (distance == 2
            && clauses.of(to).kind() == Kind.COMMA
            && clauses.get(clauses.indexOf(from) + 1).kind() == Kind.COMMA);
  }

  /// `على مواقع لتنظيم …`, `on positions of …`: the preposition governs a noun that belongs to the
  /// group.
  private boolean isHeaded(Group group, String preposition, Anchor anchor) {
    var at = scene.line().before(group.first());
    for (var steps = 0; at > anchor.last() && steps < 3; steps++, at--) {
      if (scene.line().token(at).word().equals(preposition)
          && (scene.line().is(at, Cue.PREPOSITION) || scene.line().is(at, Cue.LOCATIVE))) {
        return true;
      }
      if (scene.line().isPunctuation(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean sameClause(int a, int b) {
    Clause clause = scene.clauses().of(a);
    return clause.covers(b);
  }

  boolean isPassive(Anchor anchor) {
    if (scene.isVerbFirst()
        || (anchor.tense() != Tense.PAST && anchor.tense() != Tense.PARTICIPLE)) {
      return false;
    }
    for (var i = anchor.first() - 1; i >= Math.max(0, anchor.first() - 3); i--) {
      if (BE.contains(scene.line().token(i).name())) {
        return true;
      }
      if (scene.line().isPunctuation(i)) {
        break;
      }
    }
    var next = anchor.last() + 1;
    return (anchor.tense() == Tense.PARTICIPLE && !hasHave(anchor))
        || (next < scene.line().size() && scene.line().token(next).name().equals("by"));
  }

  private boolean hasHave(Anchor anchor) {
    for (var i = anchor.first() - 1; i >= Math.max(0, anchor.first() - 3); i--) {
      if (Set.of("has", "have", "had").contains(scene.line().token(i).name())) {
        return true;
      }
    }
    return false;
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
      var group = in(slot, anchor);
      if (group != null) {
        group.mentions().stream().filter(one -> !members.contains(one)).forEach(members::add);
      }
    }
    members.sort(Comparator.comparingInt(Mention::first));
    return members.isEmpty() ? null : new Group(members, "");
  }
}
