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

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "its", "their", "his", "her", "this", "these", "those", "any", "th",
          "st", "nd", "rd");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "to", "will", "would", "could", "may", "might", "must", "should", "can", "shall", "not",
          "did", "do", "does", "and", "or", "ll", "let", "also", "we", "they", "you", "i");

  private static final Set<String> AFTER_NOUNS =
      Set.of("between", "in", "by", "against", "near", "across", "of", "at", "along", "from", "on");

  /// What falls `on` somebody is no verb.
  private static final Set<String> BLOWS =
      Set.of("attacks", "strikes", "raids", "assaults", "attack", "raid", "assault");

  private static final Set<String> MANY = Set.of("is", "ns", "ls", "ts", "rs");

  private static final Set<String> FIRST_PERSON = Set.of("we", "i");

  private final Set<String> governing;

  /// @param governing words after which a noun stands, and no finite verb
  EnglishMorphology(Set<String> governing) {
    this.governing = Set.copyOf(governing);
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
    return new Word(names, whole, governing.contains(name));
  }

  /// `Shells` and `strike` are nouns too: what stands before them decides.
  @Override
  public boolean canBeVerb(Reading reading, Tense tense, Wording text, int at) {
    if (at == 0) {
      return tense != Tense.BARE && !isPluralNoun(reading, text);
    }
    if (tense == Tense.BARE) {
      return isBareVerb(text, at);
    }
    if (BLOWS.contains(reading.form()) && at + 1 < text.size()) {
      return !text.token(at + 1).name().equals("on") && !text.word(at - 1).isGoverning();
    }
    return reading.form().endsWith("ing")
        ? !DETERMINERS.contains(text.token(at - 1).name())
        : !text.word(at - 1).isGoverning();
  }

  /// `Clashes between …` opens a sentence; `Calls upon …`, too, but as a verb.
  private static boolean isPluralNoun(Reading reading, Wording text) {
    return reading.form().endsWith("s")
        && text.size() > 1
        && AFTER_NOUNS.contains(text.token(1).name());
  }

  /// After `to`, an auxiliary, a plural or two names.
  private static boolean isBareVerb(Wording text, int at) {
    var before = text.token(at - 1);
    if (before.name().endsWith("ly") && at > 1) {
      return isBareVerb(text, at - 1);
    }
    if (AUXILIARIES.contains(before.name()) || before.name().endsWith("nt")) {
      return true;
    }
    var isName = Character.isUpperCase(before.surface().codePointAt(0));
    var isPlural = before.name().endsWith("s") && !isName && !text.word(at - 1).isGoverning();
    return isPlural || (isName && (isPeople(text, at) || followsAnd(text, at)));
  }

  /// `The Houthis`; in headlines `Rebels seize …`, but no `Israelis attack on …`.
  private static boolean isPeople(Wording text, int at) {
    var name = text.token(at - 1).name();
    if (at > 1 && text.token(at - 2).name().equals("the")) {
      return name.endsWith("s");
    }
    var isHeadline = at == 1 || text.token(at - 2).kind() == Token.Kind.PUNCTUATION;
    return isHeadline
        && MANY.stream().anyMatch(name::endsWith)
        && at + 1 < text.size()
        && !AFTER_NOUNS.contains(text.token(at + 1).name());
  }

  private static boolean followsAnd(Wording text, int at) {
    for (var i = Math.max(0, at - 4); i < at - 1; i++) {
      if (text.token(i).name().equals("and")) {
        return true;
      }
    }
    return false;
  }

  /// `We also urge`.
  @Override
  public boolean isFirstPerson(List<Token> tokens, int verb, Tense tense) {
    for (var i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      var name = tokens.get(i).name();
      if (FIRST_PERSON.contains(name)) {
        return true;
      }
      if (!AUXILIARIES.contains(name) && !name.endsWith("ly") && !name.equals("have")) {
        return false;
      }
    }
    return false;
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
