package org.truceline.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.graph.Transaction;
import org.truceline.query.LifeState.State;

/// Which zones or agreements held on a day?
final class Valid {

  /// Lives of so many are worked out at once.
  private static final int STRIDE = 200;

  private Valid() {}

  /// Something in a list that has a life.
  interface Item<T> {
    String id();

    T with(Standing standing);
  }

  /// A page of all, or of those that held on a day, each with the state it was in.
  static <T extends Item<T>> Page<T> list(
      Transaction transaction, Slice slice, AsOf asOf, Function<Slice, List<T>> read) {
    if (asOf.validAt() == null) {
      return Page.of(read.apply(slice), slice.limit(), Item::id);
    }
    var found = new ArrayList<T>();
    var rest = new Slice(STRIDE, slice.ascending(), slice.after());
    while (true) {
      var part = Page.of(read.apply(rest), STRIDE, Item::id);
      found.addAll(valid(transaction, part.items(), asOf));
      if (part.next() == null || found.size() > slice.limit()) {
        return Page.of(
            found.subList(0, Math.min(found.size(), slice.limit() + 1)), slice.limit(), Item::id);
      }
      rest = new Slice(STRIDE, slice.ascending(), part.next());
    }
  }

  private static <T extends Item<T>> List<T> valid(
      Transaction transaction, List<T> items, AsOf asOf) {
    var ids = items.stream().map(Item::id).toList();
    var lives = Lives.dated(transaction, ids, EnumSet.allOf(State.class), asOf);
    var valid = new ArrayList<T>();
    for (var item : items) {
      var standing = standing(lives.getOrDefault(item.id(), List.of()), asOf);
      if (standing != null) {
        valid.add(item.with(standing));
      }
    }
    return valid;
  }

  static @Nullable Standing standing(List<LifeState> life, AsOf asOf) {
    return asOf.validAt() == null
        ? null
        : Standing.on(Objects.requireNonNull(asOf.validAt()), life).orElse(null);
  }
}
