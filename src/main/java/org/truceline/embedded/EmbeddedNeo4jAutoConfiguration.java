package org.truceline.embedded;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/// Brings a Neo4j along where nobody says where one is: neither `spring.neo4j.uri` nor other
/// connection details, such as those of a container.
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
@Conditional(EmbeddedNeo4jAutoConfiguration.NoUriGiven.class)
@EnableConfigurationProperties(EmbeddedNeo4jProperties.class)
class EmbeddedNeo4jAutoConfiguration {

  @Bean
  static EmbeddedNeo4j embeddedNeo4j(EmbeddedNeo4jProperties properties) {
    return EmbeddedNeo4j.start(properties);
  }

  /// The child comes up while the rest of the context does.
  @Bean
  static BeanFactoryPostProcessor embeddedNeo4jFirst() {
    return beans -> beans.getBean(EmbeddedNeo4j.class);
  }

  @Bean
  Neo4jConnectionDetails embeddedNeo4jConnectionDetails(EmbeddedNeo4j server) {
    server.awaitUp();
    return new Neo4jConnectionDetails() {
      @Override
      public URI getUri() {
        return server.boltUri();
      }

      @Override
      public AuthToken getAuthToken() {
        return AuthTokens.basic(server.user(), server.password());
      }
    };
  }

  static final class NoUriGiven extends NoneNestedConditions {

    NoUriGiven() {
      super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnProperty("spring.neo4j.uri")
    static final class UriGiven {}
  }
}
