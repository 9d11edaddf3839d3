package org.truceline.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// A problem for those who came with a browser.
@Component
final class ProblemPage {

  private static final List<String> FOR_PROGRAMS = List.of("/api/", "/v3/", "/actuator");

  private final ITemplateEngine templates;

  ProblemPage(ITemplateEngine templates) {
    this.templates = templates;
  }

  boolean isWanted(WebRequest request) {
    var path = ((ServletWebRequest) request).getRequest().getRequestURI();
    return path.equals(ExtractionPages.FOR_PEOPLE_TOO)
        ? Accepted.prefersPage(request)
        : Accepted.takesPage(request) && FOR_PROGRAMS.stream().noneMatch(path::startsWith);
  }

  ResponseEntity<Object> show(ProblemDetail problem, HttpHeaders headers) {
    var page =
        templates.process("problem", new Context(Locale.ENGLISH, Map.of("problem", problem)));
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(page);
  }
}
