/// The way in: an article is read, resolved and written, in one transaction.
@NullMarked
package org.truceline.intake;

import org.jspecify.annotations.NullMarked;
