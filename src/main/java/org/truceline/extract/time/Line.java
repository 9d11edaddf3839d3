package org.truceline.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.When;
import org.truceline.text.Sentence;
import org.truceline.text.Token;

/// A sentence as the rules see it: tokens, words of time, the anchor, and what was named last.
final class Line {

  private final Sentence sentence;
  private final List<List<Term>> terms;
  private final long[] kinds;
  private long all;
  private final Terms dictionary;
  private final Tenses tenses;
  private final Anchor anchor;
  private @Nullable When named;
  private @Nullable When namedHere;
  private @Nullable LocalDate dayHere;
  private final @Nullable LocalDate dayBefore;
  private final Course course;

  Line(Sentence sentence, Terms dictionary, Tenses tenses, Anchor anchor, Named before) {
    this.sentence = sentence;
    this.dictionary = dictionary;
    this.tenses = tenses;
    this.anchor = anchor;
    this.named = before.last();
    this.dayBefore = before.day();
    this.course = before.course();
    this.terms = new ArrayList<>(sentence.tokens().size());
    this.kinds = new long[sentence.tokens().size()];
    for (int i = 0; i < kinds.length; i++) {
      var here = dictionary.at(sentence.tokens(), i);
      terms.add(here);
      kinds[i] = kinds(here, sentence.tokens().get(i));
      all |= kinds[i];
    }
  }

  /// Most questions are about kinds that do not stand there: the bits answer these.
  private static long kinds(List<Term> terms, Token token) {
    var kinds = token.kind() == Token.Kind.NUMBER ? Kind.DIGITS.bit() : 0;
    for (var i = 0; i < terms.size(); i++) {
      kinds |= terms.get(i).kind().bit();
    }
    return kinds;
  }

  Sentence sentence() {
    return sentence;
  }

  Anchor anchor() {
    return anchor;
  }

  boolean isMonthFirst() {
    return dictionary.isMonthFirst();
  }

  boolean isModifierFirst() {
    return dictionary.isModifierFirst();
  }

  int size() {
    return terms.size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  /// The bits of what may begin something of time here.
  long kinds(int i) {
    return kinds[i];
  }

  @Nullable Term term(int i, Kind kind) {
    if (i < 0 || i >= kinds.length || (kinds[i] & kind.bit()) == 0) {
      return null;
    }
    var here = terms.get(i);
    for (var k = 0; k < here.size(); k++) {
      if (here.get(k).kind() == kind) {
        return here.get(k);
      }
    }
    return null;
  }

  @Nullable Term anyTerm(int i, Kind... kinds) {
    for (var kind : kinds) {
      var term = term(i, kind);
      if (term != null) {
        return term;
      }
    }
    return null;
  }

  /// Whether a term of a kind stands anywhere in the sentence.
  boolean hasAny(Kind kind) {
    return (all & kind.bit()) != 0;
  }

  boolean is(int i, Kind kind) {
    return term(i, kind) != null;
  }

  boolean is(int i, Kind kind, String value) {
    var term = term(i, kind);
    return term != null && term.value().equals(value);
  }

  /// Past one term of one of the kinds, if there is one.
  int skip(int i, Kind... kinds) {
    var term = anyTerm(i, kinds);
    return term == null ? i : i + term.length();
  }

  boolean isMark(int i, String mark) {
    return i >= 0
        && i < size()
        && token(i).kind() == Token.Kind.PUNCTUATION
        && token(i).name().equals(mark);
  }

  int skipMark(int i, String mark) {
    return isMark(i, mark) ? i + 1 : i;
  }

  /// Whether nothing but marks stands from here on.
  boolean isOver(int i) {
    return sentence.tokens().stream()
        .skip(i)
        .allMatch(token -> token.kind() == Token.Kind.PUNCTUATION);
  }

  boolean isNumber(int i) {
    return i >= 0 && i < size() && token(i).kind() == Token.Kind.NUMBER;
  }

  /// The whole number that stands here in so many digits, or -1.
  int digits(int i, int fewest, int most) {
    if (!isNumber(i)) {
      return -1;
    }
    int length = token(i).surface().length();
    boolean isWhole = token(i).name().length() == length && token(i).name().indexOf('.') < 0;
    return isWhole && length >= fewest && length <= most ? Integer.parseInt(token(i).name()) : -1;
  }

  boolean isAdjacent(int i) {
    return i > 0 && i < size() && token(i - 1).end() == token(i).begin();
  }

  /// The letters of other words that the term here is written with.
  String clitics(int i) {
    return i < terms.size() && !terms.get(i).isEmpty() ? terms.get(i).getFirst().clitics() : "";
  }

  /// Whether the term here is written with `and`, maybe with more.
  boolean beginsWithAnd(int i) {
    return dictionary.beginsWithAnd(clitics(i));
  }

  /// Whether the term here is written with `for`.
  boolean endsWithFor(int i) {
    return dictionary.endsWithFor(clitics(i));
  }

  /// Whether the word here has the ending of nouns that numbers count.
  boolean isCounted(int i) {
    return dictionary.isCounted(token(i).surface());
  }

  /// How many characters they take, with the marks on them.
  int cliticsLength(int i) {
    int letters = clitics(i).length();
    var surface = token(i).surface();
    int at = 0;
    while (at < surface.length() && (letters > 0 || (at > 0 && isMarkOn(surface.charAt(at))))) {
      letters -= isMarkOn(surface.charAt(at)) ? 0 : 1;
      at++;
    }
    return clitics(i).isEmpty() ? 0 : at;
  }

  private static boolean isMarkOn(char c) {
    return !Character.isLetterOrDigit(c) || c == 'ـ';
  }

  Tense tense(int first, int last) {
    return is(first - 1, Kind.SINCE) ? Tense.PAST : tenses.at(sentence.tokens(), first, last);
  }

  /// The last time named before it: «the same month».
  @Nullable When named() {
    return named;
  }

  /// That, where it is one day: "two days later".
  @Nullable LocalDate namedDay() {
    return day(named);
  }

  /// The same, where the sentence itself named it.
  @Nullable LocalDate namedDayHere() {
    return day(namedHere);
  }

  /// The last day, here or in the sentence before, whose year is known from the text itself.
  @Nullable LocalDate dayOfYear() {
    return dayHere == null ? dayBefore : dayHere;
  }

  /// What dates without a year go by.
  Course course() {
    return course;
  }

  /// What the next sentence is to know.
  Named forNext() {
    course.goOn();
    return new Named(named, dayHere, course);
  }

  private static @Nullable LocalDate day(@Nullable When when) {
    var first = when == null ? null : when.first();
    return when != null && first != null && first.equals(when.last()) ? first : null;
  }

  /// Notes a day whose year the text tells.
  void nameDayOfYear(When when) {
    var day = day(when);
    dayHere = day == null ? dayHere : day;
  }

  void name(When when) {
    named = when.isKnown() ? when : named;
    namedHere = when.isKnown() ? when : namedHere;
  }
}
