package org.truceline.graph;

import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

  /// Whoever holds the graph holds it migrated.
  @Bean
  Graph graph(Driver driver) {
    new Migrations(driver, Cypher.resources("migrations/*")).apply();
    return new Graph(driver, new Cypher());
  }
}
