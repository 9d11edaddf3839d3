package org.truceline.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An operation that can be asked how something stood on a day.
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters(
    @Parameter(
        name = "validAt",
        in = ParameterIn.QUERY,
        description =
            "A day: how it stood then, by what is known of its life. A list holds only"
                + " those that had surely been agreed, announced or put into force by then and had"
                + " not lapsed.",
        schema = @Schema(type = "string"),
        example = "2017-08-10"))
@interface ValidAt {}
