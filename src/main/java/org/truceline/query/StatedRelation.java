package org.truceline.query;

import org.jspecify.annotations.Nullable;

/// A relation that articles state.
///
/// @param type as [org.truceline.model.RelationType] codes it
/// @param since from when it held, where an article says so
/// @param until when it ended, where an article says so
/// @param reports how many articles state it
/// @param evidence the best quote
public record StatedRelation(
    Ref from,
    String type,
    Ref to,
    @Nullable String since,
    @Nullable String until,
    int reports,
    @Nullable Evidence evidence) {}
