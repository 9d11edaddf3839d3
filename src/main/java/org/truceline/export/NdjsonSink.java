package org.truceline.export;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The events as JSON lists have them, one a line.
final class NdjsonSink implements Sink {

  private final OutputStream out;
  private final SequenceWriter lines;

  NdjsonSink(JsonMapper json, OutputStream out) {
    this.out = out;
    this.lines =
        json.writer()
            .withRootValueSeparator("\n")
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .without(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .writeValues(out);
  }

  @Override
  public void add(Coded event) {
    lines.write(event.event());
  }

  @Override
  public void end() throws IOException {
    lines.flush();
    out.write('\n');
  }
}
