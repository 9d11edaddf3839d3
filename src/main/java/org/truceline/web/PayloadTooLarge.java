package org.truceline.web;

import java.io.IOException;

/// A body went on beyond what is taken.
final class PayloadTooLarge extends IOException {

  PayloadTooLarge(long limit) {
    super(message(limit));
  }

  static String message(long limit) {
    return "the body is over %d bytes".formatted(limit);
  }

  static boolean isCauseOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PayloadTooLarge) {
        return true;
      }
    }
    return false;
  }
}
