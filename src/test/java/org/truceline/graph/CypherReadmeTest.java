package org.truceline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `cypher/README.md` lists every statement with what its own header says it answers.
class CypherReadmeTest {

  private static final Path CYPHER = Path.of("cypher");
  private static final Pattern ROW =
      Pattern.compile("^\\| `(\\S+)\\.cypher` \\| (.+) \\|$", Pattern.MULTILINE);

  @Test
  void listsEveryFileAndNoOther() throws IOException {
    var listed =
        ROW.matcher(readme()).results().map(row -> row.group(1)).collect(Collectors.toSet());
    try (var files = Files.walk(CYPHER)) {
      assertThat(listed)
          .isEqualTo(
              files
                  .map(file -> CYPHER.relativize(file).toString().replace('\\', '/'))
                  .filter(file -> file.endsWith(".cypher"))
                  .map(file -> file.substring(0, file.length() - ".cypher".length()))
                  .collect(Collectors.toSet()));
    }
  }

  @Test
  void saysWhatTheFileSays() throws IOException {
    var rows = ROW.matcher(readme()).results().toList();
    for (var row : rows) {
      var name = row.group(1);
      if (!name.startsWith("migrations/")) {
        var file = Files.readString(CYPHER.resolve(name + ".cypher"));
        assertThat(row.group(2)).isEqualTo(Statement.parse(name, file).answers());
      }
    }
  }

  private static String readme() throws IOException {
    return Files.readString(CYPHER.resolve("README.md"));
  }
}
