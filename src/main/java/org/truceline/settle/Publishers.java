package org.truceline.settle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/// How many independent publishers articles come from: those of one publisher are one, and so are
/// those with nearly the same text, which one agency wrote for all of them.
final class Publishers {

  private static final double NEARLY_THE_SAME = 0.8;

  private Publishers() {}

  static int of(List<Claim.Origin> origins) {
    var byArticle = new LinkedHashMap<String, Claim.Origin>();
    origins.forEach(origin -> byArticle.put(origin.article(), origin));
    var articles = List.copyOf(byArticle.values());
    var groups = new ArrayList<List<Claim.Origin>>();
    for (var article : articles) {
      var kin =
          groups.stream()
              .filter(group -> group.stream().anyMatch(other -> areOne(article, other)))
              .toList();
      var joined = new ArrayList<>(List.of(article));
      kin.forEach(joined::addAll);
      groups.removeAll(kin);
      groups.add(joined);
    }
    return groups.size();
  }

  private static boolean areOne(Claim.Origin one, Claim.Origin other) {
    return Objects.equals(one.publisher(), other.publisher())
        || one.fingerprint().likeness(other.fingerprint()) >= NEARLY_THE_SAME;
  }
}
