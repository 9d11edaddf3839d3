package org.truceline.text;

import java.text.Normalizer;

/// The normal forms of a word. Both drop case, Arabic diacritics, tatweel, bidi and joining marks,
/// apostrophes and the dots of an acronym, bring presentation forms and accents to plain letters,
/// alef's variants to ا, Persian ی and ک to ي and ك, and digits to ASCII.
public final class Folding {

  private Folding() {}

  /// For comparing names: ى is ي, and ة is ه.
  public static String name(String surface) {
    return nameOf(word(surface));
  }

  /// The form for comparing names of a word in the form for morphology.
  static String nameOf(String word) {
    return word.replace('ى', 'ي').replace('ة', 'ه');
  }

  /// For morphology: ى and ة are kept.
  public static String word(String surface) {
    for (int i = 0; i < surface.length(); i++) {
      if (!isFolded(surface.charAt(i))) {
        return fold(surface);
      }
    }
    return surface;
  }

  /// What folding leaves as it is: small Latin letters, digits, and Arabic letters without
  /// variants.
  private static boolean isFolded(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'ئ' && c <= 'ي' && c != 'ـ');
  }

  private static String fold(String surface) {
    var source =
        needsComposing(surface) ? Normalizer.normalize(surface, Normalizer.Form.NFKC) : surface;
    var out = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c < 0x80) {
        ascii(out, c);
      } else {
        other(out, c);
      }
    }
    return out.toString();
  }

  private static void ascii(StringBuilder out, char c) {
    if (c != '\'' && c != '.' && c != '`') {
      out.append(Character.toLowerCase(c));
    }
  }

  private static void other(StringBuilder out, char c) {
    if (isDropped(c)) {
      return;
    }
    if (Character.isDigit(c)) {
      out.append((char) ('0' + Character.digit(c, 10)));
    } else if (c >= 0x0600 && c <= 0x06FF) {
      out.append(arabic(c));
    } else if (c <= 0x024F || (c >= 0x1E00 && c <= 0x1EFF)) {
      latin(out, Character.toLowerCase(c));
    } else {
      out.append(Character.toLowerCase(c));
    }
  }

  private static char arabic(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ی', 'ې' -> 'ي';
      case 'ک' -> 'ك';
      case 'ہ', 'ھ' -> 'ه';
      case 'ڤ' -> 'ف';
      default -> c;
    };
  }

  private static void latin(StringBuilder out, char c) {
    switch (c) {
      case 'ß' -> out.append("ss");
      case 'ı' -> out.append('i');
      case 'ł' -> out.append('l');
      case 'ø' -> out.append('o');
      case 'đ' -> out.append('d');
      case 'æ' -> out.append("ae");
      default -> out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }
  }

  /// Presentation forms and full-width letters, and hamza or madda written apart from its letter.
  private static boolean needsComposing(String surface) {
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (c >= 0xFB00 || (c >= 0x0653 && c <= 0x0655)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDropped(char c) {
    return c == 'ـ'
        || Letters.isApostrophe(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT;
  }
}
