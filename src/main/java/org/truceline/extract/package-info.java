/// From an article to its facts, by dictionaries and rules alone: no database, no network.
@NullMarked
package org.truceline.extract;

import org.jspecify.annotations.NullMarked;
