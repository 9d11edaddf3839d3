package org.truceline.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// All statements under `cypher/` on the class path, by name: `read/actor-timeline` is
/// `cypher/read/actor-timeline.cypher`. Migrations are not among them.
final class Cypher {

  private static final String ROOT = "/cypher/";
  private static final String ENDING = ".cypher";

  private final Map<String, Statement> statements = new TreeMap<>();

  Cypher() {
    resources("**/*")
        .forEach((name, text) -> {
          if (!name.startsWith("migrations/")) {
            statements.put(name, Statement.parse(name, text));
          }
        });
  }

  /// @throws IllegalArgumentException naming the statement, if there is no such file
  Statement statement(String name) {
    var statement = statements.get(name);
    if (statement == null) {
      throw new IllegalArgumentException("There is no cypher/%s.cypher".formatted(name));
    }
    return statement;
  }

  Collection<Statement> all() {
    return statements.values();
  }

  /// The texts of the files that a pattern below `cypher/` matches, by name, in order.
  static Map<String, String> resources(String pattern) {
    var texts = new TreeMap<String, String>();
    try {
      var resolver = new PathMatchingResourcePatternResolver();
      for (var resource : resolver.getResources("classpath*:cypher/" + pattern + ENDING)) {
        texts.put(name(resource), resource.getContentAsString(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static String name(Resource resource) throws IOException {
    var url = resource.getURL().toString();
    var begin = url.lastIndexOf(ROOT) + ROOT.length();
    return url.substring(begin, url.length() - ENDING.length());
  }
}
