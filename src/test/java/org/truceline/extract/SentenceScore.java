package org.truceline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.truceline.model.Event;

/// What is read in the sentences of one language beside what they tell.
final class SentenceScore {

  private final Tally typed = new Tally();
  private final Tally full = new Tally();
  private final List<Judged> judged = new ArrayList<>();
  private final List<String> report = new ArrayList<>();
  private int sentences;
  private int exact;

  static SentenceScore of(String language) {
    var score = new SentenceScore();
    SentenceCase.all("sentences-%s.tsv", language).forEach(score::compare);
    return score;
  }

  private void compare(SentenceCase line) {
    var stated = line.expected().stream().map(GoldEvent::of).toList();
    var pairs = Alignment.of(stated, line.events(), SentenceScore::weight);
    typed.add(pairs, pairs.size());
    full.add(pairs, pairs.where((gold, event) -> gold.isFully(event, EventWords::name)).size());
    pairs.eachRead((event, gold) ->
        judged.add(Judged.of(event, gold.filter(one -> one.hasFactuality(event)).isPresent())));
    sentences++;
    if (isExact(pairs)) {
      exact++;
    } else {
      differ(line, pairs);
    }
  }

  private static double weight(GoldEvent stated, Event read) {
    return stated.hasType(read) ? 1.0 + stated.closeness(read, EventWords::name) : 0;
  }

  private static boolean isExact(Alignment<GoldEvent, Event> pairs) {
    var exact = pairs.where((gold, event) -> gold.isExactly(event, EventWords::name));
    return exact.missed().isEmpty() && exact.extra().isEmpty();
  }

  private void differ(SentenceCase line, Alignment<GoldEvent, Event> pairs) {
    report.add("## " + line.published() + " " + line.sentence());
    pairs.eachStated((gold, event) -> {
      report.add((event.isEmpty() ? "  MISSED " : "  stated ") + gold);
      event.ifPresent(one -> report.add("     got " + EventWords.explained(one)));
    });
    pairs.extra().forEach(event -> report.add("  EXTRA  " + EventWords.explained(event)));
  }

  double exact() {
    return sentences == 0 ? 0 : (double) exact / sentences;
  }

  Tally typed() {
    return typed;
  }

  Tally full() {
    return full;
  }

  List<Judged> judged() {
    return List.copyOf(judged);
  }

  String report() {
    return String.format(
        Locale.ROOT,
        "%s%n%d sentences, exactly right %.3f%ntyped events %s%nfull events  %s%n",
        String.join("\n", report),
        sentences,
        exact(),
        typed,
        full);
  }
}
