package org.truceline.export;

/// What an export says of itself.
///
/// @param title what it holds, in words
/// @param self the address it was asked for at
/// @param site the address at which Truceline's pages begin
public record Heading(String title, String self, String site) {}
