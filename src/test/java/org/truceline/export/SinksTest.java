package org.truceline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.truceline.codebook.Codebook;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Precision;
import org.truceline.query.Detailed;
import org.truceline.query.Detailed.Position;
import org.truceline.query.Evidence;
import org.truceline.query.Ref;
import org.truceline.query.Source;
import org.truceline.query.TimelineEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Events that are hard to write, each alone.
class SinksTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Heading HEADING =
      new Heading("Truceline: <all>", "http://t.example/api/v1/events?a=1&b=2", "http://t.example");
  private static final String HARD = "=1+1, \"قال\" <b>&\u0001\r\n😀";

  @Test
  void keepsATableWholeAndItsCellsHarmless() throws IOException {
    var table = written(Format.CSV, event("2017-04-01", "2017-04-30", Precision.MONTH));
    assertThat(table).startsWith("event_id,event_date,start,end,precision,").contains("\r\n");
    assertThat(table).contains(",2017-04,2017-04-01,2017-04-30,month,3,2017,");
    assertThat(table).contains("\"'=1+1, \"\"قال\"\" <b>&");
    assertThat(table).contains(",-9.0,").doesNotContain("'-9.0");
  }

  @Test
  void putsLongitudeFirstAndTimeBeside() throws IOException {
    var feature = json(Format.GEOJSON, "2017-04-01", "2017-04-30", Precision.MONTH, "features");
    assertThat(feature.get("geometry").get("type").asString()).isEqualTo("Point");
    assertThat(feature.get("geometry").get("coordinates").toString()).isEqualTo("[36.4,33.5]");
    assertThat(feature.get("time").get("interval").toString())
        .isEqualTo("[\"2017-04-01\",\"2017-04-30\"]");
    assertThat(feature.get("properties").get("evidence").get("quote").asString()).isEqualTo(HARD);
    assertThat(feature.get("properties").get("codes").get("cameo").asString()).isEqualTo("195");
  }

  @Test
  void givesSlidesOnlyThePartsOfADateThatAreKnown() throws IOException {
    assertThat(slide("2017-01-01", "2017-12-31", Precision.YEAR)).isEqualTo("{\"year\":2017}");
    assertThat(slide("2017-04-01", "2017-04-30", Precision.MONTH))
        .isEqualTo("{\"year\":2017,\"month\":4}");
    assertThat(slide("2017-08-03T12:05+03:00", "2017-08-03T12:05+03:00", Precision.MINUTE))
        .isEqualTo("{\"year\":2017,\"month\":8,\"day\":3,\"hour\":12,\"minute\":5}");
  }

  @Test
  void escapesWhatSlidesTakeForHtml() throws IOException {
    var slide = json(Format.TIMELINEJS, "2017-08-03", "2017-08-09", Precision.WEEK, "events");
    assertThat(slide.get("text").get("headline").asString()).doesNotContain("<b>");
    assertThat(slide.get("text").get("text").asString())
        .contains("&lt;b&gt;&amp;", "قال")
        .doesNotContain("<b>", "javascript");
    assertThat(slide.get("display_date").asString())
        .isEqualTo("between 3 August 2017 and 9 August 2017");
    assertThat(slide.get("end_date").get("day").asInt()).isEqualTo(9);
  }

  @Test
  void tellsHowManyEventsSlidesLeaveOut() throws IOException {
    var whole = JSON.readTree(written(Format.TIMELINEJS, event(null, null, Precision.NONE)));
    assertThat(whole.get("events")).isEmpty();
    assertThat(whole.get("title").get("text").get("text").asString())
        .isEqualTo("One event without a date is not shown.");
  }

  /// Neither a bracket nor a tag is closed behind what failed.
  @ParameterizedTest
  @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "GRAPHML")
  void leavesOpenWhatFails(Format format) {
    var out = new ByteArrayOutputStream();
    assertThatThrownBy(
            () -> {
              var sink = sink(format, out);
              sink.add(coded(event("2017-08-03", "2017-08-03", Precision.DAY)));
              throw new IOException("broken");
            })
        .hasMessage("broken");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .doesNotContain("</feed>", "\n]}", "\"title\":{\"text\"");
  }

  private static String slide(String start, String end, Precision precision) throws IOException {
    return json(Format.TIMELINEJS, start, end, precision, "events").get("start_date").toString();
  }

  private static JsonNode json(
      Format format, String start, String end, Precision precision, String list)
      throws IOException {
    return JSON.readTree(written(format, event(start, end, precision))).get(list).get(0);
  }

  private static String written(Format format, TimelineEntry event) throws IOException {
    var out = new ByteArrayOutputStream();
    var sink = sink(format, out);
    sink.add(coded(event));
    sink.end();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Sink sink(Format format, ByteArrayOutputStream out) throws IOException {
    return new Exports(JSON, new Codebook()).sink(format, HEADING, out);
  }

  private static Coded coded(TimelineEntry event) {
    var detailed =
        new Detailed(event, Map.of(), Map.of("place:douma", new Position(33.5, 36.4)), null, null);
    return Coded.of(detailed, new Codebook());
  }

  private static TimelineEntry event(
      @Nullable String start, @Nullable String end, Precision precision) {
    var article = new Source("article:1", HARD, HARD, "javascript:alert(1)", "ar", null);
    return new TimelineEntry(
        "event:1",
        EventType.AIRSTRIKE,
        start,
        end,
        precision,
        null,
        null,
        Factuality.OCCURRED,
        HARD,
        List.of(new Ref("actor:a", HARD)),
        List.of(),
        List.of(new Ref("place:nowhere", "Nowhere"), new Ref("place:douma", "Douma")),
        null,
        null,
        1,
        1,
        false,
        List.of(),
        new Evidence("report:1", "text", 0, HARD.length(), HARD, article));
  }
}
