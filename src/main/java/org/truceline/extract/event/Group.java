package org.truceline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Names that `and` and commas join, and the preposition that governs them all.
///
/// @param governor empty where no preposition stands before them
/// @param ids whom they name, each once
record Group(List<Mention> mentions, String governor, List<String> ids) {

  private static final int TITLES = 6;
  private static final Set<String> BETWEEN = Set.of("between", "بين");

  private static final Set<String> PASSED =
      Set.of("the", "a", "an", "its", "their", "his", "both", "كل");

  Group {
    mentions = List.copyOf(mentions);
    ids = List.copyOf(ids);
  }

  Group(List<Mention> mentions, String governor) {
    this(mentions, governor, mentions.stream().map(Mention::id).distinct().toList());
  }

  private Group(Mention mention, String governor) {
    this(List.of(mention), governor, List.of(mention.id()));
  }

  /// Whether they are the sides of something: between … and ….
  boolean isBetween() {
    return isBetween(governor);
  }

  static boolean isBetween(String preposition) {
    return BETWEEN.contains(preposition);
  }

  int first() {
    return mentions.getFirst().first();
  }

  int last() {
    return mentions.getLast().last();
  }

  /// The groups of the actors of a sentence.
  static List<Group> of(Line line, List<Mention> actors) {
    var groups = new ArrayList<Group>();
    var at = 0;
    while (at < actors.size()) {
      var end = at + 1;
      while (end < actors.size() && joins(line, actors.get(end - 1), actors.get(end))) {
        end++;
      }
      var members = actors.subList(at, end);
      if (members.size() > 1 && endsInAnd(line, members)) {
        groups.add(new Group(members, governor(line, members.getFirst())));
      } else {
        members.forEach(one -> groups.add(new Group(one, governor(line, one))));
      }
      at = end;
    }
    return groups;
  }

  private static boolean joins(Line line, Mention left, Mention right) {
    if (right.first() <= left.last()) {
      return left.implied() && right.implied() && right.first() == left.first();
    }
    if (left.implied() && right.implied() && right.first() == left.last() + 1) {
      return line.language().adjectivesFollow();
    }
    if (right.clitics().startsWith("و")) {
      return onlyQuotes(line, left.last() + 1, right.first());
    }
    var between = line.after(left.last());
    if (between >= right.first()) {
      return false;
    }
    var next = line.isComma(between) && isAnd(line, between + 1) ? between + 1 : between;
    return ((line.isComma(next) || isAnd(line, next)) && reaches(line, next, right.first()))
        || isTitled(line, left, right);
  }

  /// `Lavrov and his counterpart John Kerry`, `الحكومة وممثلو المتمردين`: `and`, then offices.
  private static boolean isTitled(Line line, Mention left, Mention right) {
    var from = left.last() + 1;
    if (from >= right.first() || right.first() - from > TITLES) {
      return false;
    }
    var opener = line.cue(from, Cue.TITLE);
    var joined = opener != null && opener.clitics().startsWith("و");
    if (!joined && !isAnd(line, from)) {
      return false;
    }
    var hasTitle = joined;
    for (var i = from + 1; i < right.first(); i++) {
      var isTitle = line.isTitle(i);
      hasTitle |= isTitle;
      if (!isTitle && !isModifier(line, i)) {
        return false;
      }
    }
    return hasTitle;
  }

  private static boolean isModifier(Line line, int i) {
    var token = line.token(i);
    return PASSED.contains(token.name())
        || token.name().equals("of")
        || token.name().startsWith("ال")
        || Character.isUpperCase(token.surface().codePointAt(0));
  }

  private static boolean isAnd(Line line, int i) {
    return i < line.size() && line.is(i, Cue.CONJUNCTION) && line.token(i).word().length() < 4;
  }

  private static boolean reaches(Line line, int from, int first) {
    for (var i = from + 1; i < first; i++) {
      if (!line.isQuote(i) && !PASSED.contains(line.token(i).name())) {
        return false;
      }
    }
    return true;
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
  private static boolean endsInAnd(Line line, List<Mention> members) {
    var last = members.getLast();
    if (members.stream().allMatch(Mention::implied)
        && (line.language().adjectivesFollow() || last.first() == members.getFirst().first())) {
      return true;
    }
    var between = line.before(last.first());
    while (between > 0 && PASSED.contains(line.token(between).name())) {
      between--;
    }
    return last.clitics().startsWith("و") || isAnd(line, between);
  }

  private static String governor(Line line, Mention mention) {
    var clitic =
        mention.clitics().isEmpty()
            ? ""
            : mention.clitics().substring(mention.clitics().length() - 1);
    if (!clitic.isEmpty() && "بلك".contains(clitic)) {
      return clitic;
    }
    var before = beforeTitles(line, mention.first());
    var people = line.cueEnding(before, Cue.MEMBERS);
    if (people != null) {
      before = beforeTitles(line, people.first());
    }
    if (before < 0 || !mention.clitics().isEmpty() || isEachOf(line, before)) {
      return "";
    }
    var isPreposition =
        line.cueEnding(before, Cue.PREPOSITION) != null
            || line.cueEnding(before, Cue.LOCATIVE) != null;
    return isPreposition && !line.is(before, Cue.OPENER) ? line.token(before).word() : "";
  }

  private static int beforeTitles(Line line, int first) {
    var before = line.before(first);
    for (var steps = 0; before > 0 && steps < 3 && isPassed(line, before); steps++) {
      before = line.before(before);
    }
    return before;
  }

  /// `كل من`: each of.
  static boolean isEachOf(Line line, int i) {
    return i > 0 && line.token(i).name().equals("من") && line.token(i - 1).name().endsWith("كل");
  }

  /// Words that may stand before a name and say nothing.
  static boolean isPassed(Line line, int i) {
    return PASSED.contains(line.token(i).name()) || line.is(i, Cue.TITLE);
  }
}
