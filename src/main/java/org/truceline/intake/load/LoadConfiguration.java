package org.truceline.intake.load;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.truceline.graph.Graph;
import org.truceline.intake.Intake;

@Configuration(proxyBeanMethods = false)
class LoadConfiguration {

  @Bean
  Spool spool(LoadProperties settings) {
    return new Spool(settings.home());
  }

  @Bean
  JobBook jobBook(Graph graph) {
    return new JobBook(graph);
  }

  @Bean
  Loader loader(
      LoadProperties settings, Spool spool, JobBook book, Intake intake, LineReader reader) {
    return new Loader(settings, spool, book, new JobRuns(settings, spool, book, intake, reader));
  }

  @Bean
  Loads loads(LoadProperties settings, Spool spool, JobBook book, Loader loader) {
    return new Loads(settings, spool, book, loader);
  }
}
