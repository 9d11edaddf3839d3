package org.truceline.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.truceline.resolve.Decided;

/// What a decision is answered with: where it is, and whether it was made now.
final class DecisionAnswer {

  private DecisionAnswer() {}

  /// @param path of the log that it stands in, with a slash at both ends
  static <T> ResponseEntity<T> of(Decided decided, String path, T decision) {
    var location = URI.create(Api.PATH + path + decided.id());
    return decided.isNew()
        ? ResponseEntity.created(location).body(decision)
        : ResponseEntity.ok().location(location).body(decision);
  }
}
