package org.truceline.web;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/// Where Neo4j Browser is, if it is anywhere that we know of.
public record BrowserAddress(Supplier<Optional<URI>> address) {

  Optional<URI> uri() {
    return address.get();
  }
}
