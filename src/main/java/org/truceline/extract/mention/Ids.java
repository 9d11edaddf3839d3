package org.truceline.extract.mention;

import java.text.Normalizer;
import java.util.Locale;

/// Readable ids from names. Letters of any script stay: nothing is transliterated.
public final class Ids {

  private Ids() {}

  /// `Russian Ministry of Defence` as `russian-ministry-of-defence`.
  public static String kebab(String name) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("[\\p{Mn}ـ'’]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    return plain.isEmpty() ? "unnamed" : plain;
  }
}
