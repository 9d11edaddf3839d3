package org.truceline.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one article says of an event.
///
/// @param attributedTo those who say so, the outermost last; empty where the article itself does
/// @param confidence from 0 to 1
/// @param rule the rule that read it
public record Report(
    String id,
    String factuality,
    List<Ref> attributedTo,
    double confidence,
    @Nullable String rule,
    @Nullable String extractor,
    Evidence evidence) {}
