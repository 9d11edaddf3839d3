package org.truceline.extract.lexicon;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.Codes;
import org.truceline.text.Table;
import org.truceline.text.Token;

/// Tells English verbs from the nouns that look like them, by the small words of
/// `lexicon/en/grammar.tsv` around them.
final class EnglishGrammar {

  /// How far before its verb `we` may stand.
  private static final int SPEAKER = 4;

  private static final String FILE = "lexicon/en/grammar.tsv";

  private final Map<WordClass, Set<String>> words;

  private EnglishGrammar(Map<WordClass, Set<String>> words) {
    this.words = words;
    for (var kind : WordClass.values()) {
      if (!words.containsKey(kind)) {
        throw new IllegalArgumentException(
            "%s has no row of kind '%s'".formatted(FILE, Codes.of(kind)));
      }
    }
  }

  static EnglishGrammar load() {
    var words = new EnumMap<WordClass, Set<String>>(WordClass.class);
    for (var row : Table.read(FILE, "kind", "words")) {
      var kind = row.as("kind", cell -> Codes.parse(WordClass.class, cell.replace('-', '_')));
      words.computeIfAbsent(kind, any -> new HashSet<>()).addAll(row.list("words"));
    }
    return new EnglishGrammar(words);
  }

  /// What a word is, worked out once for its form.
  Set<WordClass> classes(String name) {
    var classes = EnumSet.noneOf(WordClass.class);
    words.forEach((kind, listed) -> {
      if (listed.contains(name)) {
        classes.add(kind);
      }
    });
    return classes;
  }

  private boolean isA(WordClass kind, String name) {
    return words.getOrDefault(kind, Set.of()).contains(name);
  }

  boolean canBeVerb(Reading reading, Tense tense, Wording text, int at) {
    if (isDeed(text, at)) {
      return false;
    }
    if (at == 0) {
      return tense != Tense.BARE && !isPluralNoun(reading, text);
    }
    if (tense == Tense.BARE) {
      return isBareVerb(text, at);
    }
    if (text.word(at).is(WordClass.BLOW) && opensNoObject(text, at + 1)) {
      return false;
    }
    return reading.form().endsWith("ing")
        ? !text.word(at - 1).is(WordClass.DETERMINER)
        : (!isGoverned(text, at - 1) || isFired(tense, text, at)) && !isCounted(text, at);
  }

  /// `Russian artillery shelled …`, and not `artillery fire`.
  private static boolean isFired(Tense tense, Wording text, int at) {
    return tense == Tense.PAST && text.word(at - 1).is(WordClass.ARMS);
  }

  /// `215 captured Ukrainians`, and not `21 wounded`.
  private static boolean isCounted(Wording text, int at) {
    return text.token(at - 1).kind() == Token.Kind.NUMBER
        && at + 1 < text.size()
        && text.token(at + 1).kind() == Token.Kind.WORD
        && !text.word(at + 1).is(WordClass.NO_OBJECT);
  }

  /// `Shelling of the town`, and not `was shelling the town`, `…, killing at least six`.
  private static boolean isDeed(Wording text, int at) {
    return text.word(at).is(WordClass.DEED)
        && opensNoObject(text, at + 1)
        && !(at > 0 && text.word(at - 1).is(WordClass.BE))
        && !isCounting(text, at);
  }

  private static boolean isCounting(Wording text, int at) {
    return at > 0
        && at + 2 < text.size()
        && text.word(at + 2).is(WordClass.BOUND)
        && !text.word(at - 1).isGoverning();
  }

  private static boolean opensNoObject(Wording text, int next) {
    return next >= text.size() || text.word(next).is(WordClass.NO_OBJECT);
  }

  /// Also `the internationally brokered truce`.
  private static boolean isGoverned(Wording text, int before) {
    return (text.word(before).isGoverning() && !goesOn(text, before) && !endsName(text, before))
        || (before > 0
            && text.token(before).surface().endsWith("ly")
            && !isCapital(text, before)
            && text.word(before - 1).isGoverning());
  }

  /// `Amnesty International accused …`, and not `international pressure`.
  private static boolean endsName(Wording text, int last) {
    return last > 0
        && isCapital(text, last)
        && isCapital(text, last - 1)
        && !isCapital(text, last + 1);
  }

  /// `…, and further demands that …`, and not `further attacks`.
  private static boolean goesOn(Wording text, int further) {
    return text.word(further).is(WordClass.FURTHER)
        && further > 1
        && further + 2 < text.size()
        && text.word(further - 1).is(WordClass.AUXILIARY)
        && text.token(further - 2).name().equals(",")
        && (text.word(further + 2).is(WordClass.DETERMINER)
            || text.token(further + 2).name().equals("that"));
  }

  /// `Clashes between …` opens a sentence; `Calls upon …`, too, but as a verb.
  private static boolean isPluralNoun(Reading reading, Wording text) {
    return reading.form().endsWith("s") && text.size() > 1 && text.word(1).is(WordClass.AFTER_NOUN);
  }

  /// After `to`, an auxiliary, a plural or two names; `have come`.
  private boolean isBareVerb(Wording text, int at) {
    var before = text.token(at - 1);
    if (before.name().endsWith("ly") && at > 1) {
      return isBareVerb(text, at - 1);
    }
    if (text.word(at - 1).is(WordClass.AUXILIARY) || isNegated(before)) {
      return true;
    }
    if (text.word(at).is(WordClass.BASE_PARTICIPLE) && text.word(at - 1).is(WordClass.HAVE)) {
      return true;
    }
    var isName = isCapital(text, at - 1) && !text.word(at - 1).isGoverning();
    var isPlural = isPlural(before) && !isName && !text.word(at - 1).isGoverning();
    return isPlural || (isName && (isPeople(text, at) || followsAnd(text, at)));
  }

  /// `Rebels attack`, and not `a serious attack`.
  private static boolean isPlural(Token noun) {
    return noun.name().endsWith("s") && !noun.name().endsWith("ous") && !noun.name().endsWith("ss");
  }

  /// `Didn't`, and not `recent`.
  private static boolean isNegated(Token token) {
    var said = token.surface();
    return token.name().endsWith("nt") && !Character.isLetter(said.charAt(said.length() - 2));
  }

  private static boolean isCapital(Wording text, int at) {
    return Character.isUpperCase(text.token(at).surface().codePointAt(0));
  }

  /// `The Houthis`; in headlines `Rebels seize …`, but no `Israelis attack on …`.
  private boolean isPeople(Wording text, int at) {
    var name = text.token(at - 1).name();
    if (at > 1 && text.token(at - 2).name().equals("the")) {
      return name.endsWith("s");
    }
    var isHeadline = at == 1 || text.token(at - 2).kind() == Token.Kind.PUNCTUATION;
    return isHeadline
        && name.length() > 1
        && isA(WordClass.PEOPLE, name.substring(name.length() - 2))
        && at + 1 < text.size()
        && !text.word(at + 1).is(WordClass.AFTER_NOUN);
  }

  private static boolean followsAnd(Wording text, int at) {
    for (var i = Math.max(0, at - 4); i < at - 1; i++) {
      if (text.token(i).name().equals("and")) {
        return true;
      }
    }
    return false;
  }

  /// `We also urge`, `we are imposing`, `we will continue to hold`, and not `we were attacked`.
  boolean isFirstPerson(List<Token> tokens, int verb) {
    var isDoing = tokens.get(verb).name().endsWith("ing");
    for (var i = verb - 1; i >= Math.max(0, verb - SPEAKER); i--) {
      var name = tokens.get(i).name();
      if (isA(WordClass.SPEAKER, name)) {
        return true;
      }
      if (!isA(WordClass.AUXILIARY, name)
          && !name.endsWith("ly")
          && !name.equals("have")
          && !(isA(WordClass.BE, name)
              && (isDoing || isA(WordClass.AUXILIARY, tokens.get(i + 1).name())))) {
        return false;
      }
    }
    return false;
  }
}
