/// Who and what an article speaks of: actors, places, zones and agreements, each where it is named.
@NullMarked
package org.truceline.extract.mention;

import org.jspecify.annotations.NullMarked;
