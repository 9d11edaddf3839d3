package org.truceline.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.truceline.export.Format;
import org.truceline.model.Codes;

/// What the code cannot say of itself: real answers as examples, and how each operation fails.
@Configuration(proxyBeanMethods = false)
class OpenApi {

  static final String PROBLEM = "Problem";

  private static final String PAGE = "<!DOCTYPE html>…<mark>Russia announced a ceasefire</mark>…";

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Parameters.class)
        .addResponseWrapperToIgnore(Exportable.class);
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
    operation.addParametersItem(format(operation));
    operation.getParameters().forEach(OpenApi::offer);
    var name = operation.getOperationId();
    operation
        .getResponses()
        .forEach((status, response) ->
            examples
                .of(name + "-" + status)
                .or(() -> examples.of(name))
                .ifPresent(example -> show(response, example)));
    operation.getResponses().values().forEach(response -> showExports(response, examples));
    examples.of(name + "-request").ifPresent(example -> show(operation.getRequestBody(), example));
    Failures.of(path, operation).forEach(operation.getResponses()::addApiResponse);
  }

  private static Parameter format(Operation operation) {
    var codes = codes(operation);
    return new QueryParameter()
        .name(Formats.PARAMETER)
        .description(
            codes.size() == 1
                ? "The form of the answer: `json`, which it has without this, too."
                : "The form of the answer, before what `Accept` says. Any but `json` holds all that the"
                    + " filters select rather than a page, so that `limit` and `cursor` of lists have"
                    + " no place beside it.")
        .schema(new StringSchema()._enum(codes))
        .example(codes.getFirst());
  }

  private static List<String> codes(Operation operation) {
    var content =
        operation.getResponses().values().stream()
            .flatMap(response -> Stream.ofNullable(response.getContent()))
            .flatMap(types -> types.keySet().stream())
            .map(MediaType::parseMediaType)
            .toList();
    var codes = Formats.codes(content);
    return codes.isEmpty() ? List.of(Formats.JSON) : codes;
  }

  /// Other forms than JSON are no JSON of its shape.
  private static void showExports(ApiResponse response, Examples examples) {
    if (response.getContent() != null) {
      response
          .getContent()
          .forEach((type, content) ->
              Format.ofMediaType(type)
                  .ifPresent(format ->
                      content
                          .schema(new Schema<>().description(Codes.of(format) + " as a whole"))
                          .setExample(examples.of(format))));
    }
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
      response
          .getContent()
          .forEach((type, content) ->
              content.setExample(type.equals(MediaType.TEXT_HTML_VALUE) ? PAGE : example));
    }
  }

  private static void show(RequestBody body, Object example) {
    body.getContent()
        .forEach((type, content) ->
            content.setExample(type.equals(Ndjson.TYPE) ? Ndjson.EXAMPLE : example));
  }
}
