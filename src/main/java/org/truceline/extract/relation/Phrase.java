package org.truceline.extract.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// The noun phrase around an office: the body that it belongs to, and what narrows it.
final class Phrase {

  static final int BEFORE = 3;
  private static final int AFTER = 5;

  private final Line line;
  private final List<Mention> named;
  private final Cast cast;

  Phrase(Line line, List<Mention> named, Cast cast) {
    this.line = line;
    this.named = named;
    this.cast = cast;
  }

  @Nullable Mention body(int first, int last) {
    Mention found = null;
    for (var one : named) {
      if (cast.isCrowd(one) || line.is(one.last() + 1, Cue.ATTRIBUTED)) {
        continue;
      }
      if (cast.isBody(one) && one.first() <= last && one.last() >= first) {
        return one;
      }
      if (cast.isBody(one) && one.last() < first && isTied(one.last(), first, BEFORE)) {
        found = line.language().adjectivesFollow() ? null : one;
      }
      if (cast.isBody(one) && one.first() > last) {
        return (found == null || isKind(found)) && isOf(last, one) ? one : found;
      }
    }
    return found;
  }

  /// `The military spokesman of X`: says of what kind it is.
  private static boolean isKind(Mention body) {
    return body.implied() || Character.isLowerCase(body.span().quote().charAt(0));
  }

  /// `of the ruling …`; in Arabic the noun itself.
  private boolean isOf(int last, Mention body) {
    if (line.language().adjectivesFollow()) {
      var isGoverned = line.is(body.first() - 1, Cue.LOCATIVE) || line.isQuote(body.first() - 1);
      return body.first() - last <= (isGoverned ? AFTER + 1 : BEFORE + 1)
          && !hasHolder(last, body.first())
          && isPlain(last + 1, body.first());
    }
    return last + 1 < body.first()
        && line.is(last + 1, Cue.TIE)
        && body.first() - last <= AFTER
        && isPlain(last + 2, body.first());
  }

  /// `رئيس الوزراء فلان الجيش`: what stands behind the holder is something else.
  private boolean hasHolder(int from, int to) {
    return named.stream()
        .anyMatch(one -> cast.isPerson(one) && one.first() > from && one.last() < to);
  }

  private boolean isTied(int from, int to, int reach) {
    return to - from - 1 <= reach
        && isPlain(from + 1, to)
        && noneIs(from + 1, to, Cue.PREPOSITION)
        && noneIs(from + 1, to, Cue.CONJUNCTION)
        && noneIs(from + 1, to, Cue.SPEECH);
  }

  private boolean isPlain(int from, int to) {
    for (var i = from; i < to; i++) {
      if (line.isPunctuation(i) && !line.isQuote(i) && !line.is(i, Cue.PLAIN)) {
        return false;
      }
      if (line.is(i, Cue.RELATIVE) || line.is(i, Cue.OPENER)) {
        return false;
      }
    }
    return true;
  }

  boolean noneIs(int from, int to, Cue cue) {
    for (var i = from; i < to; i++) {
      if (line.is(i, cue)) {
        return false;
      }
    }
    return true;
  }

  /// `Presidents X of Rwanda`.
  @Nullable Mention bodyAfter(Mention holder) {
    var of = holder.last() + 1;
    if (of + 1 >= line.size() || !line.is(of, Cue.OF)) {
      return null;
    }
    return named.stream()
        .filter(one -> cast.isBody(one) && one.first() > of && one.first() <= of + 2)
        .findFirst()
        .orElse(null);
  }

  /// The state whose adjective stands in the name of its ministry.
  @Nullable String stateIn(Mention body) {
    var language = line.language();
    for (var i = body.first(); i <= body.last(); i++) {
      var state = language.demonyms().longest(line.wording(), i);
      if (state != null) {
        return state.values().getFirst();
      }
    }
    return null;
  }

  /// `President of the Kurdistan Region X`.
  boolean hasPlace(Hit<Title> hit, Mention holder) {
    var from = Math.max(0, Math.min(hit.first(), holder.first()) - BEFORE);
    var next = hit.last() + 1;
    var isTied = next < line.size() && line.is(next, Cue.TIE);
    var to = Math.max(hit.last() + (isTied ? AFTER : 0), holder.last());
    return named.stream()
        .anyMatch(one ->
            one.isPlace()
                && !cast.geography().isCountry(one)
                && one.first() >= from
                && one.last() <= to);
  }

  /// «رئيس فريق …», «فلان رئيس الفريق …», `leader of the group`: of something that is not named.
  boolean isOfOther(Hit<Title> hit, Mention holder) {
    var next = line.after(hit.last());
    if (!line.language().adjectivesFollow()) {
      return line.is(next, Cue.OF);
    }
    if (holder.last() < hit.first()) {
      return isOfNoun(hit);
    }
    return holder.first() > next
        && !line.isComma(next)
        && (!line.hasArticle(next) || isOfNoun(hit))
        && !line.isTitle(next);
  }

  /// «رئيس المجلس»: no adjective follows, which would be «الرئيس الأعلى».
  boolean isOfNoun(Hit<Title> hit) {
    var next = hit.last() + 1;
    return next < line.size()
        && line.hasArticle(next)
        && !line.hasArticle(hit.first())
        && !(hit.last() > hit.first() && line.hasArticle(hit.last()))
        && !line.isTitle(next)
        && named.stream().noneMatch(one -> one.covers(next));
  }

  /// `the group's …`, «زعيم الحركة».
  boolean isDefinite(Hit<Title> hit) {
    return line.language().adjectivesFollow()
        ? line.hasArticle(hit.last())
        : !isIndefinite(hit.first());
  }

  /// The same, and said so: not `local council member X`.
  boolean isKnown(Hit<Title> hit) {
    return line.language().adjectivesFollow()
        ? isDefinite(hit) || line.hasPronoun(hit.last())
        : line.is(hit.first(), Cue.POSSESSIVE)
            || line.is(hit.first() - 1, Cue.DEFINITE)
            || (line.is(hit.first() - 2, Cue.DEFINITE) && !line.isPunctuation(hit.first() - 1));
  }

  boolean isIndefinite(int first) {
    for (var i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
      if (line.is(i, Cue.INDEFINITE) || line.is(i, Cue.ONE_OF)) {
        return true;
      }
      var isPreposition = line.is(i, Cue.PREPOSITION) && !line.is(i, Cue.OF);
      if (isPreposition || line.isComma(i) || line.is(i, Cue.DEFINITE)) {
        return false;
      }
    }
    return false;
  }

  /// `Humanitarian chief`, «مدير المركز الإعلامي لقسد»: leads a part.
  boolean isNarrowed(Hit<Title> hit, Mention body) {
    if (body.isTo() && isOfNoun(hit)) {
      return true;
    }
    for (var i = body.last() + 1; i < hit.first(); i++) {
      if (!line.is(i, Cue.PLAIN) && !line.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isFormer(int first, int last, Mention holder) {
    var from = Math.max(0, Math.min(first, holder.first()) - BEFORE);
    for (var i = from; i <= Math.min(line.size() - 1, last + BEFORE); i++) {
      if (line.is(i, Cue.FORMER) && !holder.covers(i)) {
        return true;
      }
    }
    return false;
  }
}
