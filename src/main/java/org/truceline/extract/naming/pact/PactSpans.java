package org.truceline.extract.naming.pact;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mentions;
import org.truceline.extract.mention.Spans;
import org.truceline.model.Span;
import org.truceline.text.Token;

/// The words that call an agreement, with those that tell of what kind it is: `six-month bilateral
/// ceasefire`, `ceasefire proposal`, «الهدنة الإنسانية الثانية», «هدنة لمدة شهرين».
final class PactSpans {

  private PactSpans() {}

  static Span of(Mentions mentions, Line line, Hit<Cue> hit) {
    var first = first(mentions, line, hit);
    var last = hit.last();
    if (line.language().adjectivesFollow()) {
      while (line.is(last + 1, Cue.PACT_QUALITY) || isNameAfter(mentions, line, last + 1)) {
        last++;
      }
    } else {
      last += line.is(last + 1, Cue.PACT_DRAFT) ? 1 : 0;
    }
    var length = line.cue(last + 1, Cue.PACT_LENGTH);
    last = length == null ? last : length.last();
    var front = first == hit.first() ? hit.clitics().length() : 0;
    return Spans.cut(mentions.document(), line, first, last, front, 0);
  }

  /// The first of the words that tell of what kind it is.
  static int first(Mentions mentions, Line line, Hit<Cue> hit) {
    var first = hit.first();
    while (!line.language().adjectivesFollow()
        && first > 0
        && (isQuality(line, first - 1) || isName(mentions, line, first - 1))) {
      first--;
    }
    return first;
  }

  /// `the Hodeidah truce`, `a Russian-brokered truce`.
  private static boolean isName(Mentions mentions, Line line, int i) {
    return line.is(i, Cue.BROKERED)
        || mentions.in(line).stream()
            .anyMatch(one -> one.covers(i) && (one.isPlace() || one.isActor()));
  }

  /// «هدنة الحديدة», «تهدئة مصرية».
  private static boolean isNameAfter(Mentions mentions, Line line, int i) {
    return mentions.in(line).stream()
        .anyMatch(
            one -> one.covers(i) && one.clitics().isEmpty() && (one.isPlace() || one.implied()));
  }

  /// `72-hour` is three words.
  private static boolean isQuality(Line line, int i) {
    var isHyphen = i > 0 && line.token(i).surface().equals("-") && isNumber(line, i - 1);
    return line.is(i, Cue.PACT_QUALITY) || isNumber(line, i) || isHyphen;
  }

  private static boolean isNumber(Line line, int i) {
    return line.token(i).kind() == Token.Kind.NUMBER;
  }
}
