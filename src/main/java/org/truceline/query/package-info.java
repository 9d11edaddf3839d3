/// The questions: a class, a Cypher file and a result record each.
@NullMarked
package org.truceline.query;

import org.jspecify.annotations.NullMarked;
