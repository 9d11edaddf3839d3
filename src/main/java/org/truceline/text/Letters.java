package org.truceline.text;

/// What characters are to the tokenizer.
final class Letters {

  private Letters() {}

  static boolean isApostrophe(int c) {
    return switch (c) {
      case '\'', '`', '’', '‘', 'ʼ', 'ʻ', 'ʾ', 'ʿ' -> true;
      default -> false;
    };
  }

  /// White space and marks that stand on no letter.
  static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /// Of the Arabic script, its marks and digits included.
  static boolean isArabic(int c) {
    return (c >= 0x0600 && c <= 0x08FF)
        || (c >= 0xFB50 && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFC);
  }

  /// `ة` stands at the end of words alone: web texts that drop the space after it part there.
  static boolean endsWord(int c) {
    return c == 'ة';
  }

  /// A letter that most words of a script are made of: of these no more need be asked.
  static boolean isPlain(int c, boolean isArabic) {
    return isArabic ? c >= 'ء' && c <= 'ي' : c >= 'a' && c <= 'z';
  }
}
