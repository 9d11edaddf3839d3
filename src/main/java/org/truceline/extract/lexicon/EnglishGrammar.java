package org.truceline.extract.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.text.Token;

/// Tells English verbs from the nouns that look like them, by the small words of
/// `lexicon/en/grammar.tsv` around them.
final class EnglishGrammar {

  private static final String FILE = "lexicon/en/grammar.tsv";

  private final Set<String> determiners;
  private final Set<String> auxiliaries;
  private final Set<String> afterNouns;
  private final Set<String> blows;
  private final Set<String> deeds;
  private final Set<String> noObject;
  private final Set<String> be;
  private final Set<String> people;
  private final Set<String> speakers;

  private EnglishGrammar(Map<String, Set<String>> words) {
    this.determiners = of(words, "determiner");
    this.auxiliaries = of(words, "auxiliary");
    this.afterNouns = of(words, "after-noun");
    this.blows = of(words, "blow");
    this.deeds = of(words, "deed");
    this.noObject = of(words, "no-object");
    this.be = of(words, "be");
    this.people = of(words, "people");
    this.speakers = of(words, "speaker");
  }

  static EnglishGrammar load() {
    var words = new HashMap<String, Set<String>>();
    for (var row : Table.read(FILE, "kind", "words")) {
      words.computeIfAbsent(row.text("kind"), kind -> new HashSet<>()).addAll(row.list("words"));
    }
    return new EnglishGrammar(words);
  }

  private static Set<String> of(Map<String, Set<String>> words, String kind) {
    var found = words.get(kind);
    if (found == null) {
      throw new IllegalArgumentException("%s has no row of kind '%s'".formatted(FILE, kind));
    }
    return Set.copyOf(found);
  }

  boolean canBeVerb(Reading reading, Tense tense, Wording text, int at) {
    if (isDeed(reading, text, at)) {
      return false;
    }
    if (at == 0) {
      return tense != Tense.BARE && !isPluralNoun(reading, text);
    }
    if (tense == Tense.BARE) {
      return isBareVerb(text, at);
    }
    if (blows.contains(reading.form()) && opensNoObject(text, at + 1)) {
      return false;
    }
    return reading.form().endsWith("ing")
        ? !determiners.contains(text.token(at - 1).name())
        : !isGoverned(text, at - 1) && !isCounted(text, at);
  }

  /// `215 captured Ukrainians`, and not `21 wounded`.
  private boolean isCounted(Wording text, int at) {
    return text.token(at - 1).kind() == Token.Kind.NUMBER
        && at + 1 < text.size()
        && text.token(at + 1).kind() == Token.Kind.WORD
        && !noObject.contains(text.token(at + 1).name());
  }

  /// `Shelling of the town`, and not `was shelling the town`.
  private boolean isDeed(Reading reading, Wording text, int at) {
    return deeds.contains(reading.form())
        && opensNoObject(text, at + 1)
        && !(at > 0 && be.contains(text.token(at - 1).name()));
  }

  private boolean opensNoObject(Wording text, int next) {
    return next >= text.size() || noObject.contains(text.token(next).name());
  }

  /// Also `the internationally brokered truce`.
  private static boolean isGoverned(Wording text, int before) {
    return text.word(before).isGoverning()
        || (before > 0
            && text.token(before).surface().endsWith("ly")
            && !isCapital(text, before)
            && text.word(before - 1).isGoverning());
  }

  /// `Clashes between …` opens a sentence; `Calls upon …`, too, but as a verb.
  private boolean isPluralNoun(Reading reading, Wording text) {
    return reading.form().endsWith("s")
        && text.size() > 1
        && afterNouns.contains(text.token(1).name());
  }

  /// After `to`, an auxiliary, a plural or two names.
  private boolean isBareVerb(Wording text, int at) {
    var before = text.token(at - 1);
    if (before.name().endsWith("ly") && at > 1) {
      return isBareVerb(text, at - 1);
    }
    if (auxiliaries.contains(before.name()) || before.name().endsWith("nt")) {
      return true;
    }
    var isName = isCapital(text, at - 1);
    var isPlural = before.name().endsWith("s") && !isName && !text.word(at - 1).isGoverning();
    return isPlural || (isName && (isPeople(text, at) || followsAnd(text, at)));
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
        && people.contains(name.substring(name.length() - 2))
        && at + 1 < text.size()
        && !afterNouns.contains(text.token(at + 1).name());
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
  boolean isFirstPerson(List<Token> tokens, int verb) {
    for (var i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      var name = tokens.get(i).name();
      if (speakers.contains(name)) {
        return true;
      }
      if (!auxiliaries.contains(name) && !name.endsWith("ly") && !name.equals("have")) {
        return false;
      }
    }
    return false;
  }
}
