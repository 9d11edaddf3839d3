package org.truceline.model;

/// A relation as an article states it, between the ids of two actors, places, zones or agreements.
public record Relation(String from, RelationType type, String to, Span evidence) {}
