package org.truceline.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.truceline.query.MergeLog;
import org.truceline.query.Slice;
import org.truceline.query.Suggestions;
import org.truceline.query.Suggestions.Namesake;
import org.truceline.query.Suggestions.Sign;

/// Who may be who, and what was decided last, to read; deciding is left to the API.
@Controller
@Hidden
class MergesPage {

  private static final int LENGTH = 30;

  private final Suggestions suggestions;
  private final MergeLog log;

  MergesPage(Suggestions suggestions, MergeLog log) {
    this.suggestions = suggestions;
    this.log = log;
  }

  @GetMapping("/merges")
  String show(Parameters parameters, HttpServletRequest request, Model model) {
    var page = suggestions.list(Set.of(), parameters.after(), LENGTH);
    model.addAttribute("suggestions", page.items());
    model.addAttribute("next", TimelinePages.next(page, request));
    model.addAttribute("decisions", log.list(new Slice(LENGTH, false, null)).items());
    model.addAttribute("words", new Words());
    return "merges";
  }

  /// What the page says of its records.
  public static final class Words {

    public String path(Namesake named) {
      return Link.path(named.id());
    }

    public String size(Namesake named) {
      return Line.count(named.events(), "event");
    }

    public String reason(Sign reason) {
      return switch (reason.code()) {
        case SAME_NAME -> "is spelt the same";
        case SAME_SOUND -> "sounds the same";
        case PART_OF_NAME -> "leaves out a part of the name";
        case ACRONYM -> "is an acronym";
        case SHARED_COUNTERPARTS -> "both had to do with";
        case SHARED_PLACES -> "both were at";
      };
    }
  }
}
