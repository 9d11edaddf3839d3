package org.truceline.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.truceline.codebook.Codebook;
import org.truceline.intake.Intake;
import org.truceline.model.Draft;

/// Shows what is understood of an article, nothing stored: to those who fill in the form, and to
/// those who ask the API for a page.
@Controller
@Hidden
class ExtractionPages {

  static final String FOR_PEOPLE_TOO = Api.PATH + "/extractions";

  private final Intake intake;
  private final Codebook codebook;

  ExtractionPages(Intake intake, Codebook codebook) {
    this.intake = intake;
    this.codebook = codebook;
  }

  @GetMapping("/extract")
  String form(Model model) {
    model.addAttribute("form", ArticleForm.EMPTY);
    return "extraction";
  }

  @PostMapping(path = "/extract", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String fromForm(ArticleForm form, Model model) {
    return show(form.draft(), form, model);
  }

  @PostMapping(
      path = FOR_PEOPLE_TOO,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.TEXT_HTML_VALUE)
  String fromProgram(@RequestBody Draft draft, Model model) {
    return show(draft, null, model);
  }

  private String show(Draft draft, @Nullable ArticleForm form, Model model) {
    model.addAttribute("form", form == null ? ArticleForm.of(draft) : form);
    model.addAttribute("reading", Reading.of(Drafts.read(intake, draft), codebook));
    return "extraction";
  }
}
