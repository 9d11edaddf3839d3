package org.truceline.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.truceline.model.Event;
import org.truceline.model.Facts;
import org.truceline.model.Relation;
import org.truceline.model.TimeExpression;

/// What is read in the articles of one language beside what they state.
final class ArticleScore {

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<Judged> judged = new ArrayList<>();
  private final List<String> report = new ArrayList<>();

  static ArticleScore of(String language) {
    var score = new ArticleScore();
    GoldArticle.of(language).forEach(score::compare);
    return score;
  }

  private void compare(GoldArticle article) {
    var facts = article.read();
    var things = NamedThings.in(article, facts);
    report.add("## " + article.name());
    things.kinds().forEach((kind, pairs) -> tally(kind + "s").add(pairs, pairs.size()));
    report.addAll(things.differences());
    times(article, facts.times());
    events(article, facts, things);
    relations(article, facts.relations(), things);
  }

  private void times(GoldArticle article, List<TimeExpression> read) {
    var stated = article.ofKind("time").toList();
    var pairs =
        Alignment.of(
            stated,
            read,
            (fact, time) -> NamedThings.overlap(fact.quote(), time.evidence().quote()));
    var right = pairs.where(ArticleScore::isSameTime);
    tally("times").add(pairs, pairs.size());
    tally("times.value").add(pairs, right.size());
    right
        .missed()
        .forEach(fact -> report.add("  time %s «%s»".formatted(fact.words(), fact.quote())));
    right
        .extra()
        .forEach(
            time -> report.add("   got %s «%s»".formatted(time.when(), time.evidence().quote())));
  }

  private static boolean isSameTime(GoldArticle.Fact stated, TimeExpression read) {
    var start = stated.start();
    var told = read.when().start();
    if (start == null || told == null) {
      return Objects.equals(start, told);
    }
    return told.startsWith(start.substring(0, Math.min(10, start.length())));
  }

  private void events(GoldArticle article, Facts facts, NamedThings things) {
    var stated =
        article.facts().stream()
            .filter(GoldArticle.Fact::isEvent)
            .map(fact -> StatedEvent.in(facts.article(), article, fact))
            .toList();
    var pairs = Alignment.of(stated, facts.events(), (one, read) -> one.weight(read, things));
    var typed = pairs.where((one, read) -> one.gold().hasType(read));
    var full = typed.where((one, read) -> one.gold().isFully(read, things::name));
    count("events", pairs);
    count("events.typed", typed);
    count("events.full", full);
    differ(typed, Set.copyOf(full.missed()));
    typed.eachRead((read, one) ->
        judged.add(Judged.of(read, one.filter(is -> is.gold().hasFactuality(read)).isPresent())));
  }

  private void count(String kind, Alignment<StatedEvent, Event> pairs) {
    var free = (int) pairs.missed().stream().filter(StatedEvent::isWeak).count();
    tally(kind).add(pairs.stated().size() - free, pairs.read().size(), pairs.size());
  }

  private void differ(Alignment<StatedEvent, Event> typed, Set<StatedEvent> notFull) {
    typed.eachStated((one, read) -> {
      if (read.isEmpty() && !one.isWeak()) {
        report.add("  event MISSED %s «%s»".formatted(one.gold(), one.clause().quote()));
      }
      read.filter(event -> notFull.contains(one))
          .ifPresent(event ->
              report.add(
                  "  event stated %s%n           got %s"
                      .formatted(one.gold(), EventWords.explained(event))));
    });
    typed
        .extra()
        .forEach(event -> report.add("  event EXTRA %s".formatted(EventWords.explained(event))));
  }

  private void relations(GoldArticle article, List<Relation> read, NamedThings things) {
    var stated =
        article
            .ofKind("relation")
            .map(fact -> fact.words().split(" ", -1))
            .map(words ->
                String.join(" ", EventWords.name(words[0]), words[1], EventWords.name(words[2])))
            .collect(Collectors.toCollection(TreeSet::new));
    var told =
        read.stream()
            .map(one ->
                String.join(" ", things.name(one.from()), one.type().code(), things.name(one.to())))
            .collect(Collectors.toCollection(TreeSet::new));
    var both = new TreeSet<>(stated);
    both.retainAll(told);
    tally("relations").add(stated.size(), told.size(), both.size());
    stated.removeAll(both);
    told.removeAll(both);
    stated.forEach(one -> report.add("  relation MISSED " + one));
    told.forEach(one -> report.add("  relation EXTRA " + one));
  }

  /// @param kind `actors`, `times.value`, `events.typed` and so on
  Tally tally(String kind) {
    return tallies.computeIfAbsent(kind, name -> new Tally());
  }

  List<Judged> judged() {
    return List.copyOf(judged);
  }

  String report() {
    var lines = new ArrayList<>(report);
    tallies.forEach((kind, tally) -> lines.add("%-13s %s".formatted(kind, tally)));
    return String.join("\n", lines) + "\n";
  }
}
