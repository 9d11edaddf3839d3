package org.truceline.resolve;

/// Somebody whom an article names was new when its transaction looked, and came in and was merged
/// into another before it could write: it has to begin again, for the other.
final class Overtaken extends RuntimeException {

  Overtaken(String id) {
    super("'%s' was merged meanwhile".formatted(id));
  }
}
