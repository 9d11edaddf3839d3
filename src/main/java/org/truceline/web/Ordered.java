package org.truceline.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A list that can be read from either end.
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters(
    @Parameter(
        name = "order",
        in = ParameterIn.QUERY,
        description =
            "`asc` or `desc`. Timelines and articles go by date, `desc` if left out, and what has no"
                + " date comes last in both; other lists go by id, `asc` if left out.",
        schema =
            @Schema(
                type = "string",
                allowableValues = {"asc", "desc"}),
        example = "asc"))
@interface Ordered {}
