package org.truceline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Answers that the samples gave, for the documentation: `openapi/<operation>.json`.
@Component
final class Examples {

  private final JsonMapper json;
  private final Map<String, Optional<Object>> read = new ConcurrentHashMap<>();

  Examples(JsonMapper json) {
    this.json = json;
  }

  Optional<Object> of(String operation) {
    return read.computeIfAbsent(operation, this::read);
  }

  private Optional<Object> read(String operation) {
    var resource = new ClassPathResource("openapi/" + operation + ".json");
    if (!resource.exists()) {
      return Optional.empty();
    }
    try (var content = resource.getInputStream()) {
      return Optional.of(json.readValue(content, Object.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
