/// From all that articles claim of one event to what holds for it: a pure function, which writing
/// calls for the graph as it is, and reading for the graph as it was known earlier.
@NullMarked
package org.truceline.settle;

import org.jspecify.annotations.NullMarked;
