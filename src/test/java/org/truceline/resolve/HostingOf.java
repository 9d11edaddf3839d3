package org.truceline.resolve;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// Which event each of some claims tells, without a graph.
public final class HostingOf {

  private static final ZonedDateTime READ_AT =
      ZonedDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private HostingOf() {}

  /// The ids of the events that some articles tell, by the ids that their facts have.
  public static Map<String, String> articles(List<Resolved> articles) {
    var claims = articles.stream().flatMap(article -> claims(article).stream()).toList();
    var events = claims(claims);
    var byVariant = new TreeMap<String, String>();
    for (int i = 0; i < claims.size(); i++) {
      byVariant.put(claims.get(i).variant(), events.get(i));
    }
    return byVariant;
  }

  private static List<Claimed> claims(Resolved article) {
    return article.reports().stream()
        .map(report ->
            Claimed.of(
                report.properties(),
                report.isToldElsewhere(),
                null,
                article.properties(),
                READ_AT,
                UnaryOperator.identity()))
        .toList();
  }

  /// The ids of their events, in the order of the claims.
  static List<String> claims(List<Claimed> claims) {
    var variants = new TreeMap<String, Variant>();
    for (var claim : claims) {
      var facets = claim.facets();
      if (facets != null) {
        variants.merge(
            claim.variant(),
            new Variant(claim.variant(), facets, Blocks.of(facets), null),
            HostingOf::both);
      }
    }
    var events = new Hosting(variants.values()).events();
    return claims.stream()
        .map(claim -> events.getOrDefault(claim.variant(), claim.variant()))
        .toList();
  }

  private static Variant both(Variant one, Variant other) {
    var blocks = new TreeSet<>(one.blocks());
    blocks.addAll(other.blocks());
    return new Variant(one.id(), one.facets().and(other.facets()), blocks, null);
  }
}
