package org.truceline;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.truceline.embedded.EmbeddedNeo4j;

/// Says on the console, once all is up and the samples are read, where everything is.
@Component
class Greeting {

  private static final Logger log = LoggerFactory.getLogger(Greeting.class);

  private final Environment environment;
  private final ObjectProvider<EmbeddedNeo4j> embedded;

  Greeting(Environment environment, ObjectProvider<EmbeddedNeo4j> embedded) {
    this.environment = environment;
    this.embedded = embedded;
  }

  @EventListener(ApplicationReadyEvent.class)
  void greet() {
    var port = environment.getProperty("local.server.port");
    if (port != null) {
      log.info(
          "Truceline is up\n{}",
          Stream.concat(ours(port), neo4js()).collect(Collectors.joining("\n")));
    }
  }

  private static Stream<String> ours(String port) {
    return Stream.of(
        "  pages          http://localhost:%s/".formatted(port),
        "  REST           http://localhost:%s/swagger-ui.html".formatted(port));
  }

  private Stream<String> neo4js() {
    return embedded.stream()
        .flatMap(server -> server.browserUri().stream().map(uri -> browser(server, uri)));
  }

  private static String browser(EmbeddedNeo4j server, URI uri) {
    return "  Neo4j Browser  %s   user %s, password in %s"
        .formatted(uri, server.user(), relative(server.passwordFile()));
  }

  private static Path relative(Path file) {
    var here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }
}
