package org.truceline.extract.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Letters that words begin or end with and that tell whether a verb looks back or ahead.
final class Affixes {

  enum Affix {
    FUTURE_PREFIX,
    PRESENT_PREFIX,
    PAST_SUFFIX,
    NOT_PAST_SUFFIX,
    NOT_PAST_PREFIX,
    CONJUNCTION_PREFIX
  }

  private final Map<Affix, List<String>> affixes = new EnumMap<>(Affix.class);

  void add(Affix affix, String letters) {
    affixes.computeIfAbsent(affix, any -> new ArrayList<>()).add(letters);
  }

  @Nullable Tense tense(String name) {
    if (begins(name, Affix.FUTURE_PREFIX)) {
      return Tense.FUTURE;
    }
    if (ends(name, Affix.PAST_SUFFIX)
        && !ends(name, Affix.NOT_PAST_SUFFIX)
        && !begins(name, Affix.NOT_PAST_PREFIX)) {
      return Tense.PAST;
    }
    return begins(name, Affix.PRESENT_PREFIX) ? Tense.FUTURE : null;
  }

  boolean begins(String name, Affix prefix) {
    var listed = affixes.getOrDefault(prefix, List.of());
    for (var i = 0; i < listed.size(); i++) {
      if (name.startsWith(listed.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(String name, Affix suffix) {
    var listed = affixes.getOrDefault(suffix, List.of());
    for (var i = 0; i < listed.size(); i++) {
      if (name.endsWith(listed.get(i))) {
        return true;
      }
    }
    return false;
  }
}
