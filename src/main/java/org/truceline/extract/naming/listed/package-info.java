/// Names that the dictionaries list, and which of those who are called so is meant.
@NullMarked
package org.truceline.extract.naming.listed;

import org.jspecify.annotations.NullMarked;
