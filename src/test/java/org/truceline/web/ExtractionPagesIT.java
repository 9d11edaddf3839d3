package org.truceline.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The page that shows what was understood of an article, and why.
@WebIT
class ExtractionPagesIT {

  private static final String API = "/api/v1/extractions";

  private static final String ARABIC =
      """
      {"publishedAt": "2017-08-04", "title": "هدنة في ريف حمص الشمالي", "text":
       "دخل وقف إطلاق النار في ريف حمص الشمالي حيز التنفيذ أمس الخميس. ووقعت روسيا وتركيا اتفاقا في سوتشي.\\n\\nRussia and Turkey signed an agreement in Sochi."}\
      """;

  private static final String HOSTILE =
      "<script>alert(1)</script> \"Russia' & Turkey\u202E signed\u202C a ceasefire on 4 May 2017"
          + " <img src=x onerror=alert(2)>.";

  @LocalServerPort private int port;
  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          -                                        | application/json
          */*                                      | application/json
          application/json                         | application/json
          application/json, text/html;q=0.5        | application/json
          text/html                                | text/html
          text/html, application/xhtml+xml, */*;q=0.8 | text/html
          """)
  void answersInTheFormThatIsAskedFor(String accept, String type) {
    var response =
        accept == null ? client.post(API, ARABIC) : client.post(API, ARABIC, "Accept", accept);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(type(response)).startsWith(type);
  }

  @Test
  void showsTheArticleAsItWasReadEachLineInItsDirection() {
    var page = page(ARABIC);
    var article = page.expectFirst("article");
    assertThat(article.attr("dir")).isEqualTo("rtl");
    assertThat(article.attr("lang")).isEqualTo("ar");
    assertThat(article.select(".text p").eachAttr("dir")).containsExactly("rtl", "ltr");
    assertThat(article.select(".text p").eachAttr("lang")).containsExactly("ar", "en");
    var read = Client.read(client.post(API, ARABIC).body()).get("article");
    page.select(".ref").remove();
    assertThat(page.expectFirst(".text").wholeText()).isEqualTo(read.get("text").asString());
    assertThat(page.expectFirst("h1").wholeText()).isEqualTo(read.get("title").asString());
  }

  @Test
  void tellsOfEachEventWhatWasUnderstoodAndWhy() {
    var facts = Client.read(client.post(API, ARABIC).body());
    var notes = page(ARABIC).select(".notes li[id^=claim-]");
    assertThat(notes).hasSize(facts.get("events").size() + facts.get("relations").size());
    for (int i = 0; i < facts.get("events").size(); i++) {
      var event = facts.get("events").get(i);
      assertThat(notes.get(i).text())
          .contains(event.get("type").asString().replace('_', ' '))
          .contains(event.get("factuality").asString())
          .contains(event.get("rule").asString())
          .contains("confidence 0.", "PLOVER ", "CAMEO ")
          .contains(event.get("evidence").get("quote").asString())
          .contains(event.get("start").isNull() ? "no date in the text" : "to the day");
    }
  }

  @Test
  void marksTheWordsOfEveryFactAndLinksThemBothWays() {
    var page = page(ARABIC);
    assertThat(page.select(".text .name.place").eachText()).contains("ريف حمص الشمالي");
    assertThat(page.select(".text .name.actor").eachText()).contains("روسيا", "تركيا");
    assertThat(page.select(".text .name.time").eachText()).contains("أمس الخميس");
    assertThat(page.select("mark")).isNotEmpty();
    var links = page.select("main a[href^=#]").eachAttr("href");
    assertThat(links)
        .isNotEmpty()
        .allSatisfy(
            link -> assertThat(page.getElementById(link.substring(1))).as(link).isNotNull());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void saysWhatIsMissingForADate() {
    var page = page("{\"text\": \"Russia and Turkey signed an agreement on Thursday.\"}");
    assertThat(page.select(".notes").text())
        .contains("relative to a publication date that is not known");
  }

  @Test
  void showsAHostileArticleAsText() {
    var page =
        Jsoup.parse(
            send(Map.of("title", HOSTILE, "text", "Said: " + HOSTILE, "publisher", HOSTILE))
                .body());
    assertThat(page.select("script, img, iframe, [onerror], [style], main a[href^=http]"))
        .isEmpty();
    page.select(".ref").remove();
    assertThat(page.expectFirst(".text").wholeText()).isEqualTo("Said: " + HOSTILE);
    assertThat(page.expectFirst("textarea").wholeText()).isEqualTo("Said: " + HOSTILE);
    assertThat(page.expectFirst("input[name=title]").attr("value")).isEqualTo(HOSTILE);
    assertThat(page.select(".kind bdi").text()).contains("<script>");
  }

  @Test
  void readsWhatTheFormSends() {
    var form = Jsoup.parse(client.get("/extract", "Accept", "text/html").body());
    assertThat(form.select("form[method=post][action=/extract]")).hasSize(1);
    assertThat(form.select("form [name]").eachAttr("name"))
        .containsExactlyInAnyOrder("title", "text", "markup", "publisher", "publishedAt", "url");
    var html =
        "<article><h1>Truce</h1><p>Russia and Turkey signed a ceasefire on Monday.</p></article>";
    var response =
        send(Map.of("title", "", "text", html, "markup", "true", "publishedAt", "2018-09-18"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'");
    var page = Jsoup.parse(response.body());
    assertThat(page.expectFirst("h1").text()).isEqualTo("Truce");
    assertThat(page.select(".notes").text()).contains("17 Sep 2018, to the day");
  }

  @Test
  void storesNothing() {
    int before = client.all("/api/v1/articles").size();
    send(Map.of("text", "Russia and Turkey signed a ceasefire on 1 January 2016."));
    page("{\"text\": \"Russia and Turkey signed a ceasefire on 2 January 2016.\"}");
    assertThat(client.all("/api/v1/articles")).hasSize(before);
  }

  @Test
  void tellsProblemsInAPage() {
    for (var response :
        new HttpResponse<?>[] {
          send(Map.of("text", " ")), client.post(API, "{\"text\": \" \"}", "Accept", "text/html")
        }) {
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(type(response)).startsWith("text/html");
      assertThat(response.body().toString()).contains("<h1>Bad Request</h1>", "is blank");
    }
    assertThat(send(Map.of("text", "A truce.", "publishedAt", "yesterday")).body())
        .contains("publishedAt: &#39;yesterday&#39;");
    assertThat(send(Map.of("text", "x".repeat(3_000_000))).statusCode()).isEqualTo(413);
    assertThat(type(client.post(API, "{}"))).startsWith("application/problem+json");
  }

  private Document page(String article) {
    var response = client.post(API, article, "Accept", "text/html");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Jsoup.parse(response.body());
  }

  private HttpResponse<String> send(Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(joining("&"));
    return client.send(
        client
            .request(
                "/extract",
                "Accept",
                "text/html",
                "Content-Type",
                "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private static String type(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElseThrow();
  }
}
