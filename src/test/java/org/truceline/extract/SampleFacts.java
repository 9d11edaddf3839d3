package org.truceline.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Draft;
import org.truceline.model.Event;
import org.truceline.model.PublicationTime;
import org.truceline.resolve.HostingOf;
import org.truceline.resolve.Resolved;
import org.truceline.resolve.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the extractor reads in the samples beside what they plainly state.
final class SampleFacts {

  private static final Path SAMPLES = Path.of("src/main/resources/samples");
  private static final Path EXPECTED =
      Path.of("src/test/resources/org/truceline/intake/samples-expected.tsv");

  private final Extractor extractor = new Extractor();
  private final Map<String, Set<String>> samplesOf = new TreeMap<>();
  private final List<Resolved> articles = new ArrayList<>();
  private final List<String> report = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();
  private int expected;
  private int typed;
  private int full;
  private int predicted;

  /// A line of the table of what is expected; an empty cell is null.
  private record Row(
      String sample,
      String type,
      @Nullable String start,
      String factuality,
      Set<String> sources,
      @Nullable String zone,
      @Nullable String agreement) {

    static Row of(String line) {
      var cells = line.split("\t", -1);
      return new Row(
          cells[0],
          cells[1],
          cell(cells[2]),
          cells[4],
          cells[5].isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(cells[5].split("\\|", -1))),
          cell(cells[6]),
          cell(cells[7]));
    }

    private static @Nullable String cell(String cell) {
      return cell.isEmpty() ? null : cell;
    }

    long agreement(Event event) {
      return List.of(
              Objects.equals(start, start(event)),
              factuality.equals(event.factuality().code()),
              sources.equals(Set.copyOf(event.sources())),
              Objects.equals(zone, event.zone()),
              Objects.equals(agreement, event.agreement()))
          .stream()
          .filter(same -> same)
          .count();
    }

    /// As exact as the table says it.
    private @Nullable String start(Event event) {
      var told = event.when().start();
      return told == null || start == null
          ? told
          : told.substring(0, Math.min(told.length(), start.length()));
    }
  }

  static SampleFacts read() throws IOException {
    var facts = new SampleFacts();
    var rows =
        Files.readAllLines(EXPECTED).stream()
            .filter(line -> !line.startsWith("#") && !line.startsWith("sample\t"))
            .map(Row::of)
            .collect(Collectors.groupingBy(Row::sample, LinkedHashMap::new, Collectors.toList()));
    rows.forEach(facts::compare);
    return facts;
  }

  private void compare(String sample, List<Row> rows) {
    var resolved = new Resolver().resolve(extractor.extract(draft(sample)));
    articles.add(resolved);
    var read = resolved.facts().events();
    read.forEach(event -> samplesOf.computeIfAbsent(event.id(), id -> new TreeSet<>()).add(sample));
    report.add("## " + sample);
    predicted += read.size();
    expected += rows.size();
    var left = new ArrayList<>(read);
    rows.forEach(row -> match(row, left));
    left.forEach(event -> report.add("  extra " + EventWords.explained(event)));
    left.forEach(event -> judged.add(Judged.of(event, false)));
  }

  private void match(Row row, List<Event> left) {
    var best =
        left.stream()
            .filter(event -> event.type().code().equals(row.type()))
            .max((a, b) -> Long.compare(row.agreement(a), row.agreement(b)))
            .orElse(null);
    if (best == null) {
      report.add("  MISSED " + row);
      return;
    }
    left.remove(best);
    typed++;
    judged.add(Judged.of(best, row.factuality().equals(best.factuality().code())));
    var isFull = row.agreement(best) == 5;
    full += isFull ? 1 : 0;
    var told = EventWords.explained(best);
    report.add(isFull ? "  ok " + told : "  differs " + row + "\n      got " + told);
  }

  private static Draft draft(String sample) {
    try {
      var json = JsonMapper.shared().readTree(Files.readString(SAMPLES.resolve(sample + ".json")));
      var published = text(json, "publishedAt");
      return new Draft(
          text(json, "url"),
          text(json, "title"),
          text(json, "text"),
          text(json, "html"),
          text(json, "publisher"),
          text(json, "language"),
          published == null ? null : PublicationTime.parse(published));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String text(JsonNode json, String field) {
    return json.has(field) ? json.get(field).asString() : null;
  }

  double typedRecall() {
    return (double) typed / expected;
  }

  double fullRecall() {
    return (double) full / expected;
  }

  double precision() {
    return (double) typed / predicted;
  }

  List<Judged> judged() {
    return List.copyOf(judged);
  }

  /// How many events two or more samples tell.
  long shared() {
    return byEvent().values().stream().filter(samples -> samples.size() > 1).count();
  }

  private Map<String, Set<String>> byEvent() {
    var events = HostingOf.articles(articles);
    var byEvent = new TreeMap<String, Set<String>>();
    samplesOf.forEach((id, samples) ->
        byEvent.computeIfAbsent(events.getOrDefault(id, id), _ -> new TreeSet<>()).addAll(samples));
    return byEvent;
  }

  String report() {
    var lines = new ArrayList<>(report);
    lines.add(
        "expected %d typed %d full %d predicted %d shared %d"
            .formatted(expected, typed, full, predicted, shared()));
    byEvent().entrySet().stream()
        .filter(one -> one.getValue().size() > 1)
        .forEach(one -> lines.add(one.getKey() + " " + one.getValue()));
    return String.join("\n", lines) + "\n";
  }
}
