package org.truceline.extract.mention;

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
    int line, int first, int last, Span span, String id, String clitics, boolean implied) {

  public boolean isActor() {
    return id.startsWith("actor:");
  }

  public boolean isPlace() {
    return id.startsWith("place:");
  }

  public boolean isZone() {
    return id.startsWith("zone:");
  }

  public boolean isAgreement() {
    return id.startsWith("agreement:");
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

  Mention as(String otherId) {
    return new Mention(line, first, last, span, otherId, clitics, implied);
  }
}
