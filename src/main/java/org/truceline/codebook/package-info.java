/// What the field's other vocabularies call our events: PLOVER, CAMEO and ACLED.
@NullMarked
package org.truceline.codebook;

import org.jspecify.annotations.NullMarked;
