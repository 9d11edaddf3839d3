package org.truceline.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An operation that gives a list page by page.
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "At most so many items, from 1 to 200.",
      example = "20",
      schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50")),
  @Parameter(
      name = "cursor",
      in = ParameterIn.QUERY,
      description =
          "The `next` of the page before, with the same filters. It stays right while data is"
              + " added.",
      schema = @Schema(type = "string"),
      example = "k3WkVfBGNDcwMDAwMDAwMDAwMDAwMDAwMA")
})
@interface Paged {}
