/// Agreements and zones: which of the known ones a text means, and those that are its own.
@NullMarked
package org.truceline.extract.naming.pact;

import org.jspecify.annotations.NullMarked;
