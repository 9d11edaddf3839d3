package org.truceline.extract.relation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.relation.Rule.Slot;
import org.truceline.model.RelationType;
import org.truceline.model.Span;

/// Names that stand for another's sake, and names inside other words.
final class Guise {

  private static final int RANKS = 3;

  private final Line line;
  private final List<Mention> named;
  private final Cast cast;

  Guise(Line line, List<Mention> named, Cast cast) {
    this.line = line;
    this.named = named;
    this.cast = cast;
  }

  /// «برعاية روسية تركية»: a second adjective that is no mention of its own.
  List<Mention> withAdjective(List<Mention> found) {
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

  /// `the China-brokered truce`, `government-held X`.
  @Nullable Mention compound(Slot slot, Hit<Rule> hit, Predicate<Mention> fits) {
    var at = hit.first() - 1;
    var isBefore = slot == Slot.BEFORE && at >= 0;
    var known = isBefore ? cast.other(line, at, hit.first()) : null;
    var other = isBefore && known == null ? cast.cabinets().government(line, at) : known;
    var one = other == null ? null : bare(other, at);
    return one != null && fits.test(one) ? one : null;
  }

  /// `army chief X`, «وزير الخارجية الروسي فلان»: who acts is the person.
  boolean isOfHolder(Mention body) {
    return cast.isBody(body)
        && named.stream()
            .anyMatch(one ->
                cast.isPerson(one)
                    && one.clitics().isEmpty()
                    && one.first() > body.last()
                    && one.first() <= body.last() + RANKS
                    && isTitled(body, one));
  }

  private boolean isTitled(Mention body, Mention person) {
    var hasTitle = body.first() > 0 && line.isTitle(body.first() - 1);
    for (var i = body.last() + 1; i < person.first(); i++) {
      if (line.isComma(i) || !(line.isTitle(i) || line.hasArticle(i))) {
        return false;
      }
      hasTitle |= line.isTitle(i);
    }
    return hasTitle;
  }

  /// «الجيش بقيادة X»: who acts is the army.
  boolean isLeaderOf(Mention one, Hit<Rule> hit) {
    return cast.isPerson(one)
        && one.first() != hit.last() + 1
        && line.cueEnding(one.first() - 1, Cue.LED) != null;
  }

  /// `allies from X's militia Y`, `backed by X's Y`: whose Y is.
  boolean isOwner(Mention one, Slot slot) {
    var next = slot == Slot.AFTER || slot == Slot.RIGHT ? Genitive.after(line, one) : -1;
    return next > 0
        && cast.isState(one)
        && named.stream()
            .anyMatch(other ->
                cast.isBody(other) && other.first() >= next && other.first() < next + RANKS);
  }

  /// `X, formerly Y's ally`: is not Y by another name.
  boolean isNoName(Mention one, Hit<Rule> hit) {
    return hit.value().type() == RelationType.FORMERLY_KNOWN_AS && Genitive.after(line, one) >= 0;
  }

  /// `the al-Qaeda-affiliated Y`, `opposition backer Y`, `a rebel-held Y`, `X's splinter group`: X
  /// only tells what Y is.
  boolean isEpithet(Mention one, Hit<Rule> hit) {
    var next = one.last() + 1;
    return next < line.size()
        && (next < hit.first() || next > hit.last())
        && (line.is(next, Cue.ATTRIBUTED)
            || line.is(next, Cue.SPLINTER)
            || (line.is(next, Cue.KEPT) && line.is(one.last(), Cue.PARTISAN)));
  }
}
