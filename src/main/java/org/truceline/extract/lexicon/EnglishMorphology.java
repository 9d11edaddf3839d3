package org.truceline.extract.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.text.Remembered;
import org.truceline.text.Token;

/// English: the possessive that lost its apostrophe; regular verbs and listed irregular ones.
///
/// A verb's entry is its base form, or `base/past/participle`: `shell`, `strike/struck/struck`; `!`
/// after the base doubles its last letter: `ban!`.
final class EnglishMorphology implements Morphology {

  private final Remembered<List<Reading>> words =
      new Remembered<>(word -> List.of(Reading.whole(word)));
  private final Remembered<List<Reading>> names = new Remembered<>(EnglishMorphology::readings);

  @Override
  public List<Reading> names(Token token) {
    return names.of(token.name());
  }

  @Override
  public List<Reading> words(Token token) {
    return words.of(token.name());
  }

  private static List<Reading> readings(String name) {
    var n = name.length();
    if (name.endsWith("s") && n > 4) {
      return List.of(Reading.whole(name), new Reading(name.substring(0, n - 1), 0, 1, false, ""));
    }
    return List.of(Reading.whole(name));
  }

  @Override
  public boolean canBeVerb(Reading reading, @Nullable Token before) {
    return true;
  }

  @Override
  public Set<VerbForm> conjugate(String entry) {
    var parts = entry.split("/", -1);
    var base = parts[0].replace("!", "");
    var forms = new LinkedHashSet<VerbForm>();
    forms.add(new VerbForm(base, Tense.BARE));
    forms.add(new VerbForm(thirdPerson(base), Tense.PRESENT));
    forms.add(new VerbForm(ending(parts[0], "ing"), Tense.PRESENT));
    forms.add(new VerbForm(parts.length > 1 ? parts[1] : ending(parts[0], "ed"), Tense.PAST));
    if (parts.length > 2) {
      forms.add(new VerbForm(parts[2], Tense.PARTICIPLE));
    }
    return forms;
  }

  private static String thirdPerson(String base) {
    if (base.matches(".*(s|x|z|ch|sh)")) {
      return base + "es";
    }
    return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ies" : base + "s";
  }

  private static String ending(String base, String ending) {
    if (base.endsWith("!")) {
      var stem = base.substring(0, base.length() - 1);
      return stem + stem.charAt(stem.length() - 1) + ending;
    }
    if (base.endsWith("e") && !base.endsWith("ee")) {
      return base.substring(0, base.length() - 1) + ending;
    }
    if (ending.equals("ed") && base.endsWith("e")) {
      return base + "d";
    }
    return ending.equals("ed") && base.matches(".*[^aeiou]y")
        ? base.substring(0, base.length() - 1) + "ied"
        : base + ending;
  }

  @Override
  public Set<String> decline(String noun) {
    return Set.of(noun, thirdPerson(noun));
  }

  @Override
  public boolean looksLikeVerb(Token token) {
    return token.name().endsWith("ed") && !Character.isUpperCase(token.surface().codePointAt(0));
  }

  @Override
  public boolean fits(Token token, String nameAsListed) {
    if (!Character.isUpperCase(nameAsListed.codePointAt(0))) {
      return true;
    }
    var acronym =
        nameAsListed.length() < 5 && nameAsListed.equals(nameAsListed.toUpperCase(Locale.ROOT));
    return acronym
        ? token.surface().startsWith(nameAsListed)
        : Character.isUpperCase(token.surface().codePointAt(0));
  }
}
