package org.truceline.query;

import java.util.Map;

/// Something with a timeline, as a list or the front page names it.
///
/// @param names by ISO 639-1 language
/// @param events how many events it has
public record Named(String id, String name, Map<String, String> names, long events) {}
