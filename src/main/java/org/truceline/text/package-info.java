/// From what was posted to sentences and tokens, each with its place in the text that was kept.
@NullMarked
package org.truceline.text;

import org.jspecify.annotations.NullMarked;
