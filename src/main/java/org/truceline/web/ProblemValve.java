package org.truceline.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/// Tells what Tomcat refuses before any of our code sees it, such as a path that is no URI. Tomcat
/// makes it by its name.
public final class ProblemValve extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    var status = HttpStatus.resolve(response.getStatus());
    if (status == null || !status.isError() || !response.setErrorReported()) {
      return;
    }
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      var writer = response.getReporter();
      if (writer != null) {
        writer.write(body(status));
        response.finishResponse();
      }
    } catch (IOException e) {
      container.getLogger().debug("The client is gone", e);
    }
  }

  private static String body(HttpStatus status) {
    return """
    {"type":"urn:truceline:problem:%s","title":"%s","status":%d,"detail":"request: not well-formed HTTP, or a path or query that is no URI","instance":"about:blank"}
    """
        .formatted(
            status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            status.getReasonPhrase(),
            status.value());
  }
}
