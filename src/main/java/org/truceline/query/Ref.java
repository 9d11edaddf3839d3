package org.truceline.query;

/// Something the graph holds, by its id and its name.
public record Ref(String id, String name) {}
