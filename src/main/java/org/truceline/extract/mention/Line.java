package org.truceline.extract.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Inflection;
import org.truceline.extract.lexicon.Language;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.Reading;
import org.truceline.extract.lexicon.Trie;
import org.truceline.extract.lexicon.Wording;
import org.truceline.extract.time.Gap;
import org.truceline.extract.time.SentenceTimes;
import org.truceline.extract.time.TimeMention;
import org.truceline.text.Sentence;
import org.truceline.text.Token;

/// A sentence with the small words that steer its reading.
public final class Line {

  private static final Set<String> QUOTES = Set.of("\"", "(", ")");

  /// Where an item that is lettered begins.
  public static final int LETTERED = 3;

  private final int index;
  private final Sentence sentence;
  private final Language language;
  private final SentenceTimes times;
  private final Wording wording;
  private final CuesHere cues;
  private final @Nullable NameHere[] names;

  /// @param match null where none begins
  private record NameHere(Trie.@Nullable Match<Name> match) {

    static final NameHere NONE = new NameHere(null);

    static NameHere of(Trie.@Nullable Match<Name> match) {
      return match == null ? NONE : new NameHere(match);
    }
  }

  /// @param index of the sentence in its document
  /// @param times what the sentence says of time
  public Line(int index, Sentence sentence, Language language, SentenceTimes times) {
    this.index = index;
    this.sentence = sentence;
    this.language = language;
    this.times = times;
    this.wording = language.wording(sentence.tokens());
    this.cues = new CuesHere(language.cues(), wording);
    this.names = new NameHere[wording.size()];
  }

  /// The same without the times that are part of a listed name.
  public Line withoutNamedTimes() {
    var plain = times.mentions().stream().filter(time -> !NamedTimes.isOne(time, this)).toList();
    return plain.size() == times.mentions().size()
        ? this
        : new Line(index, sentence, language, new SentenceTimes(plain, times.gaps()));
  }

  public int index() {
    return index;
  }

  public Sentence sentence() {
    return sentence;
  }

  public Language language() {
    return language;
  }

  /// The times that the sentence fixes, in reading order.
  public List<TimeMention> times() {
    return times.mentions();
  }

  /// How much time it says to lie between events, in reading order.
  public List<Gap> gaps() {
    return times.gaps();
  }

  public List<Token> tokens() {
    return sentence.tokens();
  }

  /// The tokens with what the dictionaries know of them.
  public Wording wording() {
    return wording;
  }

  /// The longest name that the dictionary lists and that begins at a token.
  public Trie.@Nullable Match<Name> name(int i) {
    var known = names[i];
    if (known == null) {
      known = NameHere.of(language.names().longest(wording, i));
      names[i] = known;
    }
    return known.match;
  }

  public Token token(int i) {
    return wording.token(i);
  }

  public int size() {
    return wording.size();
  }

  /// Whether a cue of a kind stands anywhere in the sentence.
  public boolean has(Cue kind) {
    return cues.has(kind);
  }

  /// The cues of a kind, in reading order.
  public List<Hit<Cue>> all(Cue kind) {
    return cues.all(kind);
  }

  /// A cue of a kind that begins at a token.
  public @Nullable Hit<Cue> cue(int i, Cue kind) {
    return cues.at(i, kind);
  }

  public boolean is(int i, Cue kind) {
    return cues.is(i, kind);
  }

  /// How a word is read for the cue that it is by itself, null where it is none of the kind.
  public @Nullable Reading reading(int i, Cue kind) {
    return cues.reading(i, kind);
  }

  /// A cue of a kind that ends at a token.
  public @Nullable Hit<Cue> cueEnding(int i, Cue kind) {
    return cues.ending(i, kind);
  }

  /// Whether a verb of a kind stands before a token, at most so many tokens away.
  public boolean hasVerbBefore(int token, int reach, Cue kind) {
    for (var i = token - 1; i >= Math.max(0, token - reach); i--) {
      var verb = cue(i, kind);
      if (verb != null && verb.tense() != null) {
        return true;
      }
    }
    return false;
  }

  /// Whether an office begins or ends at a token.
  public boolean isTitle(int i) {
    return is(i, Cue.TITLE) || cueEnding(i, Cue.TITLE) != null;
  }

  /// What the forms of words say of gender, number, case, voice and time.
  public Inflection inflection() {
    return language.morphology().inflection();
  }

  /// Whether a word begins with the article that its language writes together with it.
  public boolean hasArticle(int i) {
    return language.morphology().hasArticle(token(i));
  }

  /// Whether a pronoun of whom it is done to, or whose it is, is written at the end of a word.
  public boolean hasPronoun(int i) {
    return language.morphology().hasPronoun(token(i));
  }

  /// Whether an `and` is written at the beginning of a word.
  public boolean isJoined(int i) {
    return language.morphology().isJoined(token(i));
  }

  /// Whether a word looks like an adjective of origin.
  public boolean isRelational(int i) {
    return language.morphology().isRelational(token(i));
  }

  /// Whether a word looks like a verb without a subject of its own: `launching`.
  public boolean isParticiple(int i) {
    return language.morphology().looksLikeParticiple(token(i));
  }

  /// Whether a word looks like one that tells how: `openly`.
  public boolean isAdverb(int i) {
    return language.morphology().looksLikeAdverb(token(i));
  }

  /// Whether a token has the capital of a name.
  public boolean isNameLike(int i) {
    return i < size()
        && Character.isUpperCase(token(i).surface().codePointAt(0))
        && !is(i, Cue.NO_NAME)
        && !is(i, Cue.OPENER)
        && !is(i, Cue.TITLE);
  }

  public boolean isPunctuation(int i) {
    return token(i).kind() == Token.Kind.PUNCTUATION;
  }

  /// Whether nothing but punctuation is left from a token on.
  public boolean isOver(int from) {
    return IntStream.range(from, size()).allMatch(this::isPunctuation);
  }

  public boolean isQuote(int i) {
    return isPunctuation(i) && QUOTES.contains(token(i).name());
  }

  public boolean isComma(int i) {
    return isPunctuation(i) && token(i).name().equals(",");
  }

  /// Whether it is an item of a list, with a letter in brackets before it: `(b) to monitor …`.
  public boolean isLettered() {
    return size() > LETTERED
        && isQuote(0)
        && isQuote(LETTERED - 1)
        && token(1).word().length() == 1;
  }

  /// The nearest token before `i` that is no quotation mark, -1 at the start.
  public int before(int i) {
    var at = i - 1;
    while (at >= 0 && isQuote(at)) {
      at--;
    }
    return at;
  }

  /// The nearest token after `i` that is no quotation mark, `size()` at the end.
  public int after(int i) {
    var at = i + 1;
    while (at < size() && isQuote(at)) {
      at++;
    }
    return at;
  }
}
