package org.truceline.graph;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// The driver is lazy, so that the other beans are made while an embedded Neo4j comes up.
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

  @Bean
  Graph graph(@Lazy Driver driver) {
    return new Graph(driver, new Cypher());
  }

  /// The graph is migrated once all beans are made, before the first request or runner asks it.
  @Bean
  SmartInitializingSingleton migrations(@Lazy Driver driver) {
    return () -> new Migrations(driver, Cypher.resources("migrations/*")).apply();
  }
}
