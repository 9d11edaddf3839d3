package org.truceline.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.truceline.model.Event;
import org.truceline.model.Facts;
import org.truceline.resolve.Resolved;
import org.truceline.resolve.Resolver;

/// Articles that tell so many events and know as many names, in parts that have no event in common:
/// what a part tells, it tells whole.
final class SyntheticLoad {

  private static final int OF_OTHERS = 4;
  private static final int WORDS = 100;

  private final Random random = new Random(2);
  private final SyntheticArticles articles = new SyntheticArticles(1, WORDS);
  private final Resolver resolver = new Resolver();
  private final Set<String> events = new HashSet<>();
  private final int size;

  SyntheticLoad(int size) {
    this.size = size;
  }

  void forEach(Consumer<List<Resolved>> part) {
    for (var gazetteer : Gazetteer.articles(size)) {
      part.accept(List.of(resolver.resolve(gazetteer)));
    }
    while (events.size() < size) {
      var next = next();
      var told = told(next);
      if (told.stream().noneMatch(events::contains)) {
        events.addAll(told);
        part.accept(next);
      }
    }
  }

  /// An article, and now and then another that tells some of the same.
  private List<Resolved> next() {
    var facts = articles.next(1).getFirst();
    var part = new ArrayList<Facts>(List.of(facts));
    if (random.nextInt(OF_OTHERS) == 0) {
      part.add(articles.retold(facts));
    }
    return part.stream().map(resolver::resolve).toList();
  }

  private static Set<String> told(List<Resolved> part) {
    var told = new HashSet<String>();
    part.forEach(article -> article.facts().events().stream().map(Event::id).forEach(told::add));
    return told;
  }
}
