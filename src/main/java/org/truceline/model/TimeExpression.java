package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// Words that fix a date or a span, and what they fix.
public record TimeExpression(Span evidence, @JsonUnwrapped When when) {}
