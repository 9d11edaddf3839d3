package org.truceline.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/// What the code cannot say of itself: real answers as examples, and how each operation fails.
@Configuration(proxyBeanMethods = false)
class OpenApi {

  private static final String PROBLEM = "Problem";
  private static final String PROBLEM_JSON = "application/problem+json";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Parameters.class);
  }

  @Bean
  OpenAPI truceline() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Truceline")
                .version("1")
                .summary("Who agreed what with whom, where it holds, what happened there.")
                .description(
                    """
                    News about armed conflicts as a graph of actors, zones, agreements and dated \
                    events, each tied to the words that say it. Lists come page by page, with a \
                    cursor; a repeated filter means any of its values, different filters mean all of \
                    them. Every failure is a problem (RFC 9457) that names the field and the value.\
                    """)
                .license(
                    new License()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0")))
        .components(new Components().addSchemas(PROBLEM, problem()));
  }

  private static Schema<?> problem() {
    return new ObjectSchema()
        .description("A failure, as RFC 9457 tells it.")
        .addProperty("type", new StringSchema().format("uri").description("Which kind."))
        .addProperty("title", new StringSchema().description("The kind in words."))
        .addProperty("status", new IntegerSchema().description("The HTTP status."))
        .addProperty("detail", new StringSchema().description("The field, the value, the reason."))
        .addProperty("instance", new StringSchema().format("uri").description("The path asked."));
  }

  @Bean
  GlobalOpenApiCustomizer answers(Examples examples) {
    return document ->
        document
            .getPaths()
            .forEach((path, item) ->
                item.readOperations().forEach(operation -> complete(path, operation, examples)));
  }

  private static void complete(String path, Operation operation, Examples examples) {
    operation.addParametersItem(
        new QueryParameter()
            .name(KnownParameters.FORMAT)
            .description("The form of the answer: `json`, which it has without this, too.")
            .schema(new StringSchema().addEnumItem("json"))
            .example("json"));
    operation.getParameters().forEach(OpenApi::offer);
    examples
        .of(operation.getOperationId())
        .ifPresent(example ->
            operation.getResponses().forEach((status, response) -> show(response, example)));
    if (operation.getRequestBody() != null) {
      examples
          .of(operation.getOperationId() + "-request")
          .ifPresent(example ->
              operation
                  .getRequestBody()
                  .getContent()
                  .values()
                  .forEach(content -> content.setExample(example)));
    }
    failures(path, operation).forEach(operation.getResponses()::addApiResponse);
  }

  /// Swagger UI fills a form with the first example: that of what may be left out is to leave it
  /// out, or every trial would start with all filters on.
  private static void offer(Parameter parameter) {
    var example = parameter.getExample();
    if (parameter.getIn().equals("query") && example != null) {
      var isList = parameter.getSchema().getTypes().contains("array");
      parameter.setExample(null);
      parameter.addExample("left out", new Example().value(isList ? List.of() : ""));
      parameter.addExample("given", new Example().value(isList ? List.of(example) : example));
    }
  }

  private static void show(ApiResponse response, Object example) {
    if (response.getContent() != null) {
      response.getContent().values().forEach(content -> content.setExample(example));
    }
  }

  private static Map<String, ApiResponse> failures(String path, Operation operation) {
    var failures = new LinkedHashMap<String, ApiResponse>();
    add(failures, HttpStatus.BAD_REQUEST, path, "limit: '0' is not a whole number from 1 to 200");
    if (path.contains("{")) {
      add(failures, HttpStatus.NOT_FOUND, path, "id: there is no 'actor:atlantis'");
    }
    add(
        failures,
        HttpStatus.NOT_ACCEPTABLE,
        path,
        "Accept: 'text/csv' takes none of application/json");
    if (operation.getRequestBody() != null) {
      add(failures, HttpStatus.CONTENT_TOO_LARGE, path, "the body is over 2097152 bytes");
      add(
          failures,
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          path,
          "Content-Type: 'text/plain' is none of [application/json]");
    }
    add(
        failures,
        HttpStatus.SERVICE_UNAVAILABLE,
        path,
        "Neo4j: it does not answer; try again in a moment");
    return failures;
  }

  private static void add(
      Map<String, ApiResponse> failures, HttpStatus status, String path, String detail) {
    var content =
        new MediaType()
            .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))
            .example(Problem.example(status, detail, path));
    failures.put(
        String.valueOf(status.value()),
        new ApiResponse()
            .description(status.getReasonPhrase())
            .content(new Content().addMediaType(PROBLEM_JSON, content)));
  }
}
