package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;

/// What was read? (`read/articles`, `read/article`)
@Component
public final class Articles {

  private final Graph graph;

  Articles(Graph graph) {
    this.graph = graph;
  }

  /// By day of publication; those without one last, and only if no interval is asked for.
  public Page<ListedArticle> list(
      @Nullable Interval published, Slice slice, @Nullable OffsetDateTime knownAt) {
    var found = new ArrayList<Found>();
    var last = slice.after() == null ? null : ArticleKey.parse(slice.after());
    var among = published == null ? new Interval(null, null) : published;
    if (last == null || last.day() != null) {
      found.addAll(find(dated(among, last, slice), knownAt));
    }
    if (published == null && found.size() <= slice.limit()) {
      found.addAll(find(undated(last, slice, found.size()), knownAt));
    }
    var page = Page.of(found, slice.limit(), each -> each.key().toString());
    return new Page<>(page.items().stream().map(Found::article).toList(), page.next());
  }

  private List<Found> find(
      Map<String, @Nullable Object> parameters, @Nullable OffsetDateTime knownAt) {
    parameters.put("knownAt", knownAt);
    return graph.read("read/articles", parameters, Articles::found);
  }

  private static Map<String, @Nullable Object> dated(
      Interval among, @Nullable ArticleKey last, Slice slice) {
    var parameters = parameters(true, slice, 0);
    var day = last == null ? null : last.day();
    parameters.put("from", day != null && slice.ascending() ? day : among.firstDay());
    parameters.put("to", day != null && !slice.ascending() ? day : among.lastDay());
    parameters.put("day", day == null ? Interval.BEFORE_ALL : day);
    parameters.put("after", last == null ? "" : last.id());
    return parameters;
  }

  private static Map<String, @Nullable Object> undated(
      @Nullable ArticleKey last, Slice slice, int already) {
    var parameters = parameters(false, slice, already);
    parameters.put("from", Interval.BEFORE_ALL);
    parameters.put("to", Interval.BEFORE_ALL);
    parameters.put("day", Interval.BEFORE_ALL);
    parameters.put("after", last == null || last.day() != null ? "" : last.id());
    return parameters;
  }

  private static Map<String, @Nullable Object> parameters(boolean dated, Slice slice, int already) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("dated", dated);
    parameters.put("newest", !slice.ascending());
    parameters.put("limit", slice.limit() + 1 - already);
    return parameters;
  }

  private static Found found(Record row) {
    var article = row.get("article");
    var day = article.get("publishedOn");
    var id = article.get("id").asString();
    return new Found(
        new ArticleKey(day.isNull() ? null : day.asLocalDate(), id),
        new ListedArticle(
            id,
            Values.text(article.get("url")),
            article.get("title").asString(""),
            article.get("language").asString(),
            Values.text(article.get("publisher")),
            Values.text(article.get("publishedAt")),
            row.get("reports").asInt()));
  }

  /// If it had been read by a moment, or has been by now.
  public Optional<ArticleDetail> get(String id, @Nullable OffsetDateTime knownAt) {
    return graph.read("read/article", Extent.parameters(id, knownAt), Articles::detail).stream()
        .findFirst();
  }

  private static ArticleDetail detail(Record row) {
    var article = row.get("article");
    return new ArticleDetail(
        article.get("id").asString(),
        Values.text(article.get("url")),
        article.get("title").asString(""),
        article.get("text").asString(),
        article.get("language").asString(),
        Values.text(article.get("publisher")),
        Values.text(article.get("publishedAt")),
        row.get("readAt").asString(""),
        row.get("reports").asInt());
  }

  /// An article in a list.
  ///
  /// @param publishedAt as its source says it
  /// @param reports how many claims it makes
  public record ListedArticle(
      String id,
      @Nullable String url,
      String title,
      String language,
      @Nullable String publisher,
      @Nullable String publishedAt,
      int reports) {}

  /// An article as it was read: every offset of its evidence counts in this title and text.
  ///
  /// @param readAt when it came in (ISO 8601)
  public record ArticleDetail(
      String id,
      @Nullable String url,
      String title,
      String text,
      String language,
      @Nullable String publisher,
      @Nullable String publishedAt,
      String readAt,
      int reports) {}

  private record Found(ArticleKey key, ListedArticle article) {}
}
