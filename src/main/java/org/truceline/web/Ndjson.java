package org.truceline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/// Loads of many articles: one JSON object a line.
final class Ndjson {

  static final String TYPE = "application/x-ndjson";

  static final String EXAMPLE =
      """
      {"publishedAt": "2017-08-04", "text": "Russia announced a ceasefire in Eastern Ghouta on Thursday."}
      {"publishedAt": "2017-08-05", "text": "أعلنت روسيا وقفاً لإطلاق النار في الغوطة الشرقية يوم الخميس."}
      """;

  private static final String GZIP = "gzip";
  private static final String IDENTITY = "identity";

  private Ndjson() {}

  static boolean isIn(HttpServletRequest request) {
    return HttpMethod.POST.matches(request.getMethod())
        && request.getRequestURI().equals(Api.PATH + "/articles")
        && isNdjson(request.getContentType());
  }

  private static boolean isNdjson(@Nullable String type) {
    return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(TYPE);
  }

  /// Whether its body is packed.
  ///
  /// @throws BadRequest if it is packed in a way that we cannot unpack
  static boolean isPacked(HttpServletRequest request) {
    var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    if (encoding == null) {
      return false;
    }
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case GZIP -> true;
      case IDENTITY -> false;
      default ->
          throw BadRequest.value(
              HttpHeaders.CONTENT_ENCODING, encoding, "is neither gzip nor identity");
    };
  }
}
