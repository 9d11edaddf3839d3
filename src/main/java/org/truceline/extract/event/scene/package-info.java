/// One sentence before its events are read: its clauses, the groups of those who are named
/// together, whose forces belong to whom, who writes.
@NullMarked
package org.truceline.extract.event.scene;

import org.jspecify.annotations.NullMarked;
