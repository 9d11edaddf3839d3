package org.truceline.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.codebook.Coding;
import org.truceline.query.Detailed.Position;
import org.truceline.query.TimelineEntry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// The events as features (RFC 7946) with the `time` of JSON-FG: longitude before latitude, and no
/// geometry where no place is known.
final class GeoJsonSink implements Sink {

  private final JsonGenerator json;

  GeoJsonSink(JsonMapper mapper, OutputStream out) {
    json = mapper.writer().without(StreamWriteFeature.AUTO_CLOSE_CONTENT).createGenerator(out);
    json.writeStartObject();
    json.writeStringProperty("type", "FeatureCollection");
    json.writeArrayPropertyStart("features");
  }

  @Override
  public void add(Coded event) {
    json.writeRaw('\n');
    json.writePOJO(Feature.of(event));
  }

  @Override
  public void end() {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  record Feature(
      String type,
      String id,
      @Nullable Geometry geometry,
      @Nullable Map<String, Object> time,
      Properties properties) {

    static Feature of(Coded coded) {
      var event = coded.event();
      return new Feature(
          "Feature",
          event.id(),
          Geometry.of(coded.positions()),
          time(Days.of(event)),
          new Properties(event, coded.coding()));
    }

    private static @Nullable Map<String, Object> time(@Nullable Days days) {
      if (days == null) {
        return null;
      }
      var instant = days.instant();
      if (instant != null) {
        return Map.of("timestamp", instant);
      }
      var first = days.first().toString();
      var last = days.last().toString();
      return first.equals(last) ? Map.of("date", first) : Map.of("interval", List.of(first, last));
    }
  }

  record Geometry(String type, List<?> coordinates) {

    static @Nullable Geometry of(List<Position> positions) {
      var points = positions.stream().map(Geometry::point).toList();
      return switch (points.size()) {
        case 0 -> null;
        case 1 -> new Geometry("Point", points.getFirst());
        default -> new Geometry("MultiPoint", points);
      };
    }

    private static List<Double> point(Position position) {
      return List.of(position.longitude(), position.latitude());
    }
  }

  record Properties(@JsonUnwrapped TimelineEntry event, Coding codes) {}
}
