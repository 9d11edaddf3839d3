package org.truceline.intake;

import org.truceline.model.Facts;

/// What became of an article: its facts, and whether it is new to the graph.
public record Receipt(Facts facts, boolean isNew) {}
