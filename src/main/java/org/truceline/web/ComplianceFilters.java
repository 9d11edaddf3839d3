package org.truceline.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What narrows a list of candidate violations.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Paged
@Ordered
@Dated
@KnownAt
@Parameters({
  @Parameter(
      name = "type",
      in = ParameterIn.QUERY,
      description = "Only candidates of this type; repeat it for any of several.",
      array =
          @ArraySchema(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {
                        "airstrike",
                        "shelling",
                        "clash",
                        "attack",
                        "capture",
                        "siege"
                      })),
      example = "shelling"),
  @Parameter(
      name = "actor",
      in = ParameterIn.QUERY,
      description = "Only candidates that this actor takes part in, as source or target.",
      array = @ArraySchema(schema = @Schema(type = "string")),
      example = "actor:syrian-government"),
  @Parameter(
      name = "summary",
      in = ParameterIn.QUERY,
      description =
          "Whether the first page sums up the candidates and accusations of the last 52 weeks, or of"
              + " those of `datetime`: `type` and `actor` do not narrow it.",
      schema = @Schema(type = "boolean", defaultValue = "true"),
      example = "false")
})
@interface ComplianceFilters {}
