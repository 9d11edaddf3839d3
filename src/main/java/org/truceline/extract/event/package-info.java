/// What happened, who did it to whom, where and when, and whether it happened at all: triggers and
/// their frames, clause by clause.
@NullMarked
package org.truceline.extract.event;

import org.jspecify.annotations.NullMarked;
