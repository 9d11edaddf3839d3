package org.truceline.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;

/// The ways in which an operation fails, for its documentation.
enum Failures {
  BAD_REQUEST(HttpStatus.BAD_REQUEST, "format: 'xml' is not json"),
  NOT_FOUND(HttpStatus.NOT_FOUND, "id: there is no 'actor:atlantis'"),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Accept: 'text/plain' takes none of application/json"),
  CONFLICT(HttpStatus.CONFLICT, "state: 'done' has ended, and cannot be cancelled"),
  TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "the body is over 2097152 bytes"),
  UNSUPPORTED(
      HttpStatus.UNSUPPORTED_MEDIA_TYPE,
      "Content-Type: 'text/plain' is none of [application/json]"),
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Neo4j: it does not answer; try again in a moment"),
  NO_ROOM(
      HttpStatus.INSUFFICIENT_STORAGE, "body: no room on the disk for it: 1048576 bytes are free");

  /// These name in their bodies what must be there.
  private static final Set<String> IDENTITIES = Set.of("merge", "refuseMerge");

  private final HttpStatus status;
  private final String detail;

  Failures(HttpStatus status, String detail) {
    this.status = status;
    this.detail = detail;
  }

  /// By status.
  static Map<String, ApiResponse> of(String path, Operation operation) {
    var responses = new LinkedHashMap<String, ApiResponse>();
    for (var failure : values()) {
      if (failure.isPossible(path, operation)) {
        responses.put(String.valueOf(failure.status.value()), failure.response(path));
      }
    }
    return responses;
  }

  private boolean isPossible(String path, Operation operation) {
    return switch (this) {
      case BAD_REQUEST, NOT_ACCEPTABLE, UNAVAILABLE -> true;
      case NOT_FOUND -> path.contains("{") || IDENTITIES.contains(operation.getOperationId());
      case CONFLICT ->
          operation.getOperationId().equals("cancelJob")
              || IDENTITIES.contains(operation.getOperationId());
      case NO_ROOM ->
          operation.getRequestBody() != null
              && operation.getRequestBody().getContent().containsKey(Ndjson.TYPE);
      case TOO_LARGE, UNSUPPORTED -> operation.getRequestBody() != null;
    };
  }

  private ApiResponse response(String path) {
    var content =
        new MediaType()
            .schema(new Schema<>().$ref("#/components/schemas/" + OpenApi.PROBLEM))
            .example(Problem.example(status, detail, path));
    return new ApiResponse()
        .description(status.getReasonPhrase())
        .content(new Content().addMediaType("application/problem+json", content));
  }
}
