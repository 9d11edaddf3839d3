package org.truceline.extract.event.scene;

import java.util.List;
import org.truceline.extract.lexicon.Clitics;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Tells which names `and` and commas join, past the offices and the bodies between them.
final class Joins {

  private static final int APPOSITION = 14;
  static final int FOLLOWERS = 9;
  private static final int SIDE = 8;

  private Joins() {}

  static boolean joins(Line line, Mention left, Mention right) {
    if (right.first() <= left.last()) {
      return left.implied() && right.implied() && right.first() == left.first();
    }
    if (left.implied() && right.implied() && right.first() == left.last() + 1) {
      return line.language().adjectivesFollow();
    }
    if (isOtherSide(line, left, right)) {
      return true;
    }
    if (isAlly(line, left, right) || Company.isKept(line, left, right)) {
      return true;
    }
    if (right.isJoined()) {
      return onlyQuotes(line, ListMarks.afterBracket(line, left.last() + 1), right.first())
          || Sides.arePair(line, left, right)
          || Leaders.areListed(line, left, right);
    }
    if (Sides.isSecond(line, right)) {
      return true;
    }
    var between = afterOffice(line, left.last(), right.first());
    if (between >= right.first()) {
      return false;
    }
    var next = ListMarks.isMark(line, between) && isAnd(line, between + 1) ? between + 1 : between;
    return isPartJoined(line, line.isComma(between) ? between + 1 : between, right)
        || ((ListMarks.isMark(line, next) || isAnd(line, next))
            && reaches(line, next, right.first()))
        || (line.isComma(next) && ListMarks.isOfficeOnly(line, next, right.first()))
        || Described.isFollowed(line, next, right)
        || isTitled(line, left.implied() ? afterTitle(line, between) : next, right)
        || Described.isDescribed(line, next, right);
  }

  /// `The rebels and their allies in the army`.
  private static boolean isAlly(Line line, Mention left, Mention right) {
    var allies = line.cue(left.last() + 1, Cue.ALLIES_IN);
    var next = allies == null ? -1 : allies.last() + 1;
    return next == right.first() || (next == right.first() - 1 && line.is(next, Cue.DEFINITE));
  }

  /// `الرئيسان التركي … والروسي …`: whose office the next one holds.
  private static boolean isNation(Line line, int i) {
    return isAndThe(line, i) && line.isRelational(i);
  }

  private static boolean isAndThe(Line line, int i) {
    var noun = line.inflection().definite(line.token(i));
    return noun != null && Clitics.isOnlyJoined(noun.clitics());
  }

  /// `ومسلحي الحوثي`: `and`, then some of the next ones.
  private static boolean isPartJoined(Line line, int from, Mention right) {
    if (right.first() == from + 1 && isNation(line, from)) {
      return line.language().adjectivesFollow();
    }
    var part = right.first() - from <= 2 ? line.cue(from, Cue.PART) : null;
    return part != null && part.isJoined() && part.last() < right.first();
  }

  /// What follows a name and its office: `Sadykov, the chief of staff, and …`.
  private static int afterOffice(Line line, int last, int end) {
    var next = line.after(last);
    while (next < end && Described.isTail(line, next)) {
      next = line.after(next);
    }
    if (next < end && ListMarks.isDash(line, next)) {
      return ListMarks.afterDash(line, next, Math.min(end, next + APPOSITION));
    }
    if (next >= end || !line.isComma(next)) {
      return next;
    }
    var isOffice = line.is(next + 1, Cue.TITLE) || opensOffice(line, next);
    for (var i = next + 1; isOffice && i < Math.min(end, next + APPOSITION); i++) {
      if (line.isComma(i) && isAnd(line, i + 1)) {
        return i + 1;
      }
    }
    return next;
  }

  /// `Russian officers and representatives of …`.
  private static int afterTitle(Line line, int i) {
    var title = line.cue(i, Cue.TITLE);
    return title == null || line.language().adjectivesFollow() ? i : title.last() + 1;
  }

  private static boolean opensOffice(Line line, int comma) {
    return line.is(comma + 1, Cue.DETERMINER) && line.is(comma + 2, Cue.TITLE);
  }

  /// `between the army on one side and …`, «من جهة، و…».
  private static boolean isOtherSide(Line line, Mention left, Mention right) {
    var and = right.first() - 1;
    while (and > left.last() && Governors.isPassed(line, and)) {
      and--;
    }
    if (!right.isJoined() && !isAnd(line, and)) {
      return false;
    }
    for (var i = left.last() + 1; i < right.first() && i <= left.last() + SIDE; i++) {
      if (line.is(i, Cue.ONE_SIDE)) {
        return true;
      }
    }
    return false;
  }

  /// `Lavrov and his counterpart John Kerry`, `الحكومة وممثلو المتمردين`: `and`, then offices.
  private static boolean isTitled(Line line, int from, Mention right) {
    if (from >= right.first() || right.first() - from > 2 * Group.TITLES) {
      return false;
    }
    var opener = line.cue(from, Cue.TITLE);
    var joined = opener != null && opener.isJoined();
    if (!joined && !isAnd(line, from)) {
      return false;
    }
    var hasTitle = joined;
    for (var i = from + 1; i < right.first(); i++) {
      var isTitle = line.isTitle(i) || line.is(i, Cue.EPITHET);
      hasTitle |= isTitle;
      if (!isTitle
          && !isModifier(line, i)
          && !isOwned(line, i, right)
          && !(joined && isBody(line, i))) {
        return false;
      }
    }
    return hasTitle;
  }

  /// `وزعيم حركة العدل والمساواة فلان`: a word of the body whose office it is.
  private static boolean isBody(Line line, int i) {
    return line.language().adjectivesFollow()
        && (line.is(i, Cue.BODY_HEAD)
            || line.is(i, Cue.GROUP_HEAD)
            || (line.is(i - 1, Cue.GROUP_HEAD) && line.isTitle(i - 2))
            || isAndThe(line, i));
  }

  private static boolean isModifier(Line line, int i) {
    return line.is(i, Cue.DETERMINER)
        || line.is(i, Cue.REPRESENTS)
        || line.hasArticle(i)
        || line.is(i + 1, Cue.EPITHET)
        || line.is(i, Cue.PARTISAN)
        || line.isQuote(i)
        || (line.is(i, Cue.FOR) && Group.isCapital(line, i - 1))
        || Group.isCapital(line, i);
  }

  /// `ونظيره الأذربيجاني، إلهام …`, `ورئيس وزراء أرمينيا، نيكول …`: an apposition's comma and whose
  /// the office is.
  private static boolean isOwned(Line line, int i, Mention right) {
    if (!line.language().adjectivesFollow()) {
      return false;
    }
    var isLast = i == right.first() - 1;
    return (isLast && line.isComma(i))
        || (line.isTitle(i - 1) && (isLast || (i == right.first() - 2 && line.isComma(i + 1))));
  }

  static boolean isAnd(Line line, int i) {
    return i < line.size() && line.is(i, Cue.CONJUNCTION) && line.token(i).word().length() < 4;
  }

  private static boolean reaches(Line line, int from, int first) {
    var isAcronym = first > 0 && line.token(first - 1).name().equals("(");
    for (var i = from + 1; i < first; i++) {
      if (!line.isQuote(i)
          && !(isAcronym && (Group.isCapital(line, i) || line.is(i, Cue.GENITIVE)))
          && !line.is(i, Cue.DETERMINER)
          && !line.is(i, Cue.QUALITY)) {
        return false;
      }
    }
    return true;
  }

  /// How many of a list are left without those who say it: `reached between the two, the Red Cross
  /// and the army said`.
  static int untilSpeaker(Line line, List<Mention> list) {
    if (list.size() < 2
        || line.language().adjectivesFollow()
        || !line.is(list.getLast().last() + 1, Cue.SPEECH)
        || Governors.of(line, list.getFirst()).isEmpty()) {
      return list.size();
    }
    for (var i = 1; i < list.size(); i++) {
      if (line.isComma(list.get(i - 1).last() + 1)) {
        return i;
      }
    }
    return list.size();
  }

  private static boolean onlyQuotes(Line line, int from, int to) {
    for (var i = from; i < to; i++) {
      if (!line.isQuote(i)) {
        return false;
      }
    }
    return true;
  }

  /// A list needs its last `and`: `a, b` alone are an apposition or two clauses.
  static boolean endsInAnd(Line line, List<Mention> members) {
    var last = members.getLast();
    if (members.stream().allMatch(Mention::implied)
        && (line.language().adjectivesFollow() || last.first() == members.getFirst().first())) {
      return true;
    }
    var between = line.before(last.first());
    var from = members.get(members.size() - 2).last() + 1;
    while (between > from && !isAnd(line, between) && last.first() - between <= FOLLOWERS) {
      between--;
    }
    return last.isJoined()
        || Company.isKept(line, members.get(members.size() - 2), last)
        || isAnd(line, between)
        || Sides.isSecond(line, last)
        || isPartJoined(line, line.after(from - 1), last)
        || isTitled(line, line.after(from - 1), last);
  }
}
