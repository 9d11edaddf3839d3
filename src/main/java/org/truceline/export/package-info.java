/// Timelines and graphs in the forms that other programs take: each written as it is read, so that
/// its size does not matter.
@NullMarked
package org.truceline.export;

import org.jspecify.annotations.NullMarked;
