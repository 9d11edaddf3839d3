package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/// The document says all that the code does, with examples that the code gives.
@WebIT
class OpenApiIT {

  @LocalServerPort private int port;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
  private Client client;
  private JsonNode document;

  @BeforeEach
  void read() {
    client = new Client(port);
    document = client.json("/v3/api-docs");
  }

  @Test
  void isOpenApi31() {
    assertThat(document.get("openapi").asString()).startsWith("3.1");
  }

  @Test
  void namesEveryOperationWithItsParameters() {
    var inCode = new TreeSet<String>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach((mapping, method) -> {
          if (method.getBeanType().isAnnotationPresent(Api.class)) {
            var verb = mapping.getMethodsCondition().getMethods().iterator().next().name();
            var path = mapping.getPatternValues().iterator().next();
            inCode.add(verb.toLowerCase(Locale.ROOT) + " " + path + " " + queries(method));
          }
        });
    assertThat(inDocument()).isEqualTo(inCode).hasSizeGreaterThan(20);
  }

  private static Set<String> queries(HandlerMethod method) {
    return KnownParameters.documented(method.getMethod());
  }

  private Set<String> inDocument() {
    var operations = new TreeSet<String>();
    document
        .get("paths")
        .forEachEntry((path, item) ->
            item.forEachEntry((verb, operation) ->
                operations.add(
                    verb
                        + " "
                        + path
                        + " "
                        + operation
                            .get("parameters")
                            .valueStream()
                            .filter(parameter -> parameter.get("in").asString().equals("query"))
                            .map(parameter -> parameter.get("name").asString())
                            .collect(Collectors.toCollection(TreeSet::new)))));
    return operations;
  }

  @Test
  void describesEverythingWithExamples() {
    for (var operation : operations()) {
      var name = operation.get("operationId").asString();
      assertThat(operation.get("summary").asString()).as(name).isNotBlank();
      assertThat(operation.get("description").asString()).as(name).isNotBlank();
      for (var parameter : operation.get("parameters")) {
        var what = name + " " + parameter.get("name");
        assertThat(parameter.has("description")).as(what).isTrue();
        assertThat(parameter.has("example") || parameter.has("examples")).as(what).isTrue();
      }
      operation
          .get("responses")
          .forEachEntry((status, response) -> {
            assertThat(response.get("content").size()).as(name + " " + status).isPositive();
            for (var content : response.get("content")) {
              assertThat(content.has("example")).as(name + " " + status).isTrue();
              assertThat(content.has("schema")).as(name + " " + status).isTrue();
            }
          });
    }
  }

  @Test
  void givesExamplesOfTheShapeThatAnswersHave() {
    for (var operation : operations()) {
      var name = operation.get("operationId").asString();
      var content = operation.get("responses").get("200").get("content").valueStream().toList();
      assertShape(name, content.getFirst().get("example"), content.getFirst().get("schema"));
    }
  }

  private List<JsonNode> operations() {
    return document.get("paths").valueStream().flatMap(JsonNode::valueStream).toList();
  }

  /// Every member of the example is in the schema, all the way down.
  private void assertShape(String where, JsonNode example, JsonNode declared) {
    var schema = resolve(declared);
    if (example.isArray()) {
      for (var item : example) {
        assertShape(where, item, schema.get("items"));
      }
    } else if (example.isObject() && schema.has("properties")) {
      example.forEachEntry((name, value) -> {
        assertThat(schema.get("properties").has(name)).as(where + "." + name).isTrue();
        assertShape(where + "." + name, value, schema.get("properties").get(name));
      });
    }
  }

  private JsonNode resolve(JsonNode schema) {
    if (!schema.has("$ref")) {
      return schema;
    }
    var ref = schema.get("$ref").asString();
    return document.get("components").get("schemas").get(ref.substring(ref.lastIndexOf('/') + 1));
  }
}
