/// People, organisations and places that no dictionary lists, by how their language writes names.
@NullMarked
package org.truceline.extract.naming.unlisted;

import org.jspecify.annotations.NullMarked;
