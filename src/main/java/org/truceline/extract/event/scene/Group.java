package org.truceline.extract.event.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Names that `and` and commas join, and the preposition that governs them all.
///
/// @param governor empty where no preposition stands before them
/// @param ids whom they name, each once
public record Group(List<Mention> mentions, String governor, List<String> ids) {

  static final int TITLES = 6;
  private static final Set<String> BETWEEN = Set.of("between", "بين");

  public Group {
    mentions = List.copyOf(mentions);
    ids = List.copyOf(ids);
  }

  public Group(List<Mention> mentions, String governor) {
    this(mentions, governor, ids(mentions));
  }

  /// What they name, each once.
  public static List<String> ids(List<Mention> mentions) {
    var ids = new ArrayList<String>(mentions.size());
    for (var mention : mentions) {
      if (!ids.contains(mention.id())) {
        ids.add(mention.id());
      }
    }
    return ids;
  }

  /// The same, meant at a token of a line that does not name them.
  public Group at(int line, int token) {
    return new Group(mentions.stream().map(one -> one.at(line, token, token)).toList(), "");
  }

  /// Whether they are the sides of something: between … and ….
  public boolean isBetween() {
    return isBetween(governor);
  }

  public static boolean isBetween(String preposition) {
    return BETWEEN.contains(preposition);
  }

  public int first() {
    return mentions.getFirst().first();
  }

  public int last() {
    return mentions.getLast().last();
  }

  /// The groups of the actors of a sentence. `روسيا وإيران وتركيا، الدول الضامنة،`: what stands
  /// behind the last `and` is no member.
  static List<Group> of(Line line, List<Mention> actors) {
    var groups = new ArrayList<Group>();
    var at = 0;
    while (at < actors.size()) {
      var end = at + 1;
      while (end < actors.size() && Joins.joins(line, actors.get(end - 1), actors.get(end))) {
        end++;
      }
      end = at + Joins.untilSpeaker(line, actors.subList(at, end));
      while (end - at > 1 && !Joins.endsInAnd(line, actors.subList(at, end))) {
        end--;
      }
      groups.add(new Group(actors.subList(at, end), Governors.of(line, actors.get(at))));
      at = end;
    }
    return groups;
  }

  public static boolean isCapital(Line line, int i) {
    return Character.isUpperCase(line.token(i).surface().codePointAt(0));
  }
}
