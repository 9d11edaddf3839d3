package org.truceline.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How the embedded Neo4j is run. Nothing of it matters once `spring.neo4j.uri` is set.
///
/// @param home the folder that keeps data, logs and password
/// @param classPathFile a file that holds the class path of Neo4j's server, written by the build
/// @param boltPort the port of the driver; 0 takes any free one
/// @param httpPort the port of Neo4j Browser; 0 takes any free one, -1 leaves Browser out
/// @param browserCommands what Neo4j Browser runs once it is connected: commands without their
///   colon, a semicolon between them
/// @param heap the most that the server's heap may take
/// @param pageCache the memory for pages of the graph's files
/// @param jvmOptions more options for its JVM; one collector takes the least memory and the first
///   compiler alone halves the work of a start, and costs a busy server a quarter of its writes
/// @param startTimeout how long a start may take before it counts as failed
@ConfigurationProperties("truceline.embedded")
public record EmbeddedNeo4jProperties(
    @DefaultValue("data/neo4j") Path home,
    @DefaultValue("target/embedded-neo4j/classpath.txt") Path classPathFile,
    @DefaultValue("7687") int boltPort,
    @DefaultValue("7474") int httpPort,
    @DefaultValue("") String browserCommands,
    @DefaultValue("320MB") DataSize heap,
    @DefaultValue("96MB") DataSize pageCache,
    @DefaultValue({"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"}) List<String> jvmOptions,
    @DefaultValue("90s") Duration startTimeout) {

  public EmbeddedNeo4jProperties {
    home = home.toAbsolutePath().normalize();
    jvmOptions = List.copyOf(jvmOptions);
    Ports.requireInRange("truceline.embedded.bolt-port", boltPort, 0);
    Ports.requireInRange("truceline.embedded.http-port", httpPort, -1);
  }

  boolean hasHttp() {
    return httpPort >= 0;
  }
}
