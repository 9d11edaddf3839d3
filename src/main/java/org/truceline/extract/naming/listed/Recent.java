package org.truceline.extract.naming.listed;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who was told of last under a word. Of several in one sentence it is the first: the sentence
/// after speaks of the one that spoke or acted, and not of the one named in passing.
final class Recent {

  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> here = new LinkedHashMap<>();

  /// Begins the next sentence.
  void next() {
    before.putAll(here);
    here.clear();
  }

  void put(String word, String id) {
    here.putIfAbsent(word, id);
  }

  @Nullable String get(String word) {
    return here.getOrDefault(word, before.get(word));
  }

  /// Who was told of first in this sentence under any word, null for nobody.
  @Nullable String first() {
    return here.isEmpty() ? null : here.values().iterator().next();
  }

  /// All that are meant by any word now.
  Collection<String> values() {
    var all = new HashMap<>(before);
    all.putAll(here);
    return all.values();
  }
}
