package org.truceline.intake;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.truceline.extract.Extractor;
import org.truceline.graph.Graph;
import org.truceline.resolve.Ledger;
import org.truceline.resolve.Resolver;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

  @Bean
  Ledger ledger(Graph graph) {
    return new Ledger(graph);
  }

  @Bean
  Intake intake(Ledger ledger) {
    return new Intake(new Extractor()::extract, new Resolver(), ledger);
  }

  @Bean
  Tidying tidying(Ledger ledger) {
    return new Tidying(ledger);
  }

  /// Set `truceline.samples` to false to start with an empty graph.
  @Bean
  @ConditionalOnBooleanProperty(name = "truceline.samples", matchIfMissing = true)
  Samples samples(
      @Value("classpath*:samples/*.json") Resource[] files,
      Intake intake,
      Graph graph,
      JsonMapper json) {
    return new Samples(files, intake, graph, json);
  }
}
