package org.truceline.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/// The answer that tells a problem: JSON for programs, a page for people.
@Component
final class ProblemAnswer {

  private final ProblemPage page;

  ProblemAnswer(ProblemPage page) {
    this.page = page;
  }

  ResponseEntity<Object> of(HttpStatus status, String detail, WebRequest request) {
    return of(status, detail, new HttpHeaders(), request);
  }

  ResponseEntity<Object> of(
      HttpStatus status, String detail, HttpHeaders headers, WebRequest request) {
    var problem = Problem.of(status, detail, path(request));
    return page.isWanted(request)
        ? page.show(problem, headers)
        : ResponseEntity.status(status)
            .headers(headers)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(problem);
  }

  static String path(WebRequest request) {
    return ((ServletWebRequest) request).getRequest().getRequestURI();
  }
}
