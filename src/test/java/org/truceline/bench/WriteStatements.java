package org.truceline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The statements under `cypher/write/`, told by what they say.
final class WriteStatements {

  private WriteStatements() {}

  /// By their text, without its header.
  static Map<String, String> names() {
    var names = new HashMap<String, String>();
    try {
      for (var file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath:cypher/write/*.cypher")) {
        var name = Objects.requireNonNull(file.getFilename()).replace(".cypher", "");
        names.put(body(file.getContentAsString(StandardCharsets.UTF_8)), name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  /// Without comments.
  static String body(String statement) {
    return statement
        .lines()
        .filter(line -> !line.startsWith("//"))
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
