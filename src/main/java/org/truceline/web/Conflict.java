package org.truceline.web;

/// What is asked for cannot be done to something in the state in which it is.
final class Conflict extends RuntimeException {

  Conflict(String field, String value, String why) {
    super("%s: '%s' %s".formatted(field, value, why));
  }
}
