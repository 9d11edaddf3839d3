package org.truceline.embedded;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedNeo4jAutoConfigurationTest {

  @TempDir private Path folder;
  private ApplicationContextRunner context;

  @BeforeEach
  void setUp() {
    context =
        new ApplicationContextRunner()
            .withConfiguration(
                AutoConfigurations.of(
                    EmbeddedNeo4jAutoConfiguration.class, Neo4jAutoConfiguration.class))
            .withPropertyValues(
                "truceline.embedded.home=" + folder.resolve("neo4j"),
                "truceline.embedded.class-path-file=" + folder.resolve("classpath.txt"));
  }

  @Test
  void startsNothingWhereAUriIsGiven() {
    context
        .withPropertyValues("spring.neo4j.uri=neo4j://graph.example:7687")
        .run(started -> {
          assertThat(started).hasNotFailed().doesNotHaveBean(EmbeddedNeo4j.class);
          assertThat(folder).isEmptyDirectory();
        });
  }

  @Test
  void startsNothingWhereAnotherConnectionIsThere() {
    context
        .withBean(Neo4jConnectionDetails.class, () -> new Neo4jConnectionDetails() {})
        .run(started -> assertThat(started).hasNotFailed().doesNotHaveBean(EmbeddedNeo4j.class));
  }

  @Test
  void saysWhatToSetWhereTheServerIsNotInstalled() {
    context.run(started -> {
      var analysis = analysis(started.getStartupFailure());
      assertThat(analysis.getDescription())
          .startsWith("No Neo4j is configured")
          .contains("classpath.txt")
          .doesNotContain("\n");
      assertThat(analysis.getAction()).startsWith("Set spring.neo4j.uri").doesNotContain("\n");
    });
  }

  private static FailureAnalysis analysis(@Nullable Throwable failure) {
    return requireNonNull(new EmbeddedNeo4jFailureAnalyzer().analyze(requireNonNull(failure)));
  }
}
