package org.truceline;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// Hands the run's one Neo4j to a context, so that contexts come and go and the server stays.
@TestConfiguration(proxyBeanMethods = false)
class TestNeo4jConfiguration {

  @Bean
  Neo4jConnectionDetails testNeo4j() {
    return TestNeo4j.connection();
  }
}
