package org.truceline.extract.lexicon;

/// A name as a dictionary lists it.
///
/// @param use when it may be taken for what `id` names
public record Name(String id, String text, Use use) {

  /// How freely a name stands for its thing.
  public enum Use {
    /// Wherever it stands.
    PLAIN,
    /// Only where something else in the text speaks for it (`!` in the file).
    IN_CONTEXT,
    /// A capital or a palace that stands for a state (`@` in the file).
    METONYM
  }

  static Name parse(String id, String listed) {
    return switch (listed.charAt(0)) {
      case '!' -> new Name(id, listed.substring(1).strip(), Use.IN_CONTEXT);
      case '@' -> new Name(id, listed.substring(1).strip(), Use.METONYM);
      default -> new Name(id, listed, Use.PLAIN);
    };
  }
}
