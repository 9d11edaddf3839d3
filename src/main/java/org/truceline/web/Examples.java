package org.truceline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.truceline.export.Format;
import org.truceline.model.Codes;
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

  /// The beginning of an export.
  Object of(Format format) {
    var name = "openapi/export." + Codes.of(format);
    try {
      var text = new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
      return format.mediaType().endsWith("+json") ? json.readValue(text, Object.class) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
