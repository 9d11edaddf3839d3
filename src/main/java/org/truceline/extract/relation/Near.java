package org.truceline.extract.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.RelationType;

/// Finds who stands beside words, and what may stand between.
final class Near {

  static final int REACH = 6;

  private static final int ASIDE = 16;

  private final Line line;
  private final PlaceKinds kinds;

  Near(Line line) {
    this.line = line;
    this.kinds = new PlaceKinds(line);
  }

  @Nullable Mention left(Hit<Rule> hit, List<Mention> fitting, int skip, int reach) {
    var left = skip;
    for (var one : fitting.reversed()) {
      if (isBefore(one, hit) && !isOfOther(one, hit) && left-- == 0) {
        return hit.first() - one.last() <= reach && !isParted(one.last(), hit.first()) ? one : null;
      }
    }
    return null;
  }

  /// Those whom the words themselves describe may hold these: «فصائل موالية».
  private static boolean isBefore(Mention one, Hit<Rule> hit) {
    return one.first() < hit.first() && one.last() <= hit.first();
  }

  /// «الحوثيين المدعومين من إيران والمسيطرين على …», `X is backed by Y and opposed by Z`: what
  /// `and` goes on telling is not of the one behind the preposition.
  private boolean isOfOther(Mention one, Hit<Rule> hit) {
    if (!line.language().adjectivesFollow()) {
      var before = one.first() - 1;
      return one.last() + 2 == hit.first()
          && line.is(hit.first() - 1, Cue.AND)
          && (line.is(before, Cue.BY)
              || (line.is(before, Cue.DEFINITE) && line.is(before - 1, Cue.BY)));
    }
    return (hit.isJoined() || hit.tense() != null)
        && one.first() > 0
        && (line.is(one.first() - 1, Cue.FROM)
            || (isBacking(hit) && line.is(one.first() - 1, Cue.PREPOSITION)));
  }

  /// «جرى الاتفاق برعاية X وبدعم من Y»: the accord has their support.
  private static boolean isBacking(Hit<Rule> hit) {
    return hit.isJoined() && hit.value().type() == RelationType.SUPPORTS;
  }

  /// `X, led by Y, agreed`: who stands before the aside that ends right before a verb.
  @Nullable Mention beforeAside(Hit<Rule> hit, List<Mention> fitting) {
    var close = hit.first() - 1;
    while (close > 0 && isAuxiliary(close)) {
      close--;
    }
    if (close >= 0 && line.token(close).name().equals(")")) {
      return beforeBrackets(close, fitting);
    }
    if (close < 0 || !line.isComma(close)) {
      return null;
    }
    for (var open = close - 1; open > Math.max(0, close - ASIDE); open--) {
      if (line.isComma(open)) {
        return isName(open + 1, close - 1, fitting) ? null : endingAt(open - 1, fitting);
      }
    }
    return null;
  }

  private boolean isAuxiliary(int i) {
    return line.is(i, Cue.AUXILIARY) || line.is(i, Cue.ADVERB) || line.is(i, Cue.FINITE_AUXILIARY);
  }

  /// «X (Y سابقا) تسيطر».
  private @Nullable Mention beforeBrackets(int close, List<Mention> fitting) {
    for (var open = close - 1; open > Math.max(0, close - REACH); open--) {
      if (line.token(open).name().equals("(")) {
        return isName(open + 1, close - 1, fitting) ? null : endingAt(open - 1, fitting);
      }
    }
    return null;
  }

  /// `The council's head, X, agreed`: the aside names the same.
  private static boolean isName(int first, int last, List<Mention> fitting) {
    return fitting.stream().anyMatch(one -> one.first() == first && one.last() == last);
  }

  private static @Nullable Mention endingAt(int last, List<Mention> fitting) {
    return fitting.stream().filter(one -> one.last() == last).findFirst().orElse(null);
  }

  @Nullable Mention right(Hit<Rule> hit, List<Mention> fitting, int skip, int reach) {
    var left = skip;
    for (var one : fitting) {
      if (one.first() > hit.last() && left-- == 0) {
        return one.first() - hit.last() <= reach && !isParted(hit.last(), one.first()) ? one : null;
      }
    }
    return null;
  }

  /// `hold the port city of X`: past what tells of what kind a place is; not so `held areas in X`.
  @Nullable Mention after(Hit<Rule> hit, List<Mention> fitting, int reach) {
    var one = plain(hit, right(hit, fitting, 0, REACH));
    if (one == null) {
      return null;
    }
    var gap = kinds.gap(hit, one);
    return gap >= 0 && gap <= reach ? one : null;
  }

  @Nullable Mention second(Hit<Rule> hit, List<Mention> fitting, int from) {
    return fitting.stream()
        .filter(one -> one.first() > Math.max(from, hit.last()))
        .findFirst()
        .filter(one -> one.first() - hit.last() <= REACH * 2)
        .filter(one -> !isParted(hit.last(), one.first()) && !hasComma(from, one))
        .orElse(null);
  }

  /// A comma, but for the one before `and` and the second of two, or «الذي تدعمه Y».
  private boolean hasComma(int from, Mention to) {
    var isNext = to.isJoined() && to.first() == from + 2;
    for (var i = Math.max(0, from); i < to.first() && from >= 0 && !isNext; i++) {
      if (line.isComma(i) || line.is(i, Cue.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  @Nullable Mention governed(@Nullable Mention one) {
    return one != null && (one.isTo() || isAfterFor(one)) ? one : null;
  }

  /// «التابعة لـ"الجيش الوطني"»: the quotation mark keeps the preposition apart.
  private boolean isAfterFor(Mention one) {
    var at = line.before(one.first());
    return at >= 0 && line.token(at).name().equals("ل");
  }

  /// @param from the last token before those that are looked at
  static @Nullable Mention within(Hit<Rule> hit, List<Mention> fitting, int from) {
    return fitting.stream()
        .filter(one -> one.first() > from && one.last() < hit.last())
        .findFirst()
        .orElse(null);
  }

  @Nullable Mention plain(Hit<Rule> hit, @Nullable Mention one) {
    if (one == null) {
      return null;
    }
    for (var i = Math.min(one.last(), hit.last()) + 1;
        i < Math.max(one.first(), hit.first());
        i++) {
      if (line.isComma(i) || line.is(i, Cue.OPENER) || (isPreposition(i) && !isOfTime(i))) {
        return null;
      }
    }
    return one;
  }

  /// `X, the Y branch`, `X is a Y ally`: whom the noun that ends here describes.
  @Nullable Mention described(Hit<Rule> hit, List<Mention> fitting) {
    for (var one : fitting.reversed()) {
      if (one.last() + 1 < hit.first() - 1) {
        var tie = one.last() + 1;
        var isTied = line.isComma(tie) || line.is(tie, Cue.COPULA) || line.is(tie, Cue.PASSIVE);
        return isTied && hit.first() - tie <= REACH && !hasComma(tie, hit.first()) ? one : null;
      }
    }
    return null;
  }

  private boolean hasComma(int after, int before) {
    for (var i = after + 1; i < before; i++) {
      if (line.isComma(i) || line.is(i, Cue.PREPOSITION)) {
        return true;
      }
    }
    return false;
  }

  @Nullable Mention apposed(Hit<Rule> hit, @Nullable Mention one) {
    return one == null || one.last() + 1 == hit.first() || line.isComma(one.last() + 1)
        ? one
        : null;
  }

  /// Empty where another noun or a preposition stands between.
  @Nullable Mention noun(Hit<Rule> hit, @Nullable Mention one) {
    if (one == null) {
      return null;
    }
    var commas = 0;
    var end = Math.max(one.first(), hit.first());
    for (var i = Math.min(one.last(), hit.last()) + 1; i < end; i++) {
      commas += line.isComma(i) ? 1 : 0;
      if (commas > 1 || (isOther(i) && !isOfTime(i))) {
        return null;
      }
    }
    return one;
  }

  /// `X and Y on Monday agreed`.
  private boolean isOfTime(int i) {
    return line.times().stream().anyMatch(one -> one.firstToken() <= i + 1 && one.lastToken() >= i);
  }

  private boolean isOther(int i) {
    return line.is(i, Cue.PREPOSITION)
        || line.is(i, Cue.LOCATIVE)
        || line.is(i, Cue.OPENER)
        || line.is(i, Cue.SPEECH)
        || line.isJoined(i);
  }

  private boolean isPreposition(int i) {
    return !line.language().adjectivesFollow()
        && !line.is(i, Cue.OF)
        && (line.is(i, Cue.PREPOSITION) || line.is(i, Cue.CONJUNCTION) || line.is(i, Cue.SPEECH));
  }

  private boolean isParted(int from, int to) {
    for (var i = from + 1; i < to; i++) {
      if ((line.token(i).name().equals(".") && line.cueEnding(i - 1, Cue.TITLE) == null)
          || line.token(i).name().equals(";")) {
        return true;
      }
    }
    return false;
  }
}
