package org.truceline.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.truceline.query.ArticleReports;
import org.truceline.query.Articles;
import org.truceline.query.UnknownId;

/// An article as it was read, with what it says marked in place.
@Controller
@Hidden
class ArticlePage {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ku", "ps", "ur");

  private final Articles articles;
  private final ArticleReports reports;

  ArticlePage(Articles articles, ArticleReports reports) {
    this.articles = articles;
    this.reports = reports;
  }

  @GetMapping("/articles/{id}")
  String show(@PathVariable String id, Model model) {
    var article = articles.get(id).orElseThrow(() -> new UnknownId(id));
    var notes = Note.of(reports.of(id));
    model.addAttribute("article", article);
    model.addAttribute("direction", RIGHT_TO_LEFT.contains(article.language()) ? "rtl" : "ltr");
    model.addAttribute("published", Dates.day(article.publishedAt(), "no date of publication"));
    model.addAttribute("titlePieces", Piece.cut("title", article.title(), notes));
    model.addAttribute("textPieces", Piece.cut("text", article.text(), notes));
    model.addAttribute("notes", notes);
    return "article";
  }
}
