package org.truceline.web;

/// Something sent that cannot be understood: which field, and what stood in it.
final class BadRequest extends RuntimeException {

  private final String field;

  BadRequest(String field, String why) {
    super(field + ": " + why);
    this.field = field;
  }

  static BadRequest value(String field, String value, String why) {
    return new BadRequest(field, "'%s' %s".formatted(value, why));
  }

  String field() {
    return field;
  }
}
