package org.truceline.extract.event.told;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.model.Event;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Field;
import org.truceline.model.Span;
import org.truceline.model.When;

/// An event as one sentence tells it, before it has an id.
///
/// @param isOfReport whether its day is only that of the report of it
/// @param form of the words that tell it
public record Told(
    EventType type,
    When when,
    boolean isOfReport,
    List<String> sources,
    List<String> targets,
    List<String> places,
    @Nullable String zone,
    @Nullable String agreement,
    Factuality factuality,
    List<String> attributedTo,
    double confidence,
    String rule,
    Form form,
    Span evidence) {

  /// A verb, a noun, or a noun with its article: something that was told before.
  public enum Form {
    VERB,
    NOUN,
    DEFINITE
  }

  /// The rule for a truce whose announcement says when it begins.
  static final String FROM_TIME = "from-time";

  /// How often a truce begins when its announcement says that it will.
  private static final double START = 0.75;

  public Told as(Factuality other) {
    return with(when, sources, targets, places, other);
  }

  /// The same, dated by what another sentence says.
  public Told at(When other) {
    return with(other, sources, targets, places, factuality);
  }

  /// The same, done by those whom another sentence names.
  Told by(List<String> others) {
    return with(when, others, targets, places, factuality);
  }

  /// The same blow, aimed where another clause of its sentence says.
  public Told aimedAt(Told detail) {
    return with(
        when.isKnown() ? when : detail.when(),
        sources,
        detail.targets(),
        places.isEmpty() ? detail.places() : places,
        factuality);
  }

  /// The same deed in another place on another day.
  public Told elsewhere(String place, When day, Span words) {
    return with(day, sources, targets, List.of(place), factuality, words);
  }

  /// The same deed, of which a second verb tells more.
  public Told andIn(Told more) {
    var all = new LinkedHashSet<>(places);
    all.addAll(more.places());
    var day = when.isKnown() ? when : more.when();
    var whom = targets.isEmpty() ? more.targets() : targets;
    return with(day, sources, whom, List.copyOf(all), factuality);
  }

  private Told with(
      When when,
      List<String> sources,
      List<String> targets,
      List<String> places,
      Factuality factuality) {
    return with(when, sources, targets, places, factuality, evidence);
  }

  private Told with(
      When when,
      List<String> sources,
      List<String> targets,
      List<String> places,
      Factuality factuality,
      Span evidence) {
    return new Told(
        type,
        when,
        isOfReport && when.equals(this.when),
        sources,
        targets,
        places,
        zone,
        agreement,
        factuality,
        attributedTo,
        confidence,
        rule,
        form,
        evidence);
  }

  /// Whether a noun tells it, not a verb.
  boolean isNamed() {
    return form != Form.VERB;
  }

  /// Whether a noun with its article tells it.
  boolean isPointedAt() {
    return form == Form.DEFINITE;
  }

  /// The truce that is announced, in force.
  public Told inForce(When from, Factuality certainty, Span words) {
    return new Told(
        EventType.CEASEFIRE_IN_FORCE,
        from,
        false,
        List.of(),
        List.of(),
        places,
        zone,
        agreement,
        certainty,
        attributedTo,
        START,
        FROM_TIME,
        Form.VERB,
        words);
  }

  public Event as(String id) {
    return new Event(
        id,
        type,
        when,
        sources,
        targets,
        places,
        zone,
        agreement,
        factuality,
        attributedTo,
        confidence,
        rule,
        evidence);
  }

  /// Whether it happened on a day that the text tells, by its own word or another's.
  public boolean isDone() {
    return when.isKnown()
        && (factuality == Factuality.OCCURRED || factuality == Factuality.ALLEGED);
  }

  public boolean isSpeech() {
    return switch (type) {
      case DEMAND, REFUSAL, ACCUSATION, THREAT, STATEMENT -> true;
      default -> false;
    };
  }

  public boolean isBlow() {
    return type.isHostile() || type == EventType.VIOLATION_REPORTED;
  }

  boolean isDeal() {
    return factuality == Factuality.OCCURRED
        && (type == EventType.AGREEMENT_SIGNED || type == EventType.CEASEFIRE_ANNOUNCED);
  }

  /// Whether enough is told: words need a speaker, deeds a party or a place, a truce or a zone
  /// anything that says which.
  boolean isTelling() {
    return switch (type) {
      case DEMAND, REFUSAL, ACCUSATION, THREAT, STATEMENT, SUPPORT -> !sources.isEmpty();
      case SANCTION -> hasParty();
      case ARREST -> hasParty() || !places.isEmpty();
      case NEGOTIATION ->
          sources.size() > 1
              || (!sources.isEmpty() && (!places.isEmpty() || when.isKnown() || isMediated()))
              || ((agreement != null || !places.isEmpty()) && isDated());
      case AID_DELIVERY -> hasAnything() || !attributedTo.isEmpty();
      case DEPLOYMENT, WITHDRAWAL, CAPTURE, SIEGE -> hasParty() || !places.isEmpty();
      case CLASH -> sources.size() + targets.size() > 1 || !places.isEmpty() || isDated();
      case ATTACK, SHELLING, AIRSTRIKE -> hasParty() || !places.isEmpty() || isDated();
      case VIOLATION_REPORTED -> hasAnything() || isDated() || !attributedTo.isEmpty();
      case CASUALTIES, DISPLACEMENT -> true;
      case CEASEFIRE_IN_FORCE -> hasAnything() || when.isKnown();
      default -> hasAnything();
    };
  }

  /// `Played a role in securing the truce`: of which talks that tells, the truce says.
  private boolean isMediated() {
    return agreement != null && rule.equals(Triggers.MEDIATED);
  }

  private boolean isDated() {
    return when.isKnown() && evidence.field() == Field.TEXT;
  }

  private boolean hasParty() {
    return !sources.isEmpty() || !targets.isEmpty();
  }

  private boolean hasAnything() {
    return hasParty() || !places.isEmpty() || zone != null || agreement != null;
  }
}
