/// The words that tell events, as one language has them, and which of them a sentence tells
/// anything with.
@NullMarked
package org.truceline.extract.event.trigger;

import org.jspecify.annotations.NullMarked;
