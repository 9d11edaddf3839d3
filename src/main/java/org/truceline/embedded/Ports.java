package org.truceline.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// Ports of the loopback interface.
final class Ports {

  static final String HOST = "127.0.0.1";

  private Ports() {}

  static void requireInRange(String property, int port, int lowest) {
    if (port < lowest || port > 65_535) {
      throw new IllegalArgumentException("%s: %d is no port".formatted(property, port));
    }
  }

  /// The port itself when it is free, any free one for 0.
  static int choose(String property, int port) {
    try (var socket = new ServerSocket()) {
      // Else a port that still has connections closing counts as taken right after a restart.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(HOST), port));
      return socket.getLocalPort();
    } catch (BindException e) {
      throw new EmbeddedNeo4jException(
          "Port %d is in use, and the embedded Neo4j needs it.".formatted(port),
          "Set %s to another port (0 takes any free one), or end what uses it.".formatted(property),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
