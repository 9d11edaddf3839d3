package org.truceline.extract.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A word form as one language's dictionaries see it: how it may be read, and what it is in each of
/// them. Worked out once for a form, however often it is written and however many dictionaries are
/// asked. Threads may share it.
public final class Word {

  private final List<Reading> names;
  private final List<Reading> inner;
  private final List<Reading> words;
  private final long nameBits;
  private final long innerBits;
  private final boolean isGoverning;
  private final Set<WordClass> classes;
  private @Nullable Object[] byTable = {};

  /// @param names how it may be read in a name, the plainest reading first
  /// @param words how it may be read as a trigger or a cue
  /// @param isGoverning whether a noun stands after it, and no finite verb
  /// @param classes what it does beside verbs, where its language tells
  Word(List<Reading> names, List<Reading> words, boolean isGoverning, Set<WordClass> classes) {
    this.names = names;
    this.inner = names.stream().filter(reading -> reading.front() == 0).toList();
    this.nameBits = Bits.ofForms(names);
    this.innerBits = Bits.ofForms(inner);
    this.words = words;
    this.isGoverning = isGoverning;
    this.classes = classes;
  }

  /// How it may be read as (the first or last word of) a name, the plainest reading first.
  public List<Reading> names() {
    return names;
  }

  /// How it may be read as a later word of a name: nothing is cut off before it.
  List<Reading> inner() {
    return inner;
  }

  /// The bits of all of [Word#names], see [Bits].
  long nameBits() {
    return nameBits;
  }

  /// The bits of all of [Word#inner].
  long innerBits() {
    return innerBits;
  }

  /// How it may be read as a word of the dictionaries of triggers and cues.
  public List<Reading> words() {
    return words;
  }

  boolean isGoverning() {
    return isGoverning;
  }

  boolean is(WordClass kind) {
    return classes.contains(kind);
  }

  /// What it is in a table. Two threads may both work it out: they find the same.
  ///
  /// @param table its number in the language, see [Vocabulary#newTable]
  /// @param find reads it from the table; gives what nobody changes
  @SuppressWarnings("unchecked")
  <S> S in(int table, Function<Word, S> find) {
    var known = byTable;
    var found = table < known.length ? (S) known[table] : null;
    return found == null ? remember(table, find.apply(this)) : found;
  }

  private <S> S remember(int table, S found) {
    var grown = table < byTable.length ? byTable : Arrays.copyOf(byTable, table + 1);
    grown[table] = found;
    byTable = grown;
    return found;
  }
}
