package org.truceline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/// Which of the facts that were read is which of those that are stated.
///
/// @param pairs the index of what was read, by the index of what is stated
record Alignment<S, R>(List<S> stated, List<R> read, Map<Integer, Integer> pairs) {

  private record Pair(int stated, int read, double weight) {}

  /// The closest first, none twice.
  ///
  /// @param weight how close two are; 0 keeps them apart
  static <S, R> Alignment<S, R> of(List<S> stated, List<R> read, ToDoubleBiFunction<S, R> weight) {
    var pairs = new ArrayList<Pair>();
    for (var i = 0; i < stated.size(); i++) {
      for (var j = 0; j < read.size(); j++) {
        pairs.add(new Pair(i, j, weight.applyAsDouble(stated.get(i), read.get(j))));
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::weight).reversed());
    var aligned = new HashMap<Integer, Integer>();
    for (var pair : pairs) {
      var isFree = !aligned.containsKey(pair.stated) && !aligned.containsValue(pair.read);
      if (pair.weight > 0 && isFree) {
        aligned.put(pair.stated, pair.read);
      }
    }
    return new Alignment<>(stated, read, aligned);
  }

  /// Only the pairs that are alike in this.
  Alignment<S, R> where(BiPredicate<S, R> alike) {
    var kept = new HashMap<>(pairs);
    kept.entrySet()
        .removeIf(pair -> !alike.test(stated.get(pair.getKey()), read.get(pair.getValue())));
    return new Alignment<>(stated, read, kept);
  }

  int size() {
    return pairs.size();
  }

  /// What is stated in its order, each with what was read of it.
  void eachStated(BiConsumer<S, Optional<R>> reader) {
    for (var i = 0; i < stated.size(); i++) {
      reader.accept(stated.get(i), Optional.ofNullable(pairs.get(i)).map(read::get));
    }
  }

  /// What was read in its order, each with what is stated of it.
  void eachRead(BiConsumer<R, Optional<S>> reader) {
    for (var j = 0; j < read.size(); j++) {
      var at = j;
      var source =
          pairs.entrySet().stream().filter(pair -> pair.getValue() == at).map(Map.Entry::getKey);
      reader.accept(read.get(j), source.findFirst().map(stated::get));
    }
  }

  List<S> missed() {
    return IntStream.range(0, stated.size())
        .filter(i -> !pairs.containsKey(i))
        .mapToObj(stated::get)
        .toList();
  }

  List<R> extra() {
    return IntStream.range(0, read.size())
        .filter(j -> !pairs.containsValue(j))
        .mapToObj(read::get)
        .toList();
  }
}
