package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.model.Relation;
import org.truceline.model.RelationType;

/// For whom `both sides` stands: those between whom something was, last. One instance reads an
/// article from start to end.
final class Sides {

  private static final int REACH = 4;

  private List<Mention> sides = List.of();

  private final Cast cast;

  /// Begins with the first sides that the article tells of, for what is said before they are told.
  Sides(List<Line> lines, Mentions mentions, Cast cast) {
    this.cast = cast;
    for (var line : lines.reversed()) {
      read(line, mentions.in(line));
    }
  }

  /// What a sentence names, and those for whom its words stand.
  List<Mention> in(Line line, List<Mention> named) {
    if (!line.has(Cue.SEVERAL_BEFORE)) {
      return named;
    }
    var all = new ArrayList<>(named);
    for (var i = 0; i < line.size(); i++) {
      var word = line.cue(i, Cue.SEVERAL_BEFORE);
      if (word != null) {
        sides.forEach(side -> all.add(side.at(line.index(), word.first(), word.last())));
      }
    }
    all.sort(Comparator.comparingInt(Mention::first));
    return all;
  }

  /// Takes in who is told to have made a pact, for the sentences after.
  void made(List<Mention> named, List<Relation> told) {
    if (told.isEmpty()) {
      return;
    }
    var parties = new HashSet<String>();
    for (var one : told) {
      if (one.type() == RelationType.PARTY_TO && isIn(named, one)) {
        parties.add(one.from());
      }
    }
    var made =
        parties.size() > 1
            ? named.stream().filter(one -> parties.contains(one.id())).toList()
            : List.<Mention>of();
    if (made.stream().map(Mention::id).distinct().count() > 1) {
      sides = made;
    }
  }

  private static boolean isIn(List<Mention> named, Relation told) {
    for (var one : named) {
      if (one.span().overlaps(told.evidence()) && one.id().equals(told.from())) {
        return true;
      }
    }
    return false;
  }

  /// Takes in a sentence, for the sentences after it.
  void read(Line line, List<Mention> named) {
    if (!line.has(Cue.BETWEEN)) {
      return;
    }
    for (var i = 0; i < line.size(); i++) {
      if (line.is(i, Cue.BETWEEN)) {
        read(line, named.stream().filter(cast::isBody).toList(), i);
      }
    }
  }

  private void read(Line line, List<Mention> actors, int between) {
    actors.stream()
        .filter(one -> one.first() > between && one.first() <= between + REACH)
        .findFirst()
        .map(one -> Joined.with(line, actors, one))
        .filter(list -> list.size() > 1)
        .ifPresent(list -> sides = list);
  }
}
