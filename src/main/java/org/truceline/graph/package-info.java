/// Runs Cypher statements by name, and brings the database to the current schema.
@NullMarked
package org.truceline.graph;

import org.jspecify.annotations.NullMarked;
