package org.truceline.extract.mention;

import org.truceline.extract.lexicon.Clitics;
import org.truceline.model.Span;

/// Where a sentence names something.
///
/// @param line the sentence's place in its document
/// @param first its first token
/// @param last its last token
/// @param clitics conjunction and preposition written together with its first word
/// @param implied a demonym or the like: it can play a part in an event, but names its actor only
///   in passing
public record Mention(
    int line,
    int first,
    int last,
    Span span,
    String id,
    Kind kind,
    String clitics,
    boolean implied) {

  /// What an id is of, as the part before its colon says.
  public enum Kind {
    ACTOR,
    PLACE,
    ZONE,
    AGREEMENT;

    static Kind of(String id) {
      if (id.startsWith("actor:")) {
        return ACTOR;
      }
      if (id.startsWith("place:")) {
        return PLACE;
      }
      if (id.startsWith("zone:")) {
        return ZONE;
      }
      if (id.startsWith("agreement:")) {
        return AGREEMENT;
      }
      throw new IllegalArgumentException("'%s' is no id".formatted(id));
    }
  }

  public Mention(
      int line, int first, int last, Span span, String id, String clitics, boolean implied) {
    this(line, first, last, span, id, Kind.of(id), clitics, implied);
  }

  /// Whether it is written together with an `and`.
  public boolean isJoined() {
    return Clitics.isJoined(clitics);
  }

  /// Whether it is written together with the preposition for whom.
  public boolean isTo() {
    return Clitics.isTo(clitics);
  }

  /// Whether it is written together with the one by what or where.
  public boolean isBy() {
    return Clitics.isBy(clitics);
  }

  public boolean isActor() {
    return kind == Kind.ACTOR;
  }

  public boolean isPlace() {
    return kind == Kind.PLACE;
  }

  public boolean isZone() {
    return kind == Kind.ZONE;
  }

  public boolean isAgreement() {
    return kind == Kind.AGREEMENT;
  }

  public boolean covers(int token) {
    return first <= token && token <= last;
  }

  boolean overlaps(Mention other) {
    return line == other.line && first <= other.last && other.first <= last;
  }

  /// The same, where other words stand for it.
  public Mention at(int otherLine, int from, int to) {
    return new Mention(otherLine, from, to, span, id, "", true);
  }

  /// The same with the words that tell whose it is.
  public Mention until(Mention owner) {
    return new Mention(line, first, owner.last, span, id, clitics, implied);
  }

  /// The same with the words that tell of what kind it is: `the guarantors, Russia and …`.
  public Mention from(Mention kind) {
    return new Mention(line, kind.first, last, span, id, kind.clitics, implied);
  }

  Mention as(String otherId) {
    return new Mention(line, first, last, span, otherId, clitics, implied);
  }
}
