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
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

/// What narrows a timeline: repeated, a filter means any of its values.
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
      description = "Only events of this type; repeat it for any of several.",
      array = @ArraySchema(schema = @Schema(implementation = EventType.class)),
      example = "ceasefire_in_force"),
  @Parameter(
      name = "factuality",
      in = ParameterIn.QUERY,
      description =
          "Only events that the articles present so; repeat it for any of several. Without it, what"
              + " was planned, refused or denied is listed too.",
      array = @ArraySchema(schema = @Schema(implementation = Factuality.class)),
      example = "occurred")
})
@interface EventFilters {}
