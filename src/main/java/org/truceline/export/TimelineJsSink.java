package org.truceline.export;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// The events as slides of TimelineJS, which has no place for what has no date: the title, which
/// comes last here, says how many events that left out.
final class TimelineJsSink implements Sink {

  private final JsonGenerator json;
  private final Heading heading;
  private int undated;

  TimelineJsSink(JsonMapper mapper, Heading heading, OutputStream out) {
    this.heading = heading;
    json = mapper.writer().without(StreamWriteFeature.AUTO_CLOSE_CONTENT).createGenerator(out);
    json.writeStartObject();
    json.writeStringProperty("scale", "human");
    json.writeArrayPropertyStart("events");
  }

  @Override
  public void add(Coded coded) {
    var days = Days.of(coded.event());
    if (days == null) {
      undated++;
    } else {
      json.writeRaw('\n');
      json.writePOJO(Slide.of(coded.event(), days));
    }
  }

  @Override
  public void end() {
    json.writeEndArray();
    json.writeName("title");
    json.writePOJO(Slide.title(heading.title(), note()));
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private String note() {
    return switch (undated) {
      case 0 -> "";
      case 1 -> "One event without a date is not shown.";
      default -> undated + " events without a date are not shown.";
    };
  }
}
