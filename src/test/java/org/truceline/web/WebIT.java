package org.truceline.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.graph.Graph;

/// A test of the whole application over a graph that holds the examples, and nothing else, when the
/// class begins.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IT
@TestPropertySource(properties = "truceline.samples=false")
@ExtendWith(WebIT.WithExamples.class)
@interface WebIT {

  final class WithExamples implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
      var beans = SpringExtension.getApplicationContext(context);
      TestGraph.load(beans.getBean(Driver.class), beans.getBean(Graph.class));
    }
  }
}
