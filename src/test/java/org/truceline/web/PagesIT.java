package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebIT
class PagesIT {

  @LocalServerPort private int port;
  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/events",
        "/events?type=&factuality=&from=2017-07-01&until=&order=asc",
        "/actors/actor:russia",
        "/zones/zone:northern-homs",
        "/agreements/agreement:astana-memorandum",
        "/places/place:douma",
        "/search",
        "/search?q=Duma&kind=",
        "/search?q=ceasefire&kind=sentence",
        "/extract",
        "/browser/guide.html"
      })
  void needsNoScriptAndNothingFromElsewhere(String path) {
    var page = page(path);
    assertThat(page.select("script, iframe, object, [style], [onclick]")).isEmpty();
    assertThat(page.select("link[href], img[src]").eachAttr("href"))
        .allMatch(address -> address.startsWith("/"));
    assertThat(page.title()).contains("Truceline");
    assertThat(client.get(path).headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'");
  }

  @Test
  void showsWhatTheGraphHoldsAndLeadsOn() {
    var front = page("/");
    assertThat(front.select(".span").text()).contains(" articles, from 1 Apr 2017");
    assertThat(front.select("a[href=/actors/actor:russia]")).isNotEmpty();
    assertThat(front.select("a[href=/zones/zone:northern-homs]")).isNotEmpty();
    assertThat(front.select("a[href=/agreements/agreement:astana-memorandum]")).isNotEmpty();
    assertThat(front.select(".doors a").eachAttr("href")).contains("/swagger-ui.html");
    assertThat(front.select("[lang=ar][dir=rtl]").eachText()).contains("روسيا");
  }

  @Test
  void leadsFromATimelineToTheWordsInTheirArticle() {
    var timeline = page("/zones/zone:northern-homs");
    var quotes = timeline.select(".entry blockquote").eachText();
    assertThat(quotes).isNotEmpty();
    for (var link : timeline.select(".entry figcaption a").eachAttr("href")) {
      var article = page(link.substring(0, link.indexOf('#')));
      var anchor = article.getElementById(link.substring(link.indexOf('#') + 1));
      assertThat(anchor).isNotNull();
      assertThat(article.select("mark").eachText()).isNotEmpty();
    }
  }

  @Test
  void leadsFromTheSearchBoxToWhatIsFound() {
    var form = page("/").expectFirst("form[role=search]");
    assertThat(form.attr("action")).isEqualTo("/search");
    assertThat(form.select("input[name=q][dir=auto]")).hasSize(1);
    var found = page("/search?q=" + URLEncoder.encode("دوما", StandardCharsets.UTF_8));
    assertThat(found.expectFirst("input[name=q]").val()).isEqualTo("دوما");
    assertThat(found.select(".hits [lang=ar][dir=rtl]").eachText()).contains("دوما");
    for (var path : found.select(".hits h2 a").eachAttr("href")) {
      var hash = path.indexOf('#');
      var opened = page(hash < 0 ? path : path.substring(0, hash));
      if (hash >= 0) {
        assertThat(opened.getElementById(path.substring(hash + 1))).as(path).isNotNull();
      }
    }
    assertThat(found.select(".hits a[href=/places/place:douma]")).hasSize(1);
  }

  @Test
  void marksExactlyTheQuotedWordsAndLosesNone() {
    var id = client.json("/api/v1/articles?datetime=2017-08-03").get("items").get(0).get("id");
    var article = client.json("/api/v1/articles/" + id.asString());
    var page = page("/articles/" + id.asString());
    assertThat(page.select("article").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("article").attr("lang")).isEqualTo("ar");
    page.select(".ref").remove();
    assertThat(page.expectFirst(".text").wholeText()).isEqualTo(article.get("text").asString());
    assertThat(page.select("mark").eachText())
        .contains("وستنتشر الشرطة العسكرية الروسية هناك غداً");
  }

  @Test
  void runsNothingThatAnArticleSays() {
    var body =
        """
        {"publisher": "<script>alert(1)</script>", "title": "<img src=x onerror=alert(2)> signs",
         "publishedAt": "2017-05-05",
         "text": "Russia and Turkey signed a ceasefire on 4 May 2017 <script>alert(3)</script>."}\
        """;
    var stored = Client.read(client.post("/api/v1/articles", body).body());
    var page = page("/articles/" + stored.get("article").get("id").asString());
    assertThat(page.select("script, img")).isEmpty();
    assertThat(page.text()).contains("<script>alert(1)</script>");
  }

  @Test
  void goesOnToTheNextPage() {
    assertThat(page("/events?order=asc").select("a[rel=next]")).isEmpty();
    assertThat(client.get("/events?cursor=nonsense", "Accept", "text/html").statusCode())
        .isEqualTo(400);
  }

  @Test
  void guidesThroughEveryStatementForPeople() {
    var guide = client.get("/browser/guide.html", "Origin", "http://localhost:7474");
    assertThat(guide.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(Jsoup.parse(guide.body()).select("pre.runnable").eachText())
        .anyMatch(code -> code.startsWith(":style http://127.0.0.1:" + port + "/browser/"))
        .anyMatch(code -> code.startsWith(":params {zone: 'zone:"))
        .anyMatch(code -> code.contains("allShortestPaths"));
  }

  @Test
  void servesTheStyleToNeo4jBrowser() {
    var style = client.get("/browser/style.grass", "Origin", "http://localhost:7474");
    assertThat(style.statusCode()).isEqualTo(200);
    assertThat(style.body()).contains("node.Zone");
    assertThat(style.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
  }

  private Document page(String path) {
    var response = client.get(path, "Accept", "text/html");
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(response.body());
  }
}
