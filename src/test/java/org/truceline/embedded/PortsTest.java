package org.truceline.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void namesThePortInUseAndThePropertyToSet() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral(Ports.HOST))) {
      assertThatExceptionOfType(EmbeddedNeo4jException.class)
          .isThrownBy(() -> Ports.choose("truceline.embedded.bolt-port", other.getLocalPort()))
          .satisfies(e -> {
            assertThat(e.problem()).startsWith("Port " + other.getLocalPort() + " is in use");
            assertThat(e.remedy()).startsWith("Set truceline.embedded.bolt-port to another");
          });
    }
  }

  @Test
  void takesAnyFreePortForZero() {
    assertThat(Ports.choose("truceline.embedded.bolt-port", 0)).isPositive();
  }

  @Test
  void refusesWhatIsNoPort() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ports.requireInRange("truceline.embedded.bolt-port", -1, 0))
        .withMessage("truceline.embedded.bolt-port: -1 is no port");
  }
}
