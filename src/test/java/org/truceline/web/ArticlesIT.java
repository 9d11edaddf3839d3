package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebIT
class ArticlesIT {

  private static final String ARTICLE =
      """
      {"url": "https://example.org/1", "title": "Truce for Eastern Ghouta", "publisher": "Test Daily",
       "publishedAt": "2017-07-23",
       "text": "Russia announced a ceasefire in Eastern Ghouta on Saturday, 22 July 2017."}\
      """;

  @LocalServerPort private int port;
  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @Test
  void storesAnArticleOnce() {
    var first = client.post("/api/v1/articles", ARTICLE);
    var again = client.post("/api/v1/articles", ARTICLE);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    var location = first.headers().firstValue("Location").orElseThrow();
    var facts = Client.read(first.body());
    assertThat(location).isEqualTo("/api/v1/articles/" + facts.get("article").get("id").asString());
    assertThat(client.json(location).get("text")).isEqualTo(facts.get("article").get("text"));
    assertThat(client.json(location + "/facts")).isEqualTo(facts);
    for (var event : facts.get("events")) {
      assertThat(client.get("/api/v1/events/" + event.get("id").asString()).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void extractsWithoutStoring() {
    var body = ARTICLE.replace("Test Daily", "Nobody");
    var facts = Client.read(client.post("/api/v1/extractions", body).body());
    assertThat(facts.get("actors")).isNotEmpty();
    assertThat(
            client
                .get("/api/v1/articles/" + facts.get("article").get("id").asString())
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void writesWhatIsNotKnownAsNull() {
    var facts =
        Client.read(
            client
                .post("/api/v1/extractions", "{\"text\": \"Russia announced a ceasefire today.\"}")
                .body());
    assertThat(facts.get("article").has("publishedAt")).isTrue();
    assertThat(facts.get("article").get("publishedAt").isNull()).isTrue();
    for (var event : facts.get("events")) {
      assertThat(event.get("start").isNull()).isTrue();
      assertThat(event.get("reason").asString()).isNotBlank();
    }
  }

  @Test
  void listsByDayOfPublication() {
    var days =
        client.all("/api/v1/articles?limit=3").stream()
            .map(article -> article.get("publishedAt").asString())
            .toList();
    assertThat(days).isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(client.all("/api/v1/articles?datetime=2018-01-01/..")).hasSize(1);
    assertThat(client.all("/api/v1/articles?limit=1&order=asc")).hasSameSizeAs(days);
  }

  @Test
  void staysInPlaceInAListWhileArticlesComeIn() {
    var before = client.all("/api/v1/events?limit=200");
    var first = client.json("/api/v1/events?limit=2");
    var newer =
        """
        {"publisher": "Test Daily", "publishedAt": "2020-03-06",
         "text": "Russia and Turkey signed an agreement in Moscow on 5 March 2020."}\
        """;
    assertThat(client.post("/api/v1/articles", newer).statusCode()).isEqualTo(201);
    var next =
        client.json("/api/v1/events?limit=200&cursor=" + first.get("next").asString()).get("items");
    assertThat(next.valueStream().toList()).isEqualTo(before.subList(2, before.size()));
    assertThat(client.all("/api/v1/events?limit=200")).hasSizeGreaterThan(before.size());
  }

  @Test
  void answersNothingNewWithNotModified() {
    for (var path :
        new String[] {"/api/v1/actors/actor:russia", "/api/v1/zones/zone:northern-homs"}) {
      var tag = client.get(path).headers().firstValue("ETag").orElseThrow();
      assertThat(tag).startsWith("\"");
      assertThat(client.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
      assertThat(client.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
  }
}
