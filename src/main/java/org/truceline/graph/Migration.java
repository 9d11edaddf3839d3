package org.truceline.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One step of the schema: a file `V001__name.cypher` with statements that each end in `;`. A
/// statement runs in a transaction of its own, or in many where it says so, and must bear to be
/// repeated.
///
/// @param checksum SHA-256 of the file, in hex
record Migration(int version, String name, String checksum, List<String> statements) {

  private static final Pattern NAME = Pattern.compile("V(\\d+)__(\\w+)");

  static Migration parse(String fileName, String text) {
    var name = NAME.matcher(fileName);
    if (!name.matches()) {
      throw new IllegalStateException(
          "cypher/migrations/%s.cypher is not named like V001__name.cypher".formatted(fileName));
    }
    var statements =
        Arrays.stream(text.split(";\\s*(\\R|$)")).filter(part -> !part.isBlank()).toList();
    return new Migration(Integer.parseInt(name.group(1)), name.group(2), sha256(text), statements);
  }

  /// Whether it ran before.
  ///
  /// @param ran the checksum it had when it ran, if it did
  /// @throws IllegalStateException if it was changed since
  boolean isDone(@Nullable String ran) {
    if (ran != null && !ran.equals(checksum)) {
      throw new IllegalStateException(
          "Migration V%03d__%s was changed after it ran: undo the change, and add a new migration"
              .formatted(version, name));
    }
    return ran != null;
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
