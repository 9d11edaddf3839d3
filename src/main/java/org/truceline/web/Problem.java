package org.truceline.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// A failure as RFC 9457 tells it, with all its members.
final class Problem {

  private Problem() {}

  static ProblemDetail of(HttpStatus status, String detail, @Nullable String instance) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(status.getReasonPhrase());
    problem.setType(URI.create(type(status)));
    if (instance != null) {
      problem.setInstance(uri(instance));
    }
    return problem;
  }

  private static String type(HttpStatus status) {
    return "urn:truceline:problem:"
        + status.getReasonPhrase().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
  }

  /// The same members, for the documentation.
  static Map<String, Object> example(HttpStatus status, String detail, String instance) {
    var example = new LinkedHashMap<String, Object>();
    example.put("type", type(status));
    example.put("title", status.getReasonPhrase());
    example.put("status", status.value());
    example.put("detail", detail);
    example.put("instance", instance);
    return example;
  }

  private static URI uri(String path) {
    try {
      return URI.create(path);
    } catch (IllegalArgumentException e) {
      return URI.create("about:blank");
    }
  }
}
