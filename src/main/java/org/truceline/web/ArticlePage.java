package org.truceline.web;

import io.swagger.v3.oas.annotations.Hidden;
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

  private final Articles articles;
  private final ArticleReports reports;

  ArticlePage(Articles articles, ArticleReports reports) {
    this.articles = articles;
    this.reports = reports;
  }

  @GetMapping("/articles/{id}")
  String show(@PathVariable String id, Model model) {
    var article = articles.get(id, null).orElseThrow(() -> new UnknownId(id));
    var notes = Note.of(reports.of(id));
    model.addAttribute("article", article);
    var marks = notes.stream().map(Note::mark).toList();
    var language = article.language();
    model.addAttribute("direction", Paragraph.direction(language));
    model.addAttribute("published", Dates.day(article.publishedAt(), "no date of publication"));
    model.addAttribute("title", Paragraph.of(language, Piece.cut("title", article.title(), marks)));
    model.addAttribute("text", Paragraph.of(language, Piece.cut("text", article.text(), marks)));
    model.addAttribute("notes", notes);
    return "article";
  }
}
