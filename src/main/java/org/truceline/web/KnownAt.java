package org.truceline.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An operation that can be asked as of an earlier moment of knowledge.
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters(
    @Parameter(
        name = "knownAt",
        in = ParameterIn.QUERY,
        description =
            "As it was known at an earlier moment: only what articles say that had been"
                + " read by then, and nothing that only later ones tell. A date (the whole of that"
                + " day, in UTC) or a date-time; without an offset, UTC.",
        schema = @Schema(type = "string"),
        example = "2026-11-01T12:00:00Z"))
@interface KnownAt {}
