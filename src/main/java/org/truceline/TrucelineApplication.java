package org.truceline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Starts Truceline.
@SpringBootApplication
@ConfigurationPropertiesScan
public class TrucelineApplication {

  public static void main(String[] args) {
    SpringApplication.run(TrucelineApplication.class, args);
  }
}
