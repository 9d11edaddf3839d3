package org.truceline.extract.time;

import org.truceline.model.Span;
import org.truceline.model.When;
import org.truceline.text.Sentence;

/// Words of a sentence that fix a date or a span of days.
///
/// @param lastToken included
/// @param span from the first token, without the letters of a conjunction or preposition written on
///   it, to the last
/// @param when unknown, with a reason, where the words are relative to a publication date that is
///   not known
public record TimeMention(Sentence sentence, int firstToken, int lastToken, Span span, When when) {}
