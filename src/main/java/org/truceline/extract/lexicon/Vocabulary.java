package org.truceline.extract.lexicon;

import org.truceline.text.Remembered;
import org.truceline.text.Token;

/// The words of one language that were read last, and the tables that are asked about them.
final class Vocabulary {

  private final Morphology morphology;
  private final Remembered<Token, Word> words;
  private final LaterWords later;
  private int tables;

  Vocabulary(Morphology morphology) {
    this.morphology = morphology;
    this.words = new Remembered<>(morphology::form, morphology::word);
    this.later = new LaterWords(this);
  }

  /// A number for one more table, by which words keep what they find in it.
  synchronized int newTable() {
    return tables++;
  }

  LaterWords later() {
    return later;
  }

  Morphology morphology() {
    return morphology;
  }

  Word of(Token token) {
    return words.of(token);
  }
}
