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
    var letters = SILENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    var parts = BETWEEN.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
    var plain = EDGES.matcher(parts).replaceAll("");
    return plain.isEmpty() ? "unnamed" : plain;
  }
}
