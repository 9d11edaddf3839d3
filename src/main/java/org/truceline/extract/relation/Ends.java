package org.truceline.extract.relation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.relation.Rule.Slot;
import org.truceline.model.RelationType;
import org.truceline.model.Span;

/// Finds who stands at the ends of words that state a relation.
final class Ends {

  private static final Set<RelationType> PEOPLE =
      Set.of(RelationType.TENSION_WITH, RelationType.MEDIATES, RelationType.OPPOSES);
  private static final Set<String> TELLING =
      Set.of(
          "affiliated",
          "aligned",
          "linked",
          "brokered",
          "backer",
          "backers",
          "ally",
          "allies",
          "proposal",
          "plan",
          "initiative",
          "efforts",
          "call",
          "bid");
  private static final int REACH = Near.REACH;
  private static final int BESIDE = 2;

  private final Line line;
  private final Near near;
  private final List<Mention> named;
  private final Cast cast;

  Ends(Line line, List<Mention> named, Cast cast) {
    this.line = line;
    this.near = new Near(line);
    this.named = named;
    this.cast = cast;
  }

  /// Empty where nobody fits.
  ///
  /// @param from the last token of the other end, -1 where that is still to be found
  List<Mention> at(Slot slot, Hit<Rule> hit, int from, Predicate<Mention> fits) {
    var isOfPeople = PEOPLE.contains(hit.value().type());
    var fitting =
        named.stream().filter(fits).filter(one -> !(isOfPeople && isOfHolder(one))).toList();
    var free = fitting.stream().filter(one -> !isEpithet(one, hit)).toList();
    var found = one(slot, hit, from, free);
    found = found == null ? compound(slot, hit, fits) : found;
    if (found == null) {
      var before = slot == Slot.ANYWHERE ? cast.agreementBefore(line) : null;
      return before != null && fits.test(before) ? List.of(before) : List.of();
    }
    var isShared =
        hit.value().isShared(slot) && (slot != Slot.NOUNS || hit.value().isOfMany(found));
    return isShared && fitting.contains(found)
        ? withAdjective(Joined.with(line, fitting, found).stream().filter(free::contains).toList())
        : List.of(found);
  }

  /// «برعاية روسية تركية»: a second adjective that is no mention of its own.
  private List<Mention> withAdjective(List<Mention> found) {
    var last = found.getLast();
    var next = last.last() + 1;
    var isAdjective =
        line.language().adjectivesFollow()
            && next < line.size()
            && cast.adjective(line, last.first()) != null;
    var other = isAdjective ? cast.adjective(line, next) : null;
    return other == null || other.equals(last.id())
        ? found
        : Stream.concat(found.stream(), Stream.of(bare(other, next))).toList();
  }

  /// A name that is no mention of its own.
  private Mention bare(String id, int token) {
    var word = line.token(token);
    var span = new Span(line.sentence().field(), word.begin(), word.end(), word.surface());
    return new Mention(line.index(), token, token, span, id, "", true);
  }

  /// `the China-brokered truce`.
  private @Nullable Mention compound(Slot slot, Hit<Rule> hit, Predicate<Mention> fits) {
    var at = hit.first() - 1;
    var other = slot == Slot.BEFORE && at >= 0 ? cast.other(line, at, hit.first()) : null;
    var one = other == null ? null : bare(other, at);
    return one != null && fits.test(one) ? one : null;
  }

  /// `army chief X`, «وزير الخارجية الروسي فلان»: who acts is the person.
  private boolean isOfHolder(Mention body) {
    return cast.isBody(body)
        && named.stream()
            .anyMatch(one ->
                cast.isPerson(one)
                    && one.clitics().isEmpty()
                    && one.first() > body.last()
                    && one.first() <= body.last() + BESIDE + 1
                    && isTitled(body, one));
  }

  private boolean isTitled(Mention body, Mention person) {
    var hasTitle = body.first() > 0 && line.isTitle(body.first() - 1);
    for (var i = body.last() + 1; i < person.first(); i++) {
      if (line.isComma(i) || !(line.isTitle(i) || line.token(i).name().startsWith("ال"))) {
        return false;
      }
      hasTitle |= line.isTitle(i);
    }
    return hasTitle;
  }

  /// `the al-Qaeda-affiliated Y`, `opposition backer Y`: X only tells what Y is.
  private boolean isEpithet(Mention one, Hit<Rule> hit) {
    var next = one.last() + 1;
    return next < line.size() && next != hit.first() && TELLING.contains(line.token(next).name());
  }

  private @Nullable Mention one(Slot slot, Hit<Rule> hit, int from, List<Mention> fitting) {
    return switch (slot) {
      case LEFT -> near.left(hit, fitting, 0, REACH * 2);
      case SECOND_LEFT -> near.left(hit, fitting, 1, REACH * 2);
      case RIGHT -> near.right(hit, fitting, 0, REACH);
      case SECOND_RIGHT -> near.second(hit, fitting, from);
      case BEFORE -> near.plain(hit, near.left(hit, fitting, 0, BESIDE));
      case AFTER -> near.plain(hit, near.right(hit, fitting, 0, BESIDE + 1));
      case FOR -> Near.governed(near.plain(hit, near.right(hit, fitting, 0, BESIDE + 1)));
      case NOUN, NOUNS -> near.noun(hit, near.left(hit, fitting, 0, REACH));
      case NEXT -> near.noun(hit, near.right(hit, fitting, 0, BESIDE + 1));
      case WITHIN -> Near.within(hit, fitting);
      case ANYWHERE -> either(hit, fitting);
    };
  }

  private @Nullable Mention either(Hit<Rule> hit, List<Mention> fitting) {
    var before = near.left(hit, fitting, 0, line.size());
    return before == null ? near.right(hit, fitting, 0, line.size()) : before;
  }
}
