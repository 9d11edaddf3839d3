package org.truceline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.truceline.model.Facts;
import org.truceline.model.Span;

/// Which of the actors, places, zones and agreements that were read are those that an article
/// names: by id, else by the words that name them.
final class NamedThings {

  private static final List<String> KINDS = List.of("actor", "place", "zone", "agreement");

  /// What was read under one id.
  record Read(String id, List<String> mentions) {}

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Alignment<GoldArticle.Fact, Read>> kinds = new LinkedHashMap<>();

  static NamedThings in(GoldArticle article, Facts facts) {
    var things = new NamedThings();
    for (var kind : KINDS) {
      var stated = article.ofKind(kind).toList();
      var pairs = Alignment.of(stated, read(kind, facts), NamedThings::weight);
      things.kinds.put(kind, pairs);
      pairs.eachRead((one, gold) ->
          gold.ifPresent(fact -> things.names.put(one.id(), EventWords.key(fact.words()))));
    }
    return things;
  }

  Map<String, Alignment<GoldArticle.Fact, Read>> kinds() {
    return kinds;
  }

  /// What the article names by this id, in the spelling of the tables; its own with a question
  /// mark, where the article names no such thing.
  String name(String id) {
    return Objects.requireNonNullElse(names.get(id), "?" + id);
  }

  List<String> differences() {
    var differences = new ArrayList<String>();
    kinds.forEach((kind, pairs) -> {
      pairs
          .missed()
          .forEach(fact -> differences.add("  %s MISSED %s".formatted(kind, fact.words())));
      pairs
          .extra()
          .forEach(one -> differences.add("  EXTRA %s %s".formatted(one.id(), one.mentions())));
    });
    return differences;
  }

  private static double weight(GoldArticle.Fact stated, Read read) {
    var isSame = EventWords.key(stated.words()).equals(EventWords.name(read.id()));
    var named =
        read.mentions().stream()
            .filter(mention ->
                stated.surfaces().stream().anyMatch(words -> overlap(words, mention) >= 0.5))
            .count();
    return (isSame ? 1000 : 0) + named;
  }

  /// 1 for the same words, less where one holds the other, 0 elsewhere.
  static double overlap(String a, String b) {
    return a.contains(b) || b.contains(a)
        ? (double) Math.min(a.length(), b.length()) / Math.max(a.length(), b.length())
        : 0;
  }

  private static List<Read> read(String kind, Facts facts) {
    Map<String, List<Span>> mentions = new LinkedHashMap<>();
    switch (kind) {
      case "actor" -> facts.actors().forEach(one -> mentions.put(one.id(), one.mentions()));
      case "place" -> facts.places().forEach(one -> mentions.put(one.id(), one.mentions()));
      case "zone" -> facts.zones().forEach(one -> mentions.put(one.id(), one.mentions()));
      default -> facts.agreements().forEach(one -> mentions.put(one.id(), one.mentions()));
    }
    return mentions.entrySet().stream()
        .map(one -> new Read(one.getKey(), one.getValue().stream().map(Span::quote).toList()))
        .toList();
  }
}
