package org.truceline.query;

import java.util.List;

/// Two actors, in whichever order they were named.
public record Pair(String a, String b) {

  public Pair {
    if (a.equals(b)) {
      throw new IllegalArgumentException("'%s' is one actor, not two".formatted(a));
    }
  }

  /// The id of the two together: the smaller first.
  String id() {
    return a.compareTo(b) < 0 ? a + "|" + b : b + "|" + a;
  }

  /// Where the API tells of the two, in the order in which they were named.
  String path() {
    return "/api/v1/relationships/" + a + "/" + b;
  }

  List<String> ids() {
    return List.of(a, b);
  }
}
