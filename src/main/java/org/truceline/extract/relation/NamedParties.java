package org.truceline.extract.relation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// The parties of an agreement that stand right beside it without `between`: `the Israel-Hezbollah
/// truce`, «اتفاق عراقي - تركي», `Israel's deal with Hamas`.
final class NamedParties {

  private static final int REACH = 3;

  private final Line line;
  private final List<Mention> actors;

  /// @param actors those of the sentence, in order
  NamedParties(Line line, List<Mention> actors) {
    this.line = line;
    this.actors = actors;
  }

  List<Mention> of(Mention pact) {
    if (line.is(pact.last() + 1, Cue.ATTRIBUTED)) {
      return List.of();
    }
    var pair = line.language().adjectivesFollow() ? adjectives(pact) : names(pact);
    return pair.isEmpty() ? both(owner(pact), with(pact)) : pair;
  }

  private List<Mention> names(Mention pact) {
    var second = endingAt(pact.first() - 1);
    var first = second == null ? null : endingAt(beforeHyphen(second.first() - 1));
    return first == null || second == null || first.id().equals(second.id())
        ? List.of()
        : List.of(first, second);
  }

  private int beforeHyphen(int i) {
    return isHyphen(i) ? i - 1 : i;
  }

  private boolean isHyphen(int i) {
    return i >= 0 && i < line.size() && line.token(i).name().equals("-");
  }

  private @Nullable Mention endingAt(int last) {
    return actors.stream().filter(one -> one.last() == last).findFirst().orElse(null);
  }

  private List<Mention> adjectives(Mention pact) {
    var first = beginningAt(pact.last() + 1);
    var next = first == null ? -1 : first.last() + 1;
    var second = beginningAt(isHyphen(next) ? next + 1 : next);
    return first == null || second == null || first.id().equals(second.id())
        ? List.of()
        : List.of(first, second);
  }

  private @Nullable Mention beginningAt(int first) {
    return actors.stream().filter(one -> one.first() == first).findFirst().orElse(null);
  }

  private static List<Mention> both(@Nullable Mention owner, List<Mention> with) {
    return owner == null || with.isEmpty()
        ? with
        : Stream.concat(Stream.of(owner), with.stream()).toList();
  }

  private @Nullable Mention owner(Mention pact) {
    return line.is(pact.first() - 1, Cue.GENITIVE) ? endingAt(pact.first() - 2) : null;
  }

  /// `Israel's ceasefire with Hamas`; not so `a ceasefire with Egyptian mediation`.
  private List<Mention> with(Mention pact) {
    var at = pact.last() + 1;
    if (!line.is(at, Cue.ALONGSIDE)) {
      return List.of();
    }
    return actors.stream()
        .filter(one -> one.first() > at)
        .findFirst()
        .filter(one -> isGoverned(at, one))
        .map(one -> Joined.with(line, actors, one))
        .orElse(List.of());
  }

  private boolean isGoverned(int with, Mention one) {
    if (one.implied() || one.first() - with > REACH || line.is(one.last() + 1, Cue.GENITIVE)) {
      return false;
    }
    for (var i = with + 1; i < one.first(); i++) {
      if (line.is(i, Cue.PREPOSITION) || line.is(i, Cue.OF)) {
        return false;
      }
    }
    return true;
  }
}
