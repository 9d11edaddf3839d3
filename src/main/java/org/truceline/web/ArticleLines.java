package org.truceline.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.truceline.intake.load.LineFailure;
import org.truceline.intake.load.LineReader;
import org.truceline.model.Draft;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Takes a line of a load for what `POST /articles` takes a body for, and refuses it in the same
/// words.
@Component
final class ArticleLines implements LineReader {

  private static final Logger log = LoggerFactory.getLogger(ArticleLines.class);

  private final JsonMapper json;

  ArticleLines(JsonMapper json) {
    this.json = json;
  }

  @Override
  public int longest() {
    return (int) BodyLimitFilter.LIMIT;
  }

  @Override
  public Draft read(byte[] line) {
    var draft = json.readValue(line, Draft.class);
    if (draft == null) {
      throw new BadRequest("body", UnreadableBody.NONE);
    }
    return Drafts.check(draft);
  }

  @Override
  public Draft readTooLong() {
    throw new TooLong();
  }

  @Override
  public LineFailure tell(long line, Throwable failure) {
    var status = status(failure);
    return new LineFailure(line, status.value(), detail(line, status, failure));
  }

  private static HttpStatus status(Throwable failure) {
    return switch (failure) {
      case TooLong _ -> HttpStatus.CONTENT_TOO_LARGE;
      case JacksonException _, BadRequest _ -> HttpStatus.BAD_REQUEST;
      case IllegalArgumentException e when Drafts.namesAField(e) -> HttpStatus.BAD_REQUEST;
      default -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }

  private static String detail(long line, HttpStatus status, Throwable failure) {
    if (failure instanceof JacksonException unreadable) {
      return UnreadableBody.why(unreadable);
    }
    if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
      log.error("Line {} of a load failed", line, failure);
      return Problems.UNEXPECTED;
    }
    return String.valueOf(failure.getMessage());
  }

  private static final class TooLong extends RuntimeException {

    TooLong() {
      super(PayloadTooLarge.message(BodyLimitFilter.LIMIT));
    }
  }
}
