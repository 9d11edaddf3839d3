package org.truceline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A Truceline on a graph of some size.
final class Stage implements AutoCloseable {

  private final int events;
  private final ImportedGraph graph;
  private final Tap tap = new Tap();
  private final ConfigurableApplicationContext truceline;
  private final String base;

  Stage(int events, ImportedGraph graph) {
    this.events = events;
    this.graph = graph;
    var settings =
        Stream.concat(
            graph.settings().stream(),
            Stream.of("server.port=0", "logging.level.root=warn", "spring.jmx.enabled=false"));
    truceline =
        new SpringApplicationBuilder(org.truceline.TrucelineApplication.class)
            .initializers(context ->
                context
                    .getBeanFactory()
                    .addBeanPostProcessor(
                        new BeanPostProcessor() {
                          @Override
                          public Object postProcessAfterInitialization(Object bean, String name) {
                            return bean instanceof Driver driver ? tap.on(driver) : bean;
                          }
                        }))
            .run(settings.map(setting -> "--" + setting).toArray(String[]::new));
    var port = truceline.getEnvironment().getProperty("local.server.port");
    base = "http://127.0.0.1:" + port + "/api/v1";
  }

  int events() {
    return events;
  }

  Driver driver() {
    return graph.driver();
  }

  /// What Truceline asks of the graph to answer. It is asked twice before, the first time slowly,
  /// so that what is fetched once in a while is not heard.
  List<List<Heard>> statements(String path) {
    get(path);
    get(path);
    return tap.during(() -> get(path));
  }

  byte[] get(String path) {
    try (var answer = connect(path).getInputStream()) {
      return answer.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether there is such a question.
  boolean answers(String path) {
    try {
      var connection = connect(path);
      var isThere = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      connection.disconnect();
      return isThere;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The client that waits on its socket, with no threads of its own to wake.
  private HttpURLConnection connect(String path) throws IOException {
    return (HttpURLConnection) URI.create(base + path).toURL().openConnection();
  }

  /// Turns pages until one comes after so many, or is the last but one.
  Turned turn(String path, int pages) {
    if (pages == 0) {
      return new Turned(path, 0);
    }
    var cursors = new ArrayList<String>(List.of(""));
    while (cursors.size() <= pages + 1) {
      var next = next(path + cursors.getLast());
      if (next.isNull()) {
        break;
      }
      cursors.add("&cursor=" + next.asString());
    }
    int turned = Math.min(pages, Math.max(0, cursors.size() - 2));
    return new Turned(path + cursors.get(turned), turned);
  }

  private JsonNode next(String path) {
    return Objects.requireNonNull(JsonMapper.shared().readTree(get(path)).get("next"));
  }

  /// A page in the midst of a list.
  record Turned(String path, int pages) {}

  @Override
  public void close() {
    truceline.close();
    graph.close();
  }
}
