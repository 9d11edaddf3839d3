/// Whether it happened at all: what is ahead, demanded, denied, alleged, or goes on.
@NullMarked
package org.truceline.extract.event.factuality;

import org.jspecify.annotations.NullMarked;
