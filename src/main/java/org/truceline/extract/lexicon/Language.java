package org.truceline.extract.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Codes;
import org.truceline.text.Table;
import org.truceline.text.Table.Row;
import org.truceline.text.Token;
import org.truceline.text.Tokenizer;

/// One language's dictionaries: `lexicon/<code>/`.
public final class Language {

  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z0-9]{2,}(-[A-Z]+)?");

  private final String code;
  private final boolean adjectivesFollow;
  private final Morphology morphology;
  private final Vocabulary vocabulary;
  private final Trie<Name> names;
  private final Trie<String> demonyms;
  private final Trie<Institution> institutions;
  private final Cues cues;
  private final KindNouns kindNouns;
  private final WordClasses classes;
  private final List<Name> acronyms = new ArrayList<>();

  private Language(String code, Morphology morphology) {
    this.code = code;
    this.adjectivesFollow = Set.of("ar").contains(code);
    this.morphology = morphology;
    this.vocabulary = new Vocabulary(morphology);
    this.names = Trie.lasting(vocabulary);
    this.demonyms = Trie.lasting(vocabulary);
    this.institutions = Trie.lasting(vocabulary);
    this.cues = new Cues(vocabulary);
    this.kindNouns = KindNouns.load(code);
    this.classes = WordClasses.of(rows("classes.tsv", "class", "words"));
  }

  static Language load(String code, Lexicon lexicon) {
    var language = new Language(code, morphology(code));
    language
        .rows("names.tsv", "id", "name", "aliases")
        .forEach(row -> language.addNames(row, lexicon));
    language
        .rows("demonyms.tsv", "id", "demonyms")
        .forEach(row -> language.addDemonyms(row, lexicon));
    language
        .rows("institutions.tsv", "id", "forms")
        .forEach(row -> language.addInstitution(row, lexicon.institution(row)));
    language.rows("cues.tsv", "cue", "patterns").forEach(language::addCue);
    language
        .rows("given_names.tsv", "name")
        .forEach(row -> language.cues.add(row.text("name"), Cue.GIVEN_NAME));
    return language;
  }

  private static Morphology morphology(String code) {
    return switch (code) {
      case "ar" ->
          new ArabicMorphology(
              words("lexicon/ar/indivisible.tsv"),
              words("lexicon/ar/governing.tsv"),
              words("lexicon/ar/own_endings.tsv"));
      case "en" -> new EnglishMorphology(words("lexicon/en/governing.tsv"), EnglishGrammar.load());
      default -> throw new IllegalArgumentException("no morphology for language '" + code + "'");
    };
  }

  private static Set<String> words(String file) {
    return Table.read(file, "word").stream()
        .map(row -> Words.word(row.text("word")))
        .collect(Collectors.toSet());
  }

  /// The rows of one of this language's files.
  public List<Row> rows(String file, String... columns) {
    return Table.read("lexicon/%s/%s".formatted(code, file), columns);
  }

  private void addNames(Row row, Lexicon lexicon) {
    var id = row.text("id");
    var entry = lexicon.entry(id);
    if (entry == null) {
      throw row.bad("id");
    }
    var called =
        row.optional("name") == null ? lexicon.countries().name(id, code) : row.text("name");
    if (called == null) {
      throw row.bad("name");
    }
    lexicon.name(id, code, called);
    addName(new Name(entry, called, Name.Use.PLAIN));
    for (var alias : row.list("aliases")) {
      var name = Name.parse(entry, alias);
      addName(name);
      lexicon.alias(id, code, name);
    }
  }

  private void addName(Name name) {
    names.add(Words.names(name.text()), name);
    if (name.use() == Name.Use.PLAIN && ACRONYM.matcher(name.text()).matches()) {
      acronyms.add(name);
    }
  }

  /// Those in capital letters, which texts in another script take over as they are.
  List<Name> acronyms() {
    return acronyms;
  }

  /// Takes over one of another language, unless something is called so here.
  void addAcronym(Name name) {
    if (acronyms.stream().noneMatch(own -> own.text().equals(name.text()))) {
      names.add(Words.names(name.text()), name);
    }
  }

  private void addDemonyms(Row row, Lexicon lexicon) {
    if (lexicon.actor(row.text("id")) == null) {
      throw row.bad("id");
    }
    row.list("demonyms").forEach(form -> demonyms.add(Words.names(form), row.text("id")));
    lexicon.demonym(row.text("id"), code, row.list("demonyms").getFirst());
  }

  private void addInstitution(Row row, Institution institution) {
    row.list("forms").forEach(form -> institutions.add(Words.names(form), institution));
  }

  private void addCue(Row row) {
    var cue = row.as("cue", cell -> Codes.parse(Cue.class, cell));
    row.list("patterns").forEach(pattern -> add(row, pattern, written -> cues.add(written, cue)));
  }

  /// Adds a pattern of one of this language's files; what is wrong with it is told with file and
  /// line.
  public <T> void addPattern(Row row, String pattern, Patterns<T> patterns, T value) {
    add(row, pattern, written -> patterns.add(written, value));
  }

  private void add(Row row, String pattern, Consumer<String> into) {
    try {
      for (var spelled : classes.spelled(pattern)) {
        morphology.spellings(spelled).forEach(into);
      }
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(row.bad("patterns").getMessage() + ": " + pattern, e);
    }
  }

  /// A table of this language's words.
  public <T> Patterns<T> newPatterns() {
    return new Patterns<>(vocabulary);
  }

  /// Looks up the words of a sentence.
  public Wording wording(List<Token> tokens) {
    return Wording.of(tokens, vocabulary);
  }

  public String code() {
    return code;
  }

  public Morphology morphology() {
    return morphology;
  }

  public Trie<Name> names() {
    return names;
  }

  /// What is plainly called so in full, null for nothing.
  public @Nullable String idOf(String name) {
    var words = wording(Tokenizer.tokens(name));
    var match = names.longest(words, 0);
    return match == null || match.last() + 1 < words.size()
        ? null
        : match.values().stream()
            .filter(one -> one.use() == Name.Use.PLAIN)
            .map(Name::id)
            .findFirst()
            .orElse(null);
  }

  /// Ids of states by what is called after them.
  public Trie<String> demonyms() {
    return demonyms;
  }

  public Trie<Institution> institutions() {
    return institutions;
  }

  /// Its nouns that tell of what kind a zone or a place is.
  public KindNouns kindNouns() {
    return kindNouns;
  }

  public Cues cues() {
    return cues;
  }

  /// Whether adjectives stand after their noun.
  public boolean adjectivesFollow() {
    return adjectivesFollow;
  }
}
