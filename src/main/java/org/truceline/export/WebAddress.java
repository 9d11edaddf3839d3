package org.truceline.export;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Addresses that may become links: an article's may be anything, `javascript:…` too.
final class WebAddress {

  private WebAddress() {}

  static boolean isOne(@Nullable String address) {
    try {
      var scheme = address == null ? null : new URI(address).getScheme();
      return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
