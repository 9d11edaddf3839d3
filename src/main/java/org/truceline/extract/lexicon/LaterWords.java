package org.truceline.extract.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.truceline.text.Token;

/// The elements of a language's patterns after the first. They are numbered by their forms: a word
/// knows the numbers of those that it may stand for.
final class LaterWords {

  private static final Set<String> HARD = Set.of(".", ";", "!", "?", ":", "…");

  private final Vocabulary vocabulary;
  private int table;
  private boolean isAsked;
  private final Map<Set<String>, Integer> numbers = new HashMap<>();
  private final Map<String, BitSet> byForm = new HashMap<>();
  private final BitSet none = new BitSet();
  private final Function<Word, BitSet> find = this::find;

  LaterWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.table = vocabulary.newTable();
  }

  /// @param number what tells its forms from those of others
  /// @param gap how many tokens may stand before it
  record Later(int number, int gap) {

    /// The first token from one on for which it stands, -1 where only others do.
    int next(Wording text, int from, LaterWords all) {
      if (gap > 0 && !text.anywhere(all).get(number)) {
        return -1;
      }
      var left = gap;
      for (var i = from; i < text.size(); i++) {
        if (text.later(i, all).get(number)) {
          return i;
        }
        if (text.token(i).kind() != Token.Kind.PUNCTUATION) {
          if (left-- == 0) {
            return -1;
          }
        } else if (HARD.contains(text.token(i).name()) && !text.isAbbreviated(i)) {
          return -1;
        }
      }
      return -1;
    }
  }

  /// For patterns that are entered before the first text is read, or all before the next one is.
  Later add(Pattern.Element element) {
    if (isAsked) {
      table = vocabulary.newTable();
      isAsked = false;
    }
    var forms = element.forms().keySet();
    var number = numbers.computeIfAbsent(forms, any -> numbers.size());
    for (var form : forms) {
      byForm.computeIfAbsent(form, any -> new BitSet()).set(number);
    }
    return new Later(number, element.gap());
  }

  /// Whether one of some numbers may be that of a token or, behind punctuation, of one after it.
  boolean mayStandAt(Wording text, int at, BitSet wanted) {
    return at < text.size()
        && (text.token(at).kind() == Token.Kind.PUNCTUATION
            || text.later(at, this).intersects(wanted));
  }

  BitSet of(Word word) {
    return word.in(table, find);
  }

  int size() {
    return numbers.size();
  }

  private BitSet find(Word word) {
    isAsked = true;
    var found = new BitSet();
    for (var reading : word.words()) {
      found.or(byForm.getOrDefault(reading.form(), none));
    }
    return found.isEmpty() ? none : found;
  }
}
