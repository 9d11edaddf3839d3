package org.truceline.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
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

  /// What the driver logs by otherwise puts each message into words, all of its rows included,
  /// before it asks whether anybody listens: 30 % of the driver's time in a load.
  @Bean
  @SuppressWarnings("deprecation") // the driver has no other way to say so
  ConfigBuilderCustomizer driverLogging() {
    return config -> config.withLogging(Logging.slf4j());
  }

  /// The graph is migrated once all beans are made, before the first request or runner asks it.
  @Bean
  SmartInitializingSingleton migrations(@Lazy Driver driver) {
    return () -> new Migrations(driver, Cypher.resources("migrations/*")).apply();
  }
}
