package org.truceline.extract.event.told;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

/// What one side tells and another denies in the same article is no more than alleged.
public final class Disputes {

  private static final int STEM = 3;

  private Disputes() {}

  public static List<Told> mark(List<Told> told) {
    var marked = new ArrayList<>(told);
    for (var i = 0; i < told.size(); i++) {
      var disputed = told.get(i).factuality() == Factuality.DENIED ? disputed(told, i) : -1;
      if (disputed >= 0) {
        marked.set(disputed, told.get(disputed).as(Factuality.ALLEGED));
      }
    }
    told.stream()
        .filter(one -> one.type() == EventType.ACCUSATION)
        .forEach(accusation -> marked.replaceAll(event -> accused(accusation, event)));
    return marked;
  }

  /// What only the accuser tells of the accused is no more than alleged.
  private static Told accused(Told accusation, Told event) {
    var isHostile =
        event.type().isHostile()
            && event.type() != EventType.ACCUSATION
            && event.factuality() == Factuality.OCCURRED;
    return isHostile
            && !event.sources().isEmpty()
            && isOf(accusation.targets(), event.sources())
            && isOf(accusation.sources(), event.attributedTo())
        ? event.as(Factuality.ALLEGED)
        : event;
  }

  /// The same ones, or bodies of the same state.
  private static boolean isOf(List<String> some, List<String> others) {
    return some.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> other.startsWith(stem(one))));
  }

  private static String stem(String id) {
    return id.length() > STEM ? id.substring(0, id.length() - STEM) : id;
  }

  /// What a denial is about: the last such claim before it, else the first one after it.
  private static int disputed(List<Told> told, int denial) {
    for (var i = denial - 1; i >= Math.max(0, denial - Retelling.REACH); i--) {
      if (denies(told.get(denial), told.get(i))) {
        return i;
      }
    }
    for (var i = denial + 1; i < Math.min(told.size(), denial + Retelling.REACH); i++) {
      if (denies(told.get(denial), told.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean denies(Told other, Told event) {
    return other.type() == event.type()
        && event.type().isHostile()
        && event.factuality() == Factuality.OCCURRED
        && !event.attributedTo().isEmpty()
        && !other.attributedTo().equals(event.attributedTo())
        && (other.sources().isEmpty()
            || event.sources().isEmpty()
            || !Collections.disjoint(other.sources(), event.sources()));
  }
}
