package org.truceline.extract.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Finds who holds an office: the person right after it and its body, or before a comma.
final class Holders {

  private static final Set<Cue> POSTED = EnumSet.of(Cue.TO, Cue.FOR, Cue.IN, Cue.ON);

  private static final int ASIDE = 6;

  private final Line line;
  private final List<Mention> named;
  private final Cast cast;
  private final Phrase phrase;

  Holders(Line line, List<Mention> named, Cast cast, Phrase phrase) {
    this.line = line;
    this.named = named;
    this.cast = cast;
    this.phrase = phrase;
  }

  /// Someone and the body that the same office makes them lead.
  record Next(Mention body, Mention holder) {}

  @Nullable Mention holder(int first, int last, @Nullable Mention body) {
    var end = body == null ? last : Math.max(last, body.last());
    var after = holderAfter(end, body);
    if (after != null) {
      return after;
    }
    var start = body == null ? first : Math.min(first, body.first());
    var before = isOfBody(last, body) ? personAt(line.before(start)) : null;
    return before == null ? holderBefore(start) : before;
  }

  /// `X director of the centre`, in texts that lost their commas.
  private boolean isOfBody(int last, @Nullable Mention body) {
    return body != null && body.first() > last && line.is(last + 1, Cue.OF);
  }

  private @Nullable Mention holderAfter(int end, @Nullable Mention body) {
    var at = afterPost(line.after(end), body);
    while (body != null && isNamedAt(at, body.id())) {
      at = line.after(at);
    }
    while (body != null && isKindOf(at)) {
      at = line.after(at);
    }
    if (body != null && at < line.size() && line.isComma(at)) {
      at = line.after(at);
    }
    for (var one : named) {
      if (cast.isPerson(one) && one.first() >= at) {
        return one.clitics().isEmpty() && isBridge(at, one.first()) ? one : null;
      }
    }
    return null;
  }

  /// `The head of the Wagner mercenary group, X`.
  private boolean isKindOf(int at) {
    return !line.language().adjectivesFollow()
        && at < line.size()
        && (line.is(at, Cue.GROUP_QUALITY) || line.is(at, Cue.GROUP_TAIL));
  }

  /// Behind where an envoy is sent: `UN envoy to Yemen, X`.
  private int afterPost(int at, @Nullable Mention body) {
    if (body == null || POSTED.stream().noneMatch(cue -> line.is(at, cue))) {
      return at;
    }
    return named.stream()
        .filter(one -> one.first() > at && one.first() <= at + 2 && !cast.isPerson(one))
        .findFirst()
        .map(one -> line.after(one.last()))
        .orElse(at);
  }

  private boolean isOfCounterpart(int end, Mention body) {
    return body.first() > end
        && body.first() <= end + 3
        && (isCounterpart(body.first() - 1) || isCounterpart(body.last() + 1));
  }

  private boolean isCounterpart(int i) {
    return line.is(i, Cue.COUNTERPART);
  }

  private boolean isNamedAt(int at, String id) {
    return named.stream().anyMatch(one -> one.covers(at) && one.id().equals(id));
  }

  /// Ranks and where someone serves may stand before the name.
  private boolean isBridge(int from, int to) {
    if (to - from > Phrase.BEFORE + 1) {
      return false;
    }
    for (var i = from; i < to; i++) {
      var at = i;
      var covered = named.stream().anyMatch(one -> one.isPlace() && one.covers(at));
      var isEnd = i + 1 == to && line.isComma(i) && line.is(from, Cue.LOCATIVE);
      if (!covered && !isEnd && !isTitle(i) && !isArabicBridge(i) && !line.isQuote(i)) {
        return false;
      }
    }
    return true;
  }

  /// Not so where it begins the next office: «والرئيس».
  private boolean isTitle(int i) {
    var title = line.cue(i, Cue.TITLE);
    return title != null && !title.isJoined();
  }

  private boolean isArabicBridge(int i) {
    return line.language().adjectivesFollow()
        && !line.isPunctuation(i)
        && phrase.noneIs(i, i + 1, Cue.SPEECH)
        && phrase.noneIs(i, i + 1, Cue.OPENER)
        && phrase.noneIs(i, i + 1, Cue.CONJUNCTION)
        && !line.isJoined(i);
  }

  private @Nullable Mention holderBefore(int first) {
    var end = line.before(first);
    var at = beforeCopula(end);
    if (at != end) {
      return personAt(at);
    }
    for (var steps = 0; at >= 0 && steps <= Phrase.BEFORE && !line.isComma(at); steps++) {
      if (line.is(at, Cue.PREPOSITION)
          || line.is(at, Cue.CONJUNCTION)
          || line.isPunctuation(at)
          || isVerbAfterComma(at)) {
        return null;
      }
      if (line.language().adjectivesFollow()) {
        return personAt(at);
      }
      if (line.is(at, Cue.COPULA)) {
        return personAt(at - 1);
      }
      at = line.before(at);
    }
    return at > 0 && line.isComma(at) ? personAt(line.before(at)) : null;
  }

  /// `X, said Taliban fighters …`: no office of the one who speaks.
  private boolean isVerbAfterComma(int i) {
    return line.before(i) >= 0
        && line.isComma(line.before(i))
        && !line.language().adjectivesFollow()
        && (line.is(i, Cue.SPEECH) || line.language().morphology().looksLikeVerb(line.token(i)));
  }

  /// «فلان (59 عاما) هو رئيس …».
  private int beforeCopula(int at) {
    var is = line.is(at, Cue.DEFINITE) ? at - 1 : at;
    if (is < 1 || !line.is(is, Cue.COPULA)) {
      return at;
    }
    var end = is - 1;
    if (line.token(end).name().equals(")")) {
      for (var i = end - 1; i > Math.max(0, end - ASIDE); i--) {
        if (line.token(i).name().equals("(")) {
          return i - 1;
        }
      }
    }
    return end;
  }

  private @Nullable Mention personAt(int last) {
    return named.stream()
        .filter(one -> one.last() == last && cast.isPerson(one))
        .findFirst()
        .orElse(null);
  }

  /// `… and Y of Uganda`, «والباكستاني فلان», `… and his Turkish counterpart Y`.
  @Nullable Next next(Mention holder, @Nullable Mention body) {
    var end = body == null ? holder.last() : Math.max(body.last(), holder.last());
    for (var one : named) {
      var near = one.first() > end && one.first() <= end + 2;
      if (near && cast.isPerson(one) && body != null && body.first() > holder.last()) {
        var own = phrase.bodyAfter(one);
        return own == null ? null : new Next(own, one);
      }
      var isNext = (near && one.isJoined()) || isOfCounterpart(end, one);
      if (isNext && cast.isBody(one) && one.implied()) {
        var other = holderAfter(one.last(), one);
        return other == null ? null : new Next(one, other);
      }
    }
    return null;
  }
}
