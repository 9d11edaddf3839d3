/// Whom and what later sentences mean by `the group`, `its forces`, `the city`.
@NullMarked
package org.truceline.extract.event.reference;

import org.jspecify.annotations.NullMarked;
