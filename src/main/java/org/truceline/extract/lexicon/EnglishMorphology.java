package org.truceline.extract.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.text.Token;

/// English: the possessive that lost its apostrophe; regular verbs and listed irregular ones.
///
/// A verb's entry is its base form, or `base/past/participle`: `shell`, `strike/struck/struck`; `!`
/// after the base doubles its last letter: `ban!`.
final class EnglishMorphology implements Morphology {

  private static final java.util.regex.Pattern CEASEFIRE =
      java.util.regex.Pattern.compile("(?<=^| )\\S*ceasefire\\S*");

  /// The article of Arabic names, which some write small: `al Shabaab`.
  private static final Set<String> ARTICLES = Set.of("al", "el", "an", "as", "ash", "ar");

  /// What is as long as this is no acronym.
  private static final int LONGER = 5;

  private final Set<String> governing;
  private final EnglishGrammar grammar;

  /// @param governing words after which a noun stands, and no finite verb
  EnglishMorphology(Set<String> governing, EnglishGrammar grammar) {
    this.governing = Set.copyOf(governing);
    this.grammar = grammar;
  }

  @Override
  public String form(Token token) {
    return token.name();
  }

  @Override
  public Word word(Token token) {
    var name = token.name();
    var whole = List.of(Reading.whole(name));
    var n = name.length();
    var names =
        name.endsWith("s") && n > 4
            ? List.of(whole.getFirst(), new Reading(name.substring(0, n - 1), 0, 1, false, ""))
            : whole;
    return new Word(names, whole, governing.contains(name), grammar.classes(name));
  }

  /// `Shells` and `strike` are nouns too: what stands before them decides.
  @Override
  public boolean canBeVerb(Reading reading, Tense tense, Wording text, int at) {
    return grammar.canBeVerb(reading, tense, text, at);
  }

  @Override
  public boolean isFirstPerson(List<Token> tokens, int verb, Tense tense) {
    return grammar.isFirstPerson(tokens, verb);
  }

  @Override
  public boolean allowsSubjectAfter(Token verb) {
    return false;
  }

  @Override
  public Set<VerbForm> conjugate(String entry) {
    var parts = entry.split("/", -1);
    var base = parts[0].replace("!", "");
    var forms = new LinkedHashSet<VerbForm>();
    var past = parts.length > 1 ? parts[1] : ending(parts[0], "ed");
    forms.add(new VerbForm(base, base.equals(past) ? Tense.PAST : Tense.BARE));
    forms.add(new VerbForm(thirdPerson(base), Tense.PRESENT));
    forms.add(new VerbForm(ending(parts[0], "ing"), Tense.PRESENT));
    forms.add(new VerbForm(past, Tense.PAST));
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

  /// A `cease-fire` is a ceasefire.
  @Override
  public List<String> spellings(String pattern) {
    var written = CEASEFIRE.matcher(pattern).replaceFirst("cease fire;fires");
    return written.equals(pattern) ? List.of(pattern) : List.of(pattern, written);
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
  public boolean looksLikeParticiple(Token token) {
    return token.name().endsWith("ing");
  }

  @Override
  public boolean looksLikeAdverb(Token token) {
    return token.name().endsWith("ly");
  }

  @Override
  public boolean fits(Token token, String nameAsListed) {
    if (!Character.isUpperCase(nameAsListed.codePointAt(0))) {
      return true;
    }
    if (Character.isUpperCase(token.surface().codePointAt(0))) {
      return !isAcronym(nameAsListed) || token.surface().startsWith(nameAsListed);
    }
    return ARTICLES.contains(token.surface())
        && nameAsListed.toLowerCase(Locale.ROOT).startsWith(token.surface());
  }

  private static boolean isAcronym(String name) {
    for (var i = 0; i < name.length() && name.length() < LONGER; i++) {
      if (Character.toUpperCase(name.charAt(i)) != name.charAt(i)) {
        return false;
      }
    }
    return name.length() < LONGER;
  }
}
