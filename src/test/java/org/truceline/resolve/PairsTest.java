package org.truceline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// How often reports of one event are joined, and others are not. The pairs that are judged
/// otherwise than by a reader stand in `target/pairs.txt`.
class PairsTest {

  private static final Path PAIRS = Path.of("src/test/resources/org/truceline/resolve/pairs.tsv");
  private static final Path REPORT = Path.of("target/pairs.txt");

  /// A line of the table.
  private record Pair(boolean isSame, String one, String other, List<String> besides, String why) {

    static Pair of(String line) {
      var cells = line.split("\t", -1);
      var besides =
          Arrays.stream(cells[3].split("&&", -1))
              .map(String::strip)
              .filter(told -> !told.isEmpty())
              .toList();
      return new Pair(cells[0].equals("same"), cells[1], cells[2], besides, cells[4]);
    }

    boolean isJoined() {
      var told = new ArrayList<>(List.of(one, other));
      told.addAll(besides);
      var claims = new ArrayList<Claimed>();
      for (int i = 0; i < told.size(); i++) {
        claims.add(claim(told.get(i), Integer.toString(i)));
      }
      var events = HostingOf.claims(claims);
      return events.get(0).equals(events.get(1));
    }
  }

  @Test
  void joinsReportsOfOneEventAndNoOthers() throws IOException {
    var wrong = new ArrayList<String>();
    int[] joined = {0, 0};
    int same = 0;
    for (var pair : pairs()) {
      same += pair.isSame() ? 1 : 0;
      if (pair.isJoined()) {
        joined[pair.isSame() ? 1 : 0]++;
      }
      if (pair.isJoined() != pair.isSame()) {
        wrong.add((pair.isSame() ? "missed " : "joined ") + pair);
      }
    }
    var precision = (double) joined[1] / (joined[0] + joined[1]);
    var recall = (double) joined[1] / same;
    wrong.add(
        "precision %.3f recall %.3f of %d pairs".formatted(precision, recall, pairs().size()));
    Files.write(REPORT, wrong);
    assertThat(pairs()).hasSizeGreaterThan(60);
    assertThat(precision).as(wrong.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(recall).as(wrong.toString()).isGreaterThanOrEqualTo(0.80);
  }

  private static List<Pair> pairs() {
    try {
      return Files.readAllLines(PAIRS).stream()
          .filter(line -> !line.startsWith("#"))
          .map(Pair::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Claimed claim(String told, String article) {
    var facts = Told.facts(article);
    var event = Told.event(told, 0);
    var withId = Resolver.withId(event, Identity.eventId(facts, event));
    var reported = Reported.of(facts, withId);
    return Claimed.of(
        reported.properties(),
        reported.isToldElsewhere(),
        null,
        Map.of("id", facts.article().id(), "publisher", article),
        ZonedDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
        UnaryOperator.identity());
  }
}
