package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.relation.Rule.Slot;
import org.truceline.model.RelationType;

/// Finds who stands at the ends of words that state a relation.
final class Ends {

  private static final Set<RelationType> PEOPLE =
      Set.of(
          RelationType.TENSION_WITH,
          RelationType.MEDIATES,
          RelationType.OPPOSES,
          RelationType.PARTY_TO);
  private static final Set<Slot> SUBJECTS = Set.of(Slot.LEFT, Slot.BEFORE, Slot.NOUN, Slot.NOUNS);
  private static final Set<Slot> AHEAD =
      Set.of(Slot.LEFT, Slot.BEFORE, Slot.NOUN, Slot.NOUNS, Slot.SECOND_LEFT, Slot.SECOND_RIGHT);
  private static final int REACH = Near.REACH;
  private static final int BESIDE = 2;

  private final Line line;
  private final Near near;
  private final Guise guise;
  private final Attached attached;
  private final List<Mention> named;
  private final Cast cast;

  Ends(Line line, List<Mention> named, Cast cast) {
    this.line = line;
    this.near = new Near(line);
    this.guise = new Guise(line, named, cast);
    this.attached = new Attached(line, named);
    this.named = named;
    this.cast = cast;
  }

  /// Empty where nobody fits.
  ///
  /// @param from the last token of the other end, -1 where that is still to be found
  List<Mention> at(Slot slot, Hit<Rule> hit, int from, Predicate<Mention> fits) {
    if (slot == Slot.LEFT && isInPact(hit)) {
      return List.of();
    }
    var isOfPeople = PEOPLE.contains(hit.value().type());
    var fitting = new ArrayList<Mention>();
    var free = new ArrayList<Mention>();
    for (var one : named) {
      if (fits.test(one) && !(isOfPeople && guise.isOfHolder(one))) {
        fitting.add(one);
        if (isFree(one, slot, hit)) {
          free.add(one);
        }
      }
    }
    var found = one(slot, hit, from, free);
    found = found == null ? guise.compound(slot, hit, fits) : found;
    if (found == null) {
      var before = slot == Slot.ANYWHERE ? cast.agreementBefore(line) : null;
      return before != null && fits.test(before) ? List.of(before) : List.of();
    }
    var isShared =
        hit.value().isShared(slot) && (slot != Slot.NOUNS || hit.value().isOfMany(found));
    return isShared && fitting.contains(found)
        ? guise.withAdjective(joined(fitting, found).stream().filter(free::contains).toList())
        : List.of(found);
  }

  /// `the X-led coalition`: [Epithets] reads what a name itself tells.
  boolean isInName(Hit<Rule> hit) {
    for (var one : named) {
      if (one.isActor() && one.first() < hit.first() && one.last() > hit.last()) {
        return true;
      }
    }
    return false;
  }

  /// `X spoke of the UN-mediated truce`: by whom, the agreement's name says.
  private boolean isInPact(Hit<Rule> hit) {
    for (var one : named) {
      if (one.isAgreement() && one.first() < hit.first() && one.last() > hit.last()) {
        return true;
      }
    }
    return false;
  }

  private boolean isFree(Mention one, Slot slot, Hit<Rule> hit) {
    return !guise.isEpithet(one, hit)
        && !guise.isLeaderOf(one, hit)
        && !guise.isOwner(one, slot)
        && !guise.isNoName(one, hit)
        && !isBetween(one, slot, hit)
        && !(AHEAD.contains(slot) && attached.is(one));
  }

  /// `Mediation between X and Y`, «الوساطة بعد موافقة X»: is not by them.
  private boolean isBetween(Mention one, Slot slot, Hit<Rule> hit) {
    if (slot == Slot.AFTER) {
      for (var i = hit.last() + 1; i < one.first(); i++) {
        var isApart = hit.value().type() == RelationType.MEDIATES && line.is(i, Cue.PREPOSITION);
        if (isApart || line.is(i, Cue.BETWEEN)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Mention> joined(List<Mention> fitting, Mention found) {
    var all = Joined.with(line, fitting, found);
    return all.size() > 1 && attached.is(found)
        ? all.stream().filter(one -> !attached.isOver(found, one)).toList()
        : all;
  }

  private @Nullable Mention one(Slot slot, Hit<Rule> hit, int from, List<Mention> fitting) {
    var subject = SUBJECTS.contains(slot) ? near.beforeAside(hit, fitting) : null;
    return subject == null ? beside(slot, hit, from, fitting) : subject;
  }

  private @Nullable Mention beside(Slot slot, Hit<Rule> hit, int from, List<Mention> fitting) {
    return switch (slot) {
      case LEFT -> near.left(hit, fitting, 0, REACH * 2);
      case SECOND_LEFT -> near.left(hit, fitting, 1, REACH * 2);
      case RIGHT -> near.right(hit, fitting, 0, REACH);
      case SECOND_RIGHT -> near.second(hit, fitting, from);
      case BEFORE -> near.plain(hit, near.left(hit, fitting, 0, BESIDE));
      case DESCRIBED -> near.described(hit, fitting);
      case APPOSED -> near.apposed(hit, near.left(hit, fitting, 0, BESIDE));
      case AFTER -> near.after(hit, fitting, BESIDE + 1);
      case FOR -> near.governed(near.plain(hit, near.right(hit, fitting, 0, BESIDE + 1)));
      case NOUN, NOUNS -> near.noun(hit, near.left(hit, fitting, 0, REACH));
      case NEXT -> near.noun(hit, near.right(hit, fitting, 0, BESIDE + 1));
      case WITHIN -> Near.within(hit, fitting, hit.first());
      case SECOND_WITHIN -> Near.within(hit, fitting, from);
      case ANYWHERE -> either(hit, fitting);
    };
  }

  private @Nullable Mention either(Hit<Rule> hit, List<Mention> fitting) {
    var before = near.left(hit, fitting, 0, line.size());
    return before == null ? near.right(hit, fitting, 0, line.size()) : before;
  }
}
