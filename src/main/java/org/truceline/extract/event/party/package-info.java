/// Who does it, to whom, and who says so.
@NullMarked
package org.truceline.extract.event.party;

import org.jspecify.annotations.NullMarked;
