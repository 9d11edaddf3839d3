package org.truceline.extract.relation;

/// An office that has a name of its own: the body that it belongs to, and where its name ends.
record Seat(String body, int last) {}
