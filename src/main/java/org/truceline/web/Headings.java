package org.truceline.web;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.server.ServletServerHttpRequest;
import org.truceline.export.Heading;

/// What exports say of themselves, from what was asked.
final class Headings {

  private Headings() {}

  static Heading of(ServletServerHttpRequest request) {
    var self = request.getURI();
    return new Heading(
        title(self), self.toString(), self.getScheme() + "://" + self.getAuthority());
  }

  private static String title(URI self) {
    var path = self.getRawPath().substring(Api.PATH.length() + 1);
    var query = self.getRawQuery();
    return "Truceline: "
        + URLDecoder.decode(query == null ? path : path + "?" + query, StandardCharsets.UTF_8);
  }
}
