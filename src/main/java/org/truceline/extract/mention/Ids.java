package org.truceline.extract.mention;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Readable ids from names. Letters of any script stay: nothing is transliterated.
public final class Ids {

  private static final Pattern SILENT = Pattern.compile("[\\p{Mn}ـ'’]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  private Ids() {}

  /// `Russian Ministry of Defence` as `russian-ministry-of-defence`.
  public static String kebab(String name) {
    for (var i = 0; i < name.length(); i++) {
      if (!isPlain(name.charAt(i))) {
        return id(spelt(name));
      }
    }
    return id(plain(name));
  }

  /// ASCII, and Arabic letters that nothing is composed into: most names need no more.
  private static boolean isPlain(char c) {
    return c < 0x80 || (c >= 'ا' && c <= 'ي' && c != 'ـ');
  }

  private static String plain(String name) {
    var out = new StringBuilder(name.length());
    var isBetween = false;
    for (var i = 0; i < name.length(); i++) {
      var c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(isBetween && !out.isEmpty() ? "-" : "").append(Character.toLowerCase(c));
        isBetween = false;
      } else {
        isBetween |= c != '\'';
      }
    }
    return out.toString();
  }

  private static String id(String letters) {
    return letters.isEmpty() ? "unnamed" : letters;
  }

  private static String spelt(String name) {
    var letters = SILENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    var parts = BETWEEN.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
    return EDGES.matcher(parts).replaceAll("");
  }
}
