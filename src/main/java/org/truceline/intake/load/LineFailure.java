package org.truceline.intake.load;

/// Why one line of a load is not in the graph.
///
/// @param line its number, from 1; blank lines count
/// @param status what its article would have been answered with, had it been sent alone
/// @param detail the field, the value, the reason
public record LineFailure(long line, int status, String detail) {}
