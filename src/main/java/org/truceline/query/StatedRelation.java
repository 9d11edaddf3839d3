package org.truceline.query;

import org.jspecify.annotations.Nullable;

/// A relation that articles state.
///
/// @param type as [org.truceline.model.RelationType] codes it
/// @param firstStated the day of publication of the first article that states it: no text says from
///   when it held
/// @param lastStated that of the last one
/// @param reports how many articles state it
/// @param evidence the best quote
public record StatedRelation(
    Ref from,
    String type,
    Ref to,
    @Nullable String firstStated,
    @Nullable String lastStated,
    int reports,
    @Nullable Evidence evidence) {}
