package org.truceline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.truceline.intake.Intake;
import org.truceline.model.Draft;
import org.truceline.model.Facts;
import org.truceline.model.PublicationTime;
import org.truceline.query.Articles;
import org.truceline.query.Page;
import org.truceline.query.UnknownId;

@Api
@Tag(name = "Articles", description = "What was read, and what it says.")
class ArticlesController {

  private final Articles articles;
  private final Intake intake;

  ArticlesController(Articles articles, Intake intake) {
    this.articles = articles;
    this.intake = intake;
  }

  @GetMapping("/articles")
  @Operation(
      operationId = "listArticles",
      summary = "Articles, by day of publication",
      description =
          "Every article that was stored, without its text; those that do not say when they"
              + " were published come last.")
  @Paged
  @Ordered
  @Dated
  @KnownAt
  Page<Articles.ListedArticle> list(Parameters parameters) {
    return articles.list(parameters.datetime(), parameters.newestFirst(), parameters.knownAt());
  }

  @GetMapping("/articles/{id}")
  @Operation(
      operationId = "getArticle",
      summary = "One article as it was read",
      description = "Title and text as the offsets of all evidence count in them.")
  @KnownAt
  Articles.ArticleDetail get(
      @PathVariable
          @Parameter(description = "The article's id.", example = "article:efb8274925df39f2")
          String id,
      Parameters parameters) {
    return find(id, parameters);
  }

  /// Read again from the stored text, not put together from the graph: mentions and time
  /// expressions are not kept there, and reading is deterministic, so that the ids are the stored
  /// ones.
  @GetMapping("/articles/{id}/facts")
  @Operation(
      operationId = "getArticleFacts",
      summary = "What one article says",
      description = "The same facts that `POST /articles` answered with.")
  @KnownAt
  Facts facts(
      @PathVariable
          @Parameter(description = "The article's id.", example = "article:efb8274925df39f2")
          String id,
      Parameters parameters) {
    var article = find(id, parameters);
    var publishedAt = article.publishedAt();
    return intake.read(
        new Draft(
            article.url(),
            article.title(),
            article.text(),
            null,
            article.publisher(),
            article.language(),
            publishedAt == null ? null : PublicationTime.parse(publishedAt)));
  }

  private Articles.ArticleDetail find(String id, Parameters parameters) {
    return articles.get(id, parameters.knownAt()).orElseThrow(() -> new UnknownId(id));
  }
}
