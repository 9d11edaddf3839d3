package org.truceline.embedded;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text of `neo4j.conf`: loopback only, no reports home, no pause at the end.
final class ServerConf {

  private static final List<String> ALWAYS =
      List.of(
          "server.default_listen_address=" + Ports.HOST,
          "server.https.enabled=false",
          "dbms.security.auth_enabled=true",
          "dbms.usage_report.enabled=false",
          "dbms.fleet_manager.enabled=false",
          "server.fleet_discovery.enabled=false",
          // A load changes the statistics all the time; what matters names its index (USING INDEX).
          "dbms.cypher.min_replan_interval=60s",
          "client.allow_telemetry=false",
          "server.bolt.telemetry.enabled=false",
          "server.bolt.enabled=true",
          // Where Browser may fetch guides and styles from; the pages of Truceline are there.
          "browser.remote_content_hostname_whitelist=localhost," + Ports.HOST,
          // Else a stop waits from 12 to 17 seconds for connections that nobody will open.
          "internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s");

  private ServerConf() {}

  /// `httpPort` is -1 where there is to be no Neo4j Browser.
  static String text(EmbeddedNeo4jProperties properties, int boltPort, int httpPort) {
    return Stream.of(
            ALWAYS,
            List.of("server.memory.pagecache.size=" + properties.pageCache().toMegabytes() + "m"),
            // The advertised address is where Browser, in its user's browser, looks for Bolt.
            connector("bolt", boltPort),
            browserCommands(properties.browserCommands()),
            httpPort < 0 ? List.of("server.http.enabled=false") : http(httpPort))
        .flatMap(List::stream)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> browserCommands(String commands) {
    return commands.isBlank() ? List.of() : List.of("browser.post_connect_cmd=" + commands);
  }

  private static List<String> http(int port) {
    return Stream.concat(Stream.of("server.http.enabled=true"), connector("http", port).stream())
        .toList();
  }

  private static List<String> connector(String name, int port) {
    var address = Ports.HOST + ":" + port;
    return List.of(
        "server.%s.listen_address=%s".formatted(name, address),
        "server.%s.advertised_address=%s".formatted(name, address));
  }
}
