/// Measurements, which no build runs: the README names the commands.
@org.jspecify.annotations.NullMarked
package org.truceline.bench;
