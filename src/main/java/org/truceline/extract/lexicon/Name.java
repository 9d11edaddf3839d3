package org.truceline.extract.lexicon;

import org.truceline.model.ActorType;

/// A name as a dictionary lists it.
///
/// @param entry what it names
/// @param use when it may be taken for that
public record Name(Entry entry, String text, Use use) {

  /// How freely a name stands for its thing.
  public enum Use {
    /// Wherever it stands.
    PLAIN,
    /// Only where something else in the text speaks for it (`!` in the file).
    IN_CONTEXT,
    /// A capital or a palace that stands for a state (`@` in the file).
    METONYM
  }

  public String id() {
    return entry.id();
  }

  public boolean isState() {
    return is(ActorType.STATE);
  }

  /// Whether it is the name of a part of a country that also stands for those who rule it.
  public boolean isOfRulers() {
    return use == Use.METONYM && is(ActorType.GOVERNMENT);
  }

  public boolean isPerson() {
    return is(ActorType.PERSON);
  }

  public boolean isArmedGroup() {
    return is(ActorType.ARMED_GROUP);
  }

  private boolean is(ActorType type) {
    return entry instanceof Entry.OfActor actor && actor.type() == type;
  }

  static Name parse(Entry entry, String listed) {
    return switch (listed.charAt(0)) {
      case '!' -> new Name(entry, listed.substring(1).strip(), Use.IN_CONTEXT);
      case '@' -> new Name(entry, listed.substring(1).strip(), Use.METONYM);
      default -> new Name(entry, listed, Use.PLAIN);
    };
  }
}
