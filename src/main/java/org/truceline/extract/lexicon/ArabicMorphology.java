package org.truceline.extract.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.text.Token;

/// Arabic: clitics before a word, pronouns at its end, an article written together with it.
final class ArabicMorphology implements Morphology {

  private static final Pattern FIRST_PERSON = Pattern.compile("[وفل]?س?ن");
  private static final List<String> PLURAL = List.of("وا", "ون", "تا");
  private static final String DUAL = "ان";
  private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "ه");
  private static final String AND = "و";
  private static final String BEFORE_STEMS = "وفبلكسيتنا";
  private static final int SHORTEST_STEM = 3;
  private static final Pattern PRESENT_DUAL = Pattern.compile("[وف]?س?[يت]\\p{L}{2,}ان");
  private static final String ARTICLE = "ال";
  private static final String ACCUSATIVE = "ً";
  private static final Set<String> BEFORE_VERBS = Set.of("", "و", "ف", "ل", "ول", "فل");

  private final Inflection inflection = new ArabicInflection();
  private final Set<String> indivisible;
  private final Set<String> governing;
  private final Set<String> ownEndings;

  /// @param indivisible words whose first letter only looks like a clitic
  /// @param governing words after which a noun stands, and never a verb
  /// @param ownEndings words that only look as if a pronoun were written at their end
  ArabicMorphology(Set<String> indivisible, Set<String> governing, Set<String> ownEndings) {
    this.indivisible = Set.copyOf(indivisible);
    this.governing = Set.copyOf(governing);
    this.ownEndings = Set.copyOf(ownEndings);
  }

  /// The word, and after it the ending of an accusative, which the word's own form drops.
  @Override
  public String form(Token token) {
    return isAccusative(token) ? token.word() + ACCUSATIVE : token.word();
  }

  private static boolean isAccusative(Token token) {
    return token.surface().endsWith("ًا") || token.surface().endsWith("اً");
  }

  @Override
  public Word word(Token token) {
    var plain = read(token.word());
    var names = token.name().equals(token.word()) ? plain : read(token.name());
    var words = isAccusative(token) ? withoutEnding(token.word(), plain) : withAccusatives(plain);
    return new Word(names, words, governs(plain), Set.of());
  }

  /// `هجوما` without its marks may be an accusative too, of a noun and never of a verb.
  private static List<Reading> withAccusatives(List<Reading> plain) {
    if (!plain.getFirst().form().endsWith("ا")) {
      return plain;
    }
    var both = new ArrayList<>(plain);
    for (var reading : plain) {
      var noun = reading.form();
      if (noun.length() > 3 && !reading.article()) {
        both.add(
            new Reading(
                noun.substring(0, noun.length() - 1),
                reading.front(),
                1,
                false,
                reading.clitics()));
      }
    }
    return List.copyOf(both);
  }

  private List<Reading> withoutEnding(String word, List<Reading> plain) {
    var both = new ArrayList<>(plain);
    both.addAll(read(word.substring(0, word.length() - 1)));
    return List.copyOf(both);
  }

  private List<Reading> read(String word) {
    var plain = new ArrayList<Reading>();
    plain.add(Reading.whole(word));
    if (indivisible.contains(word) || word.length() < 3) {
      return List.copyOf(plain);
    }
    if (word.charAt(0) == 'و' || word.charAt(0) == 'ف') {
      plain.add(new Reading(word.substring(1), 1, 0, false, word.substring(0, 1)));
    }
    for (var reading : List.copyOf(plain)) {
      addWithoutPreposition(reading, plain);
    }
    for (var reading : List.copyOf(plain)) {
      addWithoutArticle(reading, plain);
    }
    return List.copyOf(plain);
  }

  private static void addWithoutPreposition(Reading reading, List<Reading> into) {
    var form = reading.form();
    if (form.length() < 4) {
      return;
    }
    if (form.startsWith("لل")) {
      into.add(
          new Reading(
              "ال" + form.substring(2), reading.front() + 2, 0, false, reading.clitics() + "ل"));
    }
    if ("بلك".indexOf(form.charAt(0)) >= 0) {
      into.add(
          new Reading(
              form.substring(1),
              reading.front() + 1,
              0,
              false,
              reading.clitics() + form.charAt(0)));
    }
  }

  /// The article stays in the span where it is written: only the form loses it.
  private static void addWithoutArticle(Reading reading, List<Reading> into) {
    var form = reading.form();
    if (form.startsWith(ARTICLE) && form.length() > 4) {
      into.add(new Reading(form.substring(2), reading.front(), 0, true, reading.clitics()));
    }
  }

  @Override
  public boolean canBeVerb(Reading reading, Tense tense, Wording text, int at) {
    return !reading.article()
        && reading.back() == 0
        && BEFORE_VERBS.contains(reading.clitics())
        && !(tense == Tense.PAST && Clitics.isTo(reading.clitics()))
        && (at == 0 || !text.word(at - 1).isGoverning());
  }

  private boolean governs(List<Reading> readings) {
    return readings.stream().anyMatch(reading -> governing.contains(reading.form()));
  }

  /// `ندعو`, `فسنرد`.
  @Override
  public boolean isFirstPerson(List<Token> tokens, int verb, Tense tense) {
    return (tense == Tense.PRESENT || tense == Tense.FUTURE)
        && FIRST_PERSON.matcher(tokens.get(verb).word()).lookingAt();
  }

  /// A verb before its subject is singular.
  @Override
  public boolean allowsSubjectAfter(Token verb) {
    for (var ending : PLURAL) {
      if (verb.word().endsWith(ending)) {
        return false;
      }
    }
    return !verb.word().endsWith(DUAL) || !PRESENT_DUAL.matcher(verb.word()).matches();
  }

  @Override
  public Set<VerbForm> conjugate(String entry) {
    return ArabicVerbs.conjugate(entry);
  }

  @Override
  public Set<String> decline(String noun) {
    return noun.endsWith("ه") || noun.endsWith("ة")
        ? Set.of(noun)
        : Set.of(noun, noun + "ا", noun + "ه", noun + "ها", noun + "هم");
  }

  @Override
  public Set<String> possess(String noun) {
    var stem =
        noun.endsWith("ه") || noun.endsWith("ة")
            ? noun.substring(0, noun.length() - 1) + "ت"
            : noun;
    return Set.of(stem + "ه", stem + "ها", stem + "هم", stem + "هما");
  }

  /// Names of states are feminine.
  @Override
  public boolean looksLikeVerb(Token token) {
    return inflection.isFemininePast(token.name());
  }

  @Override
  public boolean hasPronoun(Token token) {
    return !pronoun(token.word()).isEmpty();
  }

  private String pronoun(String word) {
    for (var pronoun : PRONOUNS) {
      if (word.endsWith(pronoun)) {
        return word.length() > pronoun.length() + 1 && !hasOwnEnding(word) ? pronoun : "";
      }
    }
    return "";
  }

  /// Also behind all that may be written before it: `وسيتهم`, `بالتفاهم`.
  private boolean hasOwnEnding(String word) {
    for (var from = 0; from < word.length() - 1; from++) {
      if (ownEndings.contains(word.substring(from))) {
        return true;
      }
      if (BEFORE_STEMS.indexOf(word.charAt(from)) < 0) {
        return false;
      }
    }
    return false;
  }

  @Override
  public String withoutPronoun(Token token) {
    var word = token.word();
    var pronoun = pronoun(word);
    return word.length() > pronoun.length() + SHORTEST_STEM
        ? word.substring(0, word.length() - pronoun.length())
        : word;
  }

  @Override
  public boolean isJoined(Token token) {
    return token.word().startsWith(AND);
  }

  @Override
  public Inflection inflection() {
    return inflection;
  }

  /// `الأوكراني`, `الروسية`.
  @Override
  public boolean isRelational(Token token) {
    return token.word().endsWith("ي") || token.word().endsWith("ية");
  }

  @Override
  public boolean hasArticle(Token token) {
    return token.word().startsWith(ARTICLE) && !token.surface().startsWith(ArabicInflection.MADDA);
  }

  @Override
  public boolean fits(Token token, String nameAsListed) {
    return true;
  }
}
