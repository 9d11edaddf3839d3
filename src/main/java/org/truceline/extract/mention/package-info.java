/// A sentence and who and what it speaks of: actors, places, zones and agreements, each where it is
/// named.
@NullMarked
package org.truceline.extract.mention;

import org.jspecify.annotations.NullMarked;
