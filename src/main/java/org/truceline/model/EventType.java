package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Set;

/// What kind of event, each with the PLOVER type that gives it its score.
public enum EventType {
  CEASEFIRE_ANNOUNCED(Plover.CONCEDE),
  CEASEFIRE_IN_FORCE(Plover.RETREAT),
  ZONE_ESTABLISHED(Plover.AGREE),
  AGREEMENT_SIGNED(Plover.AGREE),
  NEGOTIATION(Plover.CONSULT),
  STATEMENT(Plover.NONE),
  DEMAND(Plover.REQUEST),
  REFUSAL(Plover.REJECT),
  ACCUSATION(Plover.ACCUSE),
  THREAT(Plover.THREATEN),
  DEPLOYMENT(Plover.MOBILIZE),
  WITHDRAWAL(Plover.RETREAT),
  AIRSTRIKE(Plover.ASSAULT),
  SHELLING(Plover.ASSAULT),
  CLASH(Plover.ASSAULT),
  ATTACK(Plover.ASSAULT),
  CAPTURE(Plover.ASSAULT),
  SIEGE(Plover.COERCE),
  EVACUATION(Plover.RETREAT),
  DISPLACEMENT(Plover.COERCE),
  PRISONER_EXCHANGE(Plover.RETREAT),
  AID_DELIVERY(Plover.AID),
  AID_BLOCKED(Plover.COERCE),
  SANCTION(Plover.SANCTION),
  CASUALTIES(Plover.NONE),
  PROTEST(Plover.PROTEST),
  ARREST(Plover.COERCE),
  VIOLATION_REPORTED(Plover.ACCUSE),
  MONITORING(Plover.AID),
  SUPPORT(Plover.SUPPORT);

  private static final Set<EventType> HOSTILE =
      EnumSet.of(AIRSTRIKE, SHELLING, CLASH, ATTACK, CAPTURE, SIEGE);

  private final Plover plover;

  EventType(Plover plover) {
    this.plover = plover;
  }

  public Plover plover() {
    return plover;
  }

  /// Whether such an act, under an agreement in force, may be a violation of it.
  public boolean isHostile() {
    return HOSTILE.contains(this);
  }

  @JsonValue
  public String code() {
    return Codes.of(this);
  }
}
