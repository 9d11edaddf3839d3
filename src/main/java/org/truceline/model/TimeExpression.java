package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/// Words that fix a date or a span, and what they fix.
///
/// @param evidence where an article says them first
/// @param mentions all the places where it says the same words of the same time
public record TimeExpression(Span evidence, @JsonUnwrapped When when, List<Span> mentions) {

  public TimeExpression {
    mentions = List.copyOf(mentions);
  }
}
