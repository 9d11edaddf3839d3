package org.truceline.extract.lexicon;

/// What an English word, as it is written, does beside verbs and nouns; the same names, in small
/// letters with hyphens, stand in `lexicon/en/grammar.tsv`.
enum WordClass {
  /// The, these, his.
  DETERMINER,
  /// Stands before a bare verb: will, to.
  AUXILIARY,
  /// Follows a noun rather than a verb: of, between.
  AFTER_NOUN,
  /// Verb and noun, of something that is done to somebody.
  BLOW,
  /// A noun in -ing, unless an object follows it.
  DEED,
  /// Opens no object.
  NO_OBJECT,
  /// Before a number and behind `at`: least.
  BOUND,
  /// Forms of `be`.
  BE,
  /// Endings of the names of peoples.
  PEOPLE,
  /// Before a noun as a rule, and after `and` before a verb.
  FURTHER,
  /// We, I.
  SPEAKER,
  /// What fires, and what a noun may follow: artillery.
  ARMS,
  /// Forms of `have`.
  HAVE,
  /// A participle that looks like the base form: come.
  BASE_PARTICIPLE
}
