package org.truceline.extract.event.trigger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// The triggers of one sentence, by the tokens where they stand. No two share a token.
public final class TriggersHere {

  private final List<Hit<Trigger>> inOrder;
  private final List<Hit<Trigger>> speechActs;
  private final BitSet firsts = new BitSet();
  private final BitSet words = new BitSet();

  /// @param inOrder in reading order
  public TriggersHere(List<Hit<Trigger>> inOrder) {
    this.inOrder = List.copyOf(inOrder);
    this.speechActs = new ArrayList<>();
    for (var hit : inOrder) {
      if (hit.value().isSpeechAct()) {
        speechActs.add(hit);
      }
      firsts.set(hit.first());
      hit.words().forEach(words::set);
    }
  }

  public List<Hit<Trigger>> inOrder() {
    return inOrder;
  }

  /// Whether any tells that a truce is in force.
  public boolean hasInForce() {
    for (var hit : inOrder) {
      if (hit.value().type() == EventType.CEASEFIRE_IN_FORCE) {
        return true;
      }
    }
    return false;
  }

  public List<Hit<Trigger>> speechActs() {
    return speechActs;
  }

  /// The one that a token is a word of.
  public @Nullable Hit<Trigger> at(int token) {
    if (words.get(token)) {
      for (var hit : inOrder) {
        if (hit.words().contains(token)) {
          return hit;
        }
      }
    }
    return null;
  }

  /// Whether one begins between two tokens, both excluded.
  public boolean anyBetween(int from, int to) {
    var first = firsts.nextSetBit(Math.max(0, from + 1));
    return first >= 0 && first < to;
  }
}
