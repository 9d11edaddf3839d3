package org.truceline.resolve;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.truceline.graph.Graph;

@Configuration(proxyBeanMethods = false)
class ResolveConfiguration {

  private static final int EVENTS_AT_ONCE = 200;

  @Bean
  MergeRuns mergeRuns(Graph graph) {
    return new MergeRuns(new MergeSteps(graph, EVENTS_AT_ONCE));
  }

  @Bean
  Merges merges(Graph graph, MergeRuns runs) {
    return new Merges(graph, runs);
  }

  @Bean
  Splits splits(Graph graph) {
    return new Splits(graph);
  }
}
