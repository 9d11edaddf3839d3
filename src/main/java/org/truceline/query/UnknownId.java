package org.truceline.query;

/// The graph holds nothing of this id.
public final class UnknownId extends RuntimeException {

  private final String id;

  public UnknownId(String id) {
    super("There is no '%s'".formatted(id));
    this.id = id;
  }

  public String id() {
    return id;
  }
}
