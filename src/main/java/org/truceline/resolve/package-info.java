/// Gives the facts of an article their place in the one graph: stable ids, and which reports tell
/// the same event.
@NullMarked
package org.truceline.resolve;

import org.jspecify.annotations.NullMarked;
