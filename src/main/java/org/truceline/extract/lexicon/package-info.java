/// The dictionaries as they stand in their files, and the matcher that finds their names in a text.
@NullMarked
package org.truceline.extract.lexicon;

import org.jspecify.annotations.NullMarked;
