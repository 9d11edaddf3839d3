package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;

/// For whom `both sides` stands: those between whom something was, last. One instance reads an
/// article from start to end.
final class Sides {

  private static final Set<String> BETWEEN = Set.of("between", "بين");
  private static final int REACH = 4;

  private List<Mention> sides = List.of();

  /// Begins with the first sides that the article tells of, for what is said before they are told.
  Sides(List<Line> lines, Mentions mentions) {
    for (var line : lines.reversed()) {
      read(line, mentions.in(line));
    }
  }

  /// What a sentence names, and those for whom its words stand.
  List<Mention> in(Line line, List<Mention> named) {
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

  /// Takes in a sentence, for the sentences after it.
  void read(Line line, List<Mention> named) {
    var actors = named.stream().filter(Mention::isActor).toList();
    for (var i = 0; i < line.size(); i++) {
      var between = i;
      if (BETWEEN.contains(line.token(i).name())) {
        actors.stream()
            .filter(one -> one.first() > between && one.first() <= between + REACH)
            .findFirst()
            .map(one -> Joined.with(line, actors, one))
            .filter(list -> list.size() > 1)
            .ifPresent(list -> sides = list);
      }
    }
  }
}
