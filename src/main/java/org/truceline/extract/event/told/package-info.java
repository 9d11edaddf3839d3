/// What has been told: which readings are events of their own, which tell one again or only recall
/// it.
@NullMarked
package org.truceline.extract.event.told;

import org.jspecify.annotations.NullMarked;
