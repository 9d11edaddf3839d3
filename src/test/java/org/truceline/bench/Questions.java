package org.truceline.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All that is asked, of the busiest actors, zones and agreements, and beside each question the
/// plain one.
final class Questions {

  private static final int DEEP = 1_000;
  private static final String ACTOR = SyntheticArticles.actorId(0);
  private static final String OTHER = SyntheticArticles.actorId(1);
  private static final String ZONE = SyntheticArticles.zoneId(0);
  private static final String AGREEMENT = SyntheticArticles.agreementId(0);
  private static final List<String> TYPES = List.of("shelling", "clash");
  private static final String PAGE =
      """
       WHERE e.start IS NOT NULL AND ($types IS NULL OR e.type IN $types)
      WITH e ORDER BY e.start DESC, e.id DESC SKIP $skip LIMIT 50
      RETURN e, COLLECT { MATCH (e)--(n:Actor|Zone|Agreement|Place) RETURN n },
             COLLECT { MATCH (e)<-[:TELLS]-(r)-[:IN]->(a) RETURN [r, a] LIMIT 1 }
      """;

  private final List<Question> questions = new ArrayList<>();

  private Questions() {}

  static List<Question> all() {
    var all = new Questions();
    all.timelines();
    all.pairs();
    all.compliance();
    all.surroundings();
    all.search();
    return all.questions;
  }

  private void timelines() {
    timeline(
        "actor",
        "/actors/" + ACTOR + "/timeline",
        "(:Actor {id: $id})-[:PARTICIPATED_IN]->(e)",
        ACTOR);
    timeline("zone", "/zones/" + ZONE + "/timeline", "(:Zone {id: $id})<-[:IN_ZONE]-(e)", ZONE);
    timeline(
        "agreement",
        "/agreements/" + AGREEMENT + "/timeline",
        "(:Agreement {id: $id})<-[:CONCERNS]-(e)",
        AGREEMENT);
    timeline(
        "two actors",
        "/relationships/%s/%s/timeline".formatted(ACTOR, OTHER),
        "(:Actor {id: $id})-[:PARTICIPATED_IN]->(e)<-[:PARTICIPATED_IN]-(:Actor {id: $other})",
        ACTOR);
    timeline("all events", "/events", "(e:Event)", "");
  }

  private void timeline(String name, String path, String pattern, String id) {
    var naive = "MATCH " + pattern + PAGE;
    var filter = "&type=" + String.join("&type=", TYPES);
    for (int pages : new int[] {0, DEEP}) {
      var page = pages == 0 ? ", first page" : ", deep page";
      var parameters = parameters(id);
      questions.add(
          new Question(name + page, path + "?limit=50", pages, 0, naive, Map.copyOf(parameters)));
      parameters.put("types", TYPES);
      questions.add(
          new Question(
              name + " by type" + page,
              path + "?limit=50" + filter,
              pages,
              0,
              naive,
              Map.copyOf(parameters)));
    }
  }

  private static Map<String, Object> parameters(String id) {
    return new HashMap<>(Map.of("id", id, "other", OTHER));
  }

  private void pairs() {
    for (var bucket : List.of("month", "year")) {
      ask(
          "two actors by " + bucket,
          "/relationships/%s/%s?bucket=%s".formatted(ACTOR, OTHER, bucket),
          5,
          ("MATCH (:Actor {id: $id})-[:PARTICIPATED_IN]->(e)<-[:PARTICIPATED_IN]-(:Actor {id: $other})"
                  + " RETURN substring(e.start, 0, %d) AS bucket, e.type, count(*)")
              .formatted(bucket.equals("year") ? 4 : 7));
    }
    var counterparts =
        "MATCH (:Actor {id: $id})-[:PARTICIPATED_IN]->(e)<-[:PARTICIPATED_IN]-(o) %s"
            + " RETURN o, count(*) AS n ORDER BY n DESC LIMIT 50";
    ask(
        "counterparts of the busiest actor",
        "/actors/" + ACTOR + "/relationships?limit=50",
        20,
        counterparts.formatted(""));
    ask(
        "its counterparts in a year",
        "/actors/" + ACTOR + "/relationships?limit=50&datetime=2017-01-01/2017-12-31",
        20,
        counterparts.formatted("WHERE e.start STARTS WITH '2017'"));
  }

  private void compliance() {
    var candidates =
        """
        MATCH (g:Agreement {id: $id})-[:COVERS*1..2]->()<-[:IN_ZONE|AT]-(e)
        WHERE e.hostile AND e.start >= g.date
        WITH DISTINCT e ORDER BY e.start DESC, e.id DESC LIMIT 50
        RETURN e, COLLECT { MATCH (e)--(n:Actor|Zone|Agreement|Place) RETURN n },
               COLLECT { MATCH (e)<-[:TELLS]-(r)-[:IN]->(a) RETURN [r, a] LIMIT 1 }
        """;
    var path = "/agreements/" + AGREEMENT + "/compliance?limit=50";
    ask("candidate violations", path + "&summary=false", 5, candidates, AGREEMENT);
    ask("the same with a summary", path, Question.UNLIMITED, candidates, AGREEMENT);
  }

  private void surroundings() {
    ask(
        "neighbourhood of the busiest actor",
        "/graph/neighbourhood/" + ACTOR + "?depth=1",
        20,
        """
        MATCH (a:Actor {id: $id})-[:PARTICIPATED_IN]->(e)<-[:PARTICIPATED_IN]-(o)
        WITH a, o, count(e) AS n ORDER BY n DESC LIMIT 25
        MATCH (a)-[:PARTICIPATED_IN]->(e)
        WITH collect(DISTINCT o) AS others, e ORDER BY e.start DESC LIMIT 25
        RETURN others, e
        """);
  }

  private void search() {
    var naive =
        "MATCH (n:Name)<-[:KNOWN_AS]-(x) WHERE toLower(n.text) CONTAINS toLower($id)"
            + " RETURN x, n.text LIMIT 50";
    var place = Gazetteer.name(1_000);
    search("a name", place, naive);
    search("a name, misspelt", place.replace("i", "ee").replace("k", "q"), naive);
    search("the beginning of a name", place.substring(0, place.length() - 2), naive);
    search("words of many names", "group eastern side", naive);
    search("no name", "Xyzzy Plugh", naive);
    search(
        "a sentence",
        "word17 word4711",
        "MATCH (r:Report) WHERE r.quote CONTAINS $id RETURN r LIMIT 50");
  }

  private void search(String name, String q, String naive) {
    var path = "/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    ask("search for " + name, path, 10, naive, q);
  }

  private void ask(String name, String path, double most, String naive) {
    ask(name, path, most, naive, ACTOR);
  }

  private void ask(String name, String path, double most, String naive, String id) {
    questions.add(new Question(name, path, 0, most, naive, Map.copyOf(parameters(id))));
  }
}
