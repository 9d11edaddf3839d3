package org.truceline.resolve;

/// Somebody whom an article names was there, and was sent back with the article that brought it
/// before this one could hold it: this one has to begin again.
final class Gone extends RuntimeException {

  Gone(String id) {
    super("'%s' is not there any more".formatted(id));
  }
}
