package org.truceline.model;

/// PLOVER's event types (manual 0.8) with their cooperation scores, from -9 (assault) to 10 (aid).
public enum Plover {
  AGREE(2.5),
  CONSULT(2.5),
  SUPPORT(5),
  CONCEDE(4.5),
  AID(10),
  RETREAT(6.5),
  REQUEST(0),
  REJECT(-2),
  ACCUSE(-3),
  THREATEN(-3.5),
  PROTEST(-5),
  SANCTION(-6),
  MOBILIZE(-5.5),
  COERCE(-7),
  ASSAULT(-9),
  NONE(0);

  private final double score;

  Plover(double score) {
    this.score = score;
  }

  public double score() {
    return score;
  }
}
