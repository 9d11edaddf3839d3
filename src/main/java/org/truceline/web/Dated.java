package org.truceline.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An operation that can be narrowed to some days.
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters(
    @Parameter(
        name = "datetime",
        in = ParameterIn.QUERY,
        description =
            "Days, both included: `2017-07-01/2017-08-31`, with `..` for an open end, or one day. An"
                + " event matches if its first day lies within (an article, if it was published"
                + " then); what has no date never matches.",
        schema = @Schema(type = "string"),
        example = "2017-07-01/2017-08-31"))
@interface Dated {}
