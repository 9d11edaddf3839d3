package org.truceline.resolve;

/// A decision that stands in the graph.
///
/// @param isNew whether it was made now, rather than before
public record Decided(String id, boolean isNew) {}
