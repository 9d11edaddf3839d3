package org.truceline.web;

import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.truceline.graph.Outage;
import org.truceline.intake.load.Refusal;
import org.truceline.query.UnknownId;
import org.truceline.resolve.Undecidable;

/// Tells the failures that our own code finds.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OwnProblems {

  private static final Logger log = LoggerFactory.getLogger(OwnProblems.class);

  private final ProblemAnswer answer;

  OwnProblems(ProblemAnswer answer) {
    this.answer = answer;
  }

  @ExceptionHandler
  ResponseEntity<Object> badRequest(BadRequest e, WebRequest request) {
    return answer.of(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()), request);
  }

  /// An id in the path names something that is not there; one among the filters is a wrong value.
  @ExceptionHandler
  ResponseEntity<Object> unknownId(UnknownId e, WebRequest request) {
    var isInPath =
        request.getAttribute(
                    HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, WebRequest.SCOPE_REQUEST)
                instanceof Map<?, ?> variables
            && variables.containsValue(e.id());
    return answer.of(
        isInPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST,
        "%s: there is no '%s'".formatted(isInPath ? "id" : parameterOf(e.id(), request), e.id()),
        request);
  }

  private static String parameterOf(String value, WebRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(parameter -> List.of(parameter.getValue()).contains(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("id");
  }

  @ExceptionHandler
  ResponseEntity<Object> refusal(Refusal e, WebRequest request) {
    return answer.of(
        switch (e.reason()) {
          case BROKEN, EMPTY -> HttpStatus.BAD_REQUEST;
          case NO_ROOM -> HttpStatus.INSUFFICIENT_STORAGE;
          case TAKEN -> HttpStatus.SERVICE_UNAVAILABLE;
        },
        String.valueOf(e.getMessage()),
        request);
  }

  @ExceptionHandler
  ResponseEntity<Object> undecidable(Undecidable e, WebRequest request) {
    return answer.of(
        switch (e.reason()) {
          case UNKNOWN -> HttpStatus.NOT_FOUND;
          case UNFIT -> HttpStatus.BAD_REQUEST;
          case TAKEN -> HttpStatus.CONFLICT;
        },
        String.valueOf(e.getMessage()),
        request);
  }

  @ExceptionHandler
  ResponseEntity<Object> conflict(Conflict e, WebRequest request) {
    return answer.of(HttpStatus.CONFLICT, String.valueOf(e.getMessage()), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> tooLarge(PayloadTooLarge e, WebRequest request) {
    return answer.of(HttpStatus.CONTENT_TOO_LARGE, String.valueOf(e.getMessage()), request);
  }

  /// What Tomcat finds wrong with a form, such as its length.
  @ExceptionHandler
  ResponseEntity<Object> brokenForm(InvalidParameterException e, WebRequest request) {
    return e.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
        ? tooLarge(new PayloadTooLarge(BodyLimitFilter.LIMIT), request)
        : answer.of(HttpStatus.BAD_REQUEST, "body: no well-formed form", request);
  }

  @ExceptionHandler
  ResponseEntity<Object> outage(Neo4jException e, WebRequest request) {
    if (!Outage.isIn(e)) {
      throw e;
    }
    log.warn("Neo4j does not answer: {}", e.getMessage());
    return answer.of(
        HttpStatus.SERVICE_UNAVAILABLE,
        "Neo4j: it does not answer; try again in a moment",
        request);
  }
}
