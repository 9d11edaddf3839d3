package org.truceline.web;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Tells the failures that the framework finds, and those that nobody foresaw.
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

  static final String UNEXPECTED = "Truceline failed; its log says why";

  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private final ProblemAnswer answer;

  Problems(ProblemAnswer answer) {
    this.answer = answer;
  }

  @ExceptionHandler
  ResponseEntity<Object> unexpected(Exception e, WebRequest request) {
    if (PayloadTooLarge.isCauseOf(e)) {
      return tooLarge(request);
    }
    log.error("{} failed", request.getDescription(false), e);
    return answer.of(HttpStatus.INTERNAL_SERVER_ERROR, UNEXPECTED, request);
  }

  private ResponseEntity<Object> tooLarge(WebRequest request) {
    return answer.of(
        HttpStatus.CONTENT_TOO_LARGE, PayloadTooLarge.message(BodyLimitFilter.LIMIT), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return PayloadTooLarge.isCauseOf(e)
        ? tooLarge(request)
        : answer.of(HttpStatus.BAD_REQUEST, UnreadableBody.why(e), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
      NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return answer.of(
        HttpStatus.NOT_FOUND,
        "path: there is nothing at '%s'".formatted(ProblemAnswer.path(request)),
        request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
      HttpRequestMethodNotSupportedException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var detail = "method: '%s' is none of %s".formatted(e.getMethod(), headers.getAllow());
    return answer.of(HttpStatus.METHOD_NOT_ALLOWED, detail, headers, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
      HttpMediaTypeNotSupportedException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var detail =
        "Content-Type: '%s' is none of %s"
            .formatted(e.getContentType(), e.getSupportedMediaTypes());
    return answer.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, detail, headers, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
      HttpMediaTypeNotAcceptableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var format = Formats.asked(request);
    if (format != null) {
      var refusal = Formats.refusal(format, e.getSupportedMediaTypes());
      return answer.of(HttpStatus.BAD_REQUEST, String.valueOf(refusal.getMessage()), request);
    }
    var detail =
        "Accept: '%s' takes none of %s"
            .formatted(
                request.getHeader(HttpHeaders.ACCEPT),
                e.getSupportedMediaTypes().stream()
                    .map(MediaType::toString)
                    .collect(Collectors.joining(", ")));
    return answer.of(HttpStatus.NOT_ACCEPTABLE, detail, headers, request);
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var known = HttpStatus.valueOf(status.value());
    var detail =
        body instanceof ProblemDetail problem && problem.getDetail() != null
            ? problem.getDetail()
            : known.getReasonPhrase();
    return answer.of(known, detail, headers, request);
  }
}
