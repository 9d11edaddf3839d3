package org.truceline.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.context.request.WebRequest;

/// Which form of an answer a request asks for.
final class Accepted {

  private Accepted() {}

  /// Whether it names pages among what it takes.
  static boolean takesPage(WebRequest request) {
    return types(request).stream().anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML));
  }

  /// Whether it would rather have a page than JSON, where there are both.
  static boolean prefersPage(WebRequest request) {
    return types(request).stream()
        .filter(
            type -> type.includes(MediaType.APPLICATION_JSON) || type.includes(MediaType.TEXT_HTML))
        .findFirst()
        .filter(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML))
        .isPresent();
  }

  private static List<MediaType> types(WebRequest request) {
    try {
      var types = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
      MimeTypeUtils.sortBySpecificity(types);
      return types;
    } catch (InvalidMediaTypeException e) {
      return List.of();
    }
  }
}
