package org.truceline.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;
import org.truceline.query.Ref;

/// Something with a page of its own.
public record Link(String path, String name) {

  static Link to(Ref ref) {
    return new Link(path(ref.id()), ref.name());
  }

  /// `zone:idlib` is at `/zones/zone:idlib`.
  static String path(String id) {
    return "/%ss/%s"
        .formatted(
            id.substring(0, id.indexOf(':')),
            UriUtils.encodePathSegment(id, StandardCharsets.UTF_8));
  }
}
