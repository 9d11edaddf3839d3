package org.truceline.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.truceline.query.Hit;
import org.truceline.query.Page;

/// What a search found, to read: under the path of its API without `/api/v1`.
@Controller
@Hidden
class SearchPage {

  private static final int LENGTH = 30;

  private final SearchController search;

  SearchPage(SearchController search) {
    this.search = search;
  }

  @GetMapping("/search")
  String show(Parameters parameters, HttpServletRequest request, Model model) {
    var asked = parameters.one("q");
    var q = asked == null ? "" : asked.strip();
    var kinds = kinds(parameters);
    var page =
        q.isEmpty()
            ? new Page<Hit>(List.of(), null)
            : search.find(q, kinds, LENGTH, parameters.after(), null);
    model.addAttribute("q", q);
    model.addAttribute("chosen", kinds);
    model.addAttribute("kinds", List.of(Hit.Kind.values()));
    model.addAttribute("hits", page.items().stream().map(Finding::new).toList());
    model.addAttribute("next", TimelinePages.next(page, request));
    return "search";
  }

  /// A form whose choice was left empty chooses nothing.
  private static Set<Hit.Kind> kinds(Parameters parameters) {
    return parameters.all("kind").stream().allMatch(String::isEmpty)
        ? EnumSet.noneOf(Hit.Kind.class)
        : parameters.codes("kind", Hit.Kind.class);
  }
}
