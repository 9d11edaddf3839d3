package org.truceline.extract.relation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.relation.Rule.Slot;

/// Finds who stands at the ends of words that state a relation.
final class Ends {

  private static final Set<String> TELLING =
      Set.of("affiliated", "aligned", "allied", "backed", "led", "linked", "held", "supported");
  private static final int REACH = 6;
  private static final int BESIDE = 2;

  private final Line line;
  private final List<Mention> named;
  private final Cast cast;

  Ends(Line line, List<Mention> named, Cast cast) {
    this.line = line;
    this.named = named;
    this.cast = cast;
  }

  /// Empty where nobody fits.
  ///
  /// @param from the last token of the other end, -1 where that is still to be found
  List<Mention> at(Slot slot, Hit<Rule> hit, int from, Predicate<Mention> fits) {
    var fitting = named.stream().filter(fits).filter(one -> !isEpithet(one, hit)).toList();
    var found = one(slot, hit, from, fitting);
    if (found == null) {
      var before = slot == Slot.ANYWHERE ? cast.agreementBefore(line) : null;
      return before != null && fits.test(before) ? List.of(before) : List.of();
    }
    return hit.value().isShared(slot) ? Joined.with(line, fitting, found) : List.of(found);
  }

  /// `the al-Qaeda-linked Y`: X only tells what Y is.
  private boolean isEpithet(Mention one, Hit<Rule> hit) {
    var next = one.last() + 1;
    return next < line.size()
        && next != hit.first()
        && line.token(one.last()).end() + 1 == line.token(next).begin()
        && TELLING.contains(line.token(next).name());
  }

  private @Nullable Mention one(Slot slot, Hit<Rule> hit, int from, List<Mention> fitting) {
    return switch (slot) {
      case LEFT -> left(hit, fitting, 0, REACH * 2);
      case SECOND_LEFT -> left(hit, fitting, 1, REACH * 2);
      case RIGHT -> right(hit, fitting, 0, REACH);
      case SECOND_RIGHT -> second(hit, fitting, from);
      case BEFORE -> plain(hit, left(hit, fitting, 0, BESIDE));
      case AFTER -> plain(hit, right(hit, fitting, 0, BESIDE + 1));
      case FOR -> governed(plain(hit, right(hit, fitting, 0, BESIDE + 1)));
      case NOUN, NOUNS -> noun(hit, left(hit, fitting, 0, BESIDE + 1));
      case NEXT -> noun(hit, right(hit, fitting, 0, BESIDE + 1));
      case WITHIN -> within(hit, fitting);
      case ANYWHERE -> either(hit, fitting);
    };
  }

  private @Nullable Mention either(Hit<Rule> hit, List<Mention> fitting) {
    var before = left(hit, fitting, 0, line.size());
    return before == null ? right(hit, fitting, 0, line.size()) : before;
  }

  private @Nullable Mention left(Hit<Rule> hit, List<Mention> fitting, int skip, int reach) {
    var left = skip;
    for (var one : fitting.reversed()) {
      if (one.last() < hit.first() && left-- == 0) {
        return hit.first() - one.last() <= reach && !isParted(one.last(), hit.first()) ? one : null;
      }
    }
    return null;
  }

  private @Nullable Mention right(Hit<Rule> hit, List<Mention> fitting, int skip, int reach) {
    var left = skip;
    for (var one : fitting) {
      if (one.first() > hit.last() && left-- == 0) {
        return one.first() - hit.last() <= reach && !isParted(hit.last(), one.first()) ? one : null;
      }
    }
    return null;
  }

  private @Nullable Mention second(Hit<Rule> hit, List<Mention> fitting, int from) {
    return fitting.stream()
        .filter(one -> one.first() > Math.max(from, hit.last()))
        .findFirst()
        .filter(one -> one.first() - hit.last() <= REACH * 2)
        .filter(one -> !isParted(hit.last(), one.first()) && !hasComma(from, one.first()))
        .orElse(null);
  }

  private boolean hasComma(int from, int to) {
    for (var i = Math.max(0, from); i < to && from >= 0; i++) {
      if (line.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Mention governed(@Nullable Mention one) {
    return one != null && one.clitics().endsWith("ل") ? one : null;
  }

  private static @Nullable Mention within(Hit<Rule> hit, List<Mention> fitting) {
    return fitting.stream()
        .filter(one -> one.first() > hit.first() && one.last() < hit.last())
        .findFirst()
        .orElse(null);
  }

  private @Nullable Mention plain(Hit<Rule> hit, @Nullable Mention one) {
    if (one == null) {
      return null;
    }
    for (var i = Math.min(one.last(), hit.last()) + 1;
        i < Math.max(one.first(), hit.first());
        i++) {
      if (line.isComma(i) || isPreposition(i)) {
        return null;
      }
    }
    return one;
  }

  /// Empty where another noun or a preposition stands between.
  private @Nullable Mention noun(Hit<Rule> hit, @Nullable Mention one) {
    if (one == null) {
      return null;
    }
    var first = Math.min(one.last(), hit.last()) + 1;
    var end = Math.max(one.first(), hit.first());
    for (var i = first; i < end; i++) {
      if (isOther(i) && !(line.isComma(i) && end - first == 1)) {
        return null;
      }
    }
    return one;
  }

  private boolean isOther(int i) {
    return line.isComma(i)
        || line.is(i, Cue.PREPOSITION)
        || line.is(i, Cue.LOCATIVE)
        || line.is(i, Cue.RELATIVE)
        || line.token(i).name().startsWith("و");
  }

  private boolean isPreposition(int i) {
    return !line.language().adjectivesFollow()
        && !line.token(i).name().equals("of")
        && (line.is(i, Cue.PREPOSITION) || line.is(i, Cue.CONJUNCTION) || line.is(i, Cue.SPEECH));
  }

  private boolean isParted(int from, int to) {
    for (var i = from + 1; i < to; i++) {
      if (line.token(i).name().equals(".") || line.token(i).name().equals(";")) {
        return true;
      }
    }
    return false;
  }
}
