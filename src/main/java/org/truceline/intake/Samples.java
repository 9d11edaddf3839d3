package org.truceline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.truceline.graph.Graph;
import org.truceline.model.Draft;
import tools.jackson.databind.json.JsonMapper;

/// Reads the sample articles into a graph that has none, so that a newcomer finds something there.
///
/// A `(:Samples)` node is made in the same transaction that finds the graph without articles, and
/// bears its completion. So reading that was broken off goes on at the next start, what is complete
/// is never read again, and a graph that had articles of its own first never gets any.
final class Samples implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(Samples.class);
  private static final int STEP = 10;

  private final List<Resource> files;
  private final Intake intake;
  private final Graph graph;
  private final JsonMapper json;

  Samples(Resource[] files, Intake intake, Graph graph, JsonMapper json) {
    this.files = Arrays.stream(files).sorted(Comparator.comparing(Samples::name)).toList();
    this.intake = intake;
    this.graph = graph;
    this.json = json;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (!files.isEmpty() && areDue()) {
      read();
      graph.write(transaction ->
          transaction.run("write/complete-samples", Map.of("count", files.size()), row -> row));
    }
  }

  private boolean areDue() {
    return graph
        .write(transaction ->
            transaction.run("write/begin-samples", Map.of(), row -> row.get("due").asBoolean()))
        .getFirst();
  }

  private void read() throws IOException {
    int count = 0;
    int events = 0;
    for (var file : files) {
      if (count % STEP == 0) {
        log.info("Reading sample {} of {} …", count + 1, files.size());
      }
      events += intake.submit(draft(file)).facts().events().size();
      count++;
    }
    log.info("Read {} samples, with {} reports of events", count, events);
  }

  private Draft draft(Resource file) throws IOException {
    try (InputStream content = file.getInputStream()) {
      return json.readValue(content, Draft.class);
    }
  }

  private static String name(Resource file) {
    var name = file.getFilename();
    return name == null ? "" : name;
  }
}
