package org.truceline.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Short names for long content: the first 16 hex digits of SHA-256.
final class Hash {

  private static final int DIGITS = 16;

  private Hash() {}

  static String of(List<String> parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = String.join("\0", parts).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes)).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
