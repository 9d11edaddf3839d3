/// When things happen: words that fix a date or a span, read against the day of publication.
///
/// A sentence's words of time are looked up in the language's `time.tsv` ([Terms]); rules, one for
/// each way to tell a time, read pieces from them ([Rule]); pieces that stand together are one
/// mention ([Joiner]).
@NullMarked
package org.truceline.extract.time;

import org.jspecify.annotations.NullMarked;
