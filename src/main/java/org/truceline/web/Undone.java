package org.truceline.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An operation that takes a decision back.
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
  @Parameter(
      name = "by",
      in = ParameterIn.QUERY,
      description = "Who takes it back, for the log.",
      schema = @Schema(type = "string"),
      example = "Desk Beirut"),
  @Parameter(
      name = "reason",
      in = ParameterIn.QUERY,
      description = "Why, for the log.",
      schema = @Schema(type = "string"),
      example = "an interview shows that there are two of them")
})
@interface Undone {}
