package org.truceline.web;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.truceline.export.Export;
import org.truceline.export.Format;
import org.truceline.export.Heading;

/// What an operation answers, as JSON or in other forms. Neither is worked out before it is known
/// which is wanted.
///
/// @param json the answer in JSON: of a list, a page
/// @param whole all of it in another form, ready to be written
record Exportable<T>(Supplier<T> json, BiFunction<Format, Heading, Export> whole) {}
