package org.truceline;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.truceline.embedded.EmbeddedNeo4j;
import org.truceline.web.BrowserAddress;

/// What packages that must not know each other tell each other.
@Configuration(proxyBeanMethods = false)
class Wiring {

  /// The pages lead to the Neo4j Browser that `truceline.browser-url` names, or else to that of the
  /// embedded server, where one runs.
  @Bean
  BrowserAddress browserAddress(
      @Value("${truceline.browser-url:#{null}}") @Nullable URI named,
      ObjectProvider<EmbeddedNeo4j> embedded) {
    return new BrowserAddress(() ->
        Optional.ofNullable(named)
            .or(() ->
                Optional.ofNullable(embedded.getIfAvailable()).flatMap(EmbeddedNeo4j::browserUri)));
  }
}
