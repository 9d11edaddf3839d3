package org.truceline.text;

import java.util.regex.Pattern;

/// Words with a hyphen that are read as one, as if written without it: `cease-fire`.
final class Compounds {

  private static final Pattern COMPOUND = Pattern.compile("(?i)(cease)\\p{Pd}(fires?)");

  private static final int SHORTEST = "cease-fire".length();

  private Compounds() {}

  /// Whether a part of a text, whose second word begins at an offset, is one.
  static boolean isOne(String text, int begin, int second, int end) {
    return Character.getType(text.charAt(second - 1)) == Character.DASH_PUNCTUATION
        && COMPOUND.matcher(text).region(begin, end).matches();
  }

  /// A word without its hyphen.
  static String joined(String surface) {
    return surface.length() < SHORTEST ? surface : COMPOUND.matcher(surface).replaceFirst("$1$2");
  }
}
