package org.truceline.codebook;

import org.jspecify.annotations.Nullable;
import org.truceline.model.Plover;

/// An event in the words of the field's other vocabularies; what one of them has no code for is
/// null.
///
/// @param plover its PLOVER type, `NONE` where there is none
/// @param mode of that type
/// @param score PLOVER's, from -9 (assault) to 10 (aid)
/// @param cameo a string: `087` and `87` are two codes
/// @param goldstein of that CAMEO code, from -10 (fight) to 10 (surrender)
/// @param acled ACLED's event type
/// @param subtype its sub-event type
public record Coding(
    Plover plover,
    @Nullable String mode,
    double score,
    @Nullable String cameo,
    @Nullable Double goldstein,
    @Nullable String acled,
    @Nullable String subtype) {}
