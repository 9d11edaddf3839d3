/// A Neo4j server in a child JVM, for those who have none.
@NullMarked
package org.truceline.embedded;

import org.jspecify.annotations.NullMarked;
