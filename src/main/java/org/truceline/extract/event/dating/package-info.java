/// When an event happened, by the times of its sentence.
@NullMarked
package org.truceline.extract.event.dating;

import org.jspecify.annotations.NullMarked;
