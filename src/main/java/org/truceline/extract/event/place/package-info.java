/// Where an event happens, in which zone, under which agreement.
@NullMarked
package org.truceline.extract.event.place;

import org.jspecify.annotations.NullMarked;
