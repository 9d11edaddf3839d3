package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// Each export holds what the pages of the same list hold, in the same order, and is of its format.
@WebIT
class ExportsIT {

  private static final CsvMapper CSV = CsvMapper.shared();

  @LocalServerPort private int port;
  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "exports.csv", delimiter = '|')
  void holdsExactlyWhatThePagesHold(String path) {
    var paged = client.all(path + "&limit=3");
    assertThat(paged).isNotEmpty();
    assertThat(export(path, "ndjson").lines().map(Client::read)).isEqualTo(paged);
    assertThat(rows(export(path, "csv")))
        .extracting(row -> text(row, "event_id"))
        .isEqualTo(ids(paged));
    assertFeatures(paged, Client.read(export(path, "geojson")));
    assertSlides(paged, Client.read(export(path, "timelinejs")));
    assertFeed(paged, export(path, "atom"));
  }

  private static void assertFeatures(List<JsonNode> paged, JsonNode collection) {
    assertThat(collection.get("type").asString()).isEqualTo("FeatureCollection");
    var features = collection.get("features").valueStream().toList();
    assertThat(ids(features)).isEqualTo(ids(paged));
    for (var i = 0; i < features.size(); i++) {
      var feature = features.get(i);
      assertThat(feature.get("type").asString()).isEqualTo("Feature");
      assertThat(feature.has("geometry")).isTrue();
      assertThat(feature.get("geometry").isNull()).isEqualTo(paged.get(i).get("places").isEmpty());
      assertThat(feature.get("time").isNull()).isEqualTo(paged.get(i).get("start").isNull());
      var properties = feature.get("properties");
      paged.get(i).forEachEntry((name, value) -> assertThat(properties.get(name)).isEqualTo(value));
    }
  }

  private static void assertSlides(List<JsonNode> paged, JsonNode timeline) {
    var dated = paged.stream().filter(event -> !event.get("start").isNull()).toList();
    var slides = timeline.get("events").valueStream().toList();
    assertThat(slides).extracting(slide -> text(slide, "unique_id")).isEqualTo(ids(dated));
    assertThat(slides).allMatch(slide -> slide.get("start_date").get("year").isInt());
    assertThat(slides).allMatch(slide -> slide.get("text").get("headline").isString());
    assertThat(timeline.get("title").get("text").get("text").asString().isEmpty())
        .isEqualTo(dated.size() == paged.size());
  }

  private static void assertFeed(List<JsonNode> paged, String xml) {
    var feed = feed(xml);
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getUri()).startsWith("http://127.0.0.1:");
    assertThat(feed.getTitle()).startsWith("Truceline: ");
    assertThat(feed.getAuthors()).isNotEmpty();
    assertThat(feed.getPublishedDate()).isNotNull();
    assertThat(feed.getEntries())
        .extracting(entry -> entry.getUri())
        .isEqualTo(ids(paged).stream().map(id -> "tag:truceline.org,2026:" + id).toList());
    assertThat(feed.getEntries())
        .allMatch(entry -> entry.getUpdatedDate() != null && entry.getPublishedDate() != null)
        .allMatch(entry -> entry.getLink().contains("/events/event:"))
        .allMatch(entry -> !entry.getTitle().isEmpty() && !entry.getContents().isEmpty());
  }

  private static SyndFeed feed(String xml) {
    try {
      return new SyndFeedInput().build(new StringReader(xml));
    } catch (FeedException e) {
      throw new AssertionError(xml, e);
    }
  }

  @Test
  void tellsTheSameInATable() {
    var paged = client.all("/api/v1/events?type=ceasefire_in_force");
    var row = rows(export("/api/v1/events?type=ceasefire_in_force", "csv")).getFirst();
    var evidence = paged.getFirst().get("evidence");
    assertThat(text(row, "event_date")).isEqualTo("2017-08-03T12:00+03:00");
    assertThat(text(row, "plover")).isEqualTo("RETREAT");
    assertThat(text(row, "cameo")).isEqualTo("087");
    assertThat(text(row, "event_type")).isEqualTo("Strategic developments");
    assertThat(text(row, "inter1")).isEqualTo("state");
    assertThat(text(row, "latitude")).isEqualTo("34.92");
    assertThat(text(row, "quote")).isEqualTo(text(evidence, "quote"));
    assertThat(text(row, "quote_begin")).isEqualTo(evidence.get("begin").toString());
    assertThat(text(row, "source_url")).isEqualTo(text(evidence.get("article"), "url"));
  }

  @ParameterizedTest
  @CsvSource({"ndjson", "csv", "geojson", "timelinejs", "atom"})
  void keepsArabicReadable(String format) {
    assertThat(export("/api/v1/events?type=evacuation", format)).contains("وأجلي جرحى من دوما أمس");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ndjson     | application/x-ndjson            | attachment; filename="zone-northern-homs.ndjson"
          csv        | text/csv;charset=UTF-8          | attachment; filename="zone-northern-homs.csv"
          geojson    | application/geo+json            | attachment; filename="zone-northern-homs.geojson"
          timelinejs | application/vnd.timelinejs+json | inline; filename="zone-northern-homs.timeline.json"
          atom       | application/atom+xml            | inline; filename="zone-northern-homs.atom"
          """)
  void saysWhatItIs(String format, String type, String disposition) {
    var path = "/api/v1/zones/zone:northern-homs/timeline";
    var byName = client.get(path + "?format=" + format, "Accept", "text/html");
    var byType = client.get(path, "Accept", type.replaceFirst(";.*", ""));
    for (var answer : List.of(byName, byType)) {
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).contains(type);
      assertThat(answer.headers().firstValue("Content-Disposition")).contains(disposition);
    }
    var head = client.send(client.request(path + "?format=" + format).HEAD().build());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Type")).contains(type);
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "failed-exports.csv", delimiter = '|')
  void refusesWhatHasNoPlaceInIt(String path, int status, String detail) {
    var answer = client.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(Client.read(answer.body()).get("detail").asString()).isEqualTo(detail);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/graph/neighbourhood/zone:northern-homs?depth=2, relationships",
    "/api/v1/graph/paths?from=actor:turkey&to=actor:syrian-government, paths"
  })
  void givesAGraphThatItsSchemaAllows(String path, String list) {
    var json = client.json(path);
    var graph = graph(export(path, "graphml"));
    assertThat(graph.vertexSet())
        .containsExactlyInAnyOrderElementsOf(ids(json.get("nodes").valueStream().toList()));
    var edges =
        json.get(list)
            .valueStream()
            .flatMap(each ->
                list.equals("paths")
                    ? each.get("relationships").valueStream()
                    : IntStream.of(0).mapToObj(_ -> each))
            .distinct()
            .toList();
    assertThat(graph.edgeSet()).hasSameSizeAs(edges).isNotEmpty();
    assertThat(edges).allMatch(edge -> graph.containsEdge(text(edge, "from"), text(edge, "to")));
  }

  /// The importer validates against GraphML's schema, which it brings.
  private static DirectedPseudograph<String, DefaultEdge> graph(String xml) {
    var graph =
        new DirectedPseudograph<String, DefaultEdge>(
            null, SupplierUtil.createDefaultEdgeSupplier(), false);
    var importer = new GraphMLImporter<String, DefaultEdge>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.importGraph(graph, new StringReader(xml));
    return graph;
  }

  @Test
  void leadsFromATimelineToItsExports() {
    var page =
        client.get("/zones/zone:northern-homs?type=deployment&from=2017-08-01&order=asc").body();
    var path =
        "/api/v1/zones/zone:northern-homs/timeline?type=deployment&datetime=2017-08-01/..&order=asc&format=csv";
    assertThat(page).contains("href=\"" + path.replace("&", "&amp;") + "\"");
    assertThat(rows(client.get(path).body())).hasSize(1);
    assertThat(client.get("/places/place:douma").body())
        .contains("/api/v1/events?place=place:douma&amp;format=geojson");
  }

  private String export(String path, String format) {
    var answer = client.get(path + (path.contains("?") ? "&" : "?") + "format=" + format);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static List<JsonNode> rows(String csv) {
    return CSV.readerFor(JsonNode.class)
        .with(CsvSchema.emptySchema().withHeader())
        .<JsonNode>readValues(csv)
        .readAll();
  }

  private static List<String> ids(List<JsonNode> nodes) {
    return nodes.stream().map(node -> text(node, "id")).toList();
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).asString();
  }
}
