package org.truceline.export;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import org.truceline.codebook.Codebook;
import org.truceline.query.Neighbourhood.Surroundings;
import org.truceline.query.Paths.Connections;
import org.truceline.query.WholeTimeline;
import tools.jackson.databind.json.JsonMapper;

/// Writes timelines and graphs in each [Format].
@Component
public final class Exports {

  private final JsonMapper json;
  private final Codebook codebook;

  Exports(JsonMapper json, Codebook codebook) {
    this.json = json;
    this.codebook = codebook;
  }

  /// All events of a timeline.
  ///
  /// @throws IllegalArgumentException if events cannot be had in this form
  public Export events(Format format, WholeTimeline timeline, Heading heading) {
    return out -> {
      var sink = sink(format, heading, out);
      while (timeline.hasNext()) {
        sink.add(Coded.of(timeline.next(), codebook));
      }
      sink.end();
      out.flush();
    };
  }

  Sink sink(Format format, Heading heading, OutputStream out) throws IOException {
    return switch (format) {
      case NDJSON -> new NdjsonSink(json, out);
      case CSV -> new CsvSink(out);
      case GEOJSON -> new GeoJsonSink(json, out);
      case TIMELINEJS -> new TimelineJsSink(json, heading, out);
      case ATOM -> new AtomSink(heading, out);
      case GRAPHML -> throw new IllegalArgumentException("a timeline is no graph");
    };
  }

  public Export graph(Surroundings surroundings) {
    return GraphMl.of(surroundings.nodes(), surroundings.relationships(), surroundings.truncated());
  }

  public Export graph(Connections connections) {
    var edges =
        connections.paths().stream()
            .flatMap(way -> way.relationships().stream())
            .distinct()
            .toList();
    return GraphMl.of(
        connections.nodes(), edges, connections.truncated() || connections.timedOut());
  }
}
