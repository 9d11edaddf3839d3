package org.truceline.extract.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// The finite forms of Arabic verbs: two stems, their prefixes and endings, pronouns of whom they
/// are done to.
///
/// A verb's entry is `past/present`, each a `,`-separated list of stems: `قصف/قصف`, `دعا,دع/دعو`. A
/// stem after `=` is a whole form.
final class ArabicVerbs {

  private static final List<String> PAST_ENDINGS =
      List.of(
          "", "ت", "ا", "تا", "وا", "نا", "ه", "ها", "هم", "هما", "ته", "تها", "تهم", "تهما", "وه",
          "وها", "وهم", "وهما", "اه", "اها", "اهم", "ناه", "ناها", "ناهم");
  private static final List<String> PRESENT_PREFIXES = List.of("ي", "ت", "ن");
  private static final List<String> PRESENT_ENDINGS =
      List.of(
          "", "ان", "ون", "وا", "ا", "ه", "ها", "هم", "هما", "ونه", "ونها", "ونهم", "ونهما", "انه",
          "انها", "انهم", "وه", "وها", "وهم");

  private ArabicVerbs() {}

  static Set<VerbForm> conjugate(String entry) {
    var forms = new LinkedHashSet<VerbForm>();
    var parts = entry.split("/", -1);
    for (var stem : parts[0].split(",", -1)) {
      past(stem, forms);
    }
    if (parts.length > 1) {
      for (var stem : parts[1].split(",", -1)) {
        present(stem, forms);
      }
    }
    return forms;
  }

  private static void past(String stem, Set<VerbForm> into) {
    if (stem.startsWith("=")) {
      into.add(new VerbForm(stem.substring(1), Tense.PAST));
      return;
    }
    PAST_ENDINGS.forEach(ending -> into.add(new VerbForm(stem + ending, Tense.PAST)));
  }

  private static void present(String stem, Set<VerbForm> into) {
    if (stem.startsWith("=")) {
      into.add(new VerbForm(stem.substring(1), Tense.PRESENT));
      return;
    }
    for (var prefix : PRESENT_PREFIXES) {
      for (var ending : PRESENT_ENDINGS) {
        into.add(new VerbForm(prefix + stem + ending, Tense.PRESENT));
        into.add(new VerbForm("س" + prefix + stem + ending, Tense.FUTURE));
      }
    }
  }
}
