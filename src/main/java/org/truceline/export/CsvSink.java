package org.truceline.export;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.dataformat.csv.CsvMapper;

/// The events as a table, RFC 4180. Spreadsheets take a cell for a formula that begins like one:
/// such a text gets an apostrophe before it, which they do not show.
final class CsvSink implements Sink {

  private static final String FORMULA = "=+-@\t\r\n";
  private static final CsvMapper CSV =
      CsvMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .addModule(new SimpleModule().addSerializer(String.class, new Harmless()))
          .build();

  private final SequenceWriter rows;

  CsvSink(OutputStream out) {
    var columns = CSV.schemaFor(CsvRow.class).withHeader().withLineSeparator("\r\n");
    rows = CSV.writer(columns).writeValues(out);
  }

  @Override
  public void add(Coded event) {
    rows.write(CsvRow.of(event));
  }

  @Override
  public void end() {
    rows.flush();
  }

  private static final class Harmless extends StdSerializer<String> {

    Harmless() {
      super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator cell, SerializationContext context) {
      var isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
      cell.writeString(isFormula ? "'" + text : text);
    }
  }
}
