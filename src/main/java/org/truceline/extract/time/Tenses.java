package org.truceline.extract.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Affixes.Affix;
import org.truceline.text.Table;
import org.truceline.text.Token;
import org.truceline.text.Tokenizer;

/// Tells tense by the nearest verb before an expression, else by the nearest after it. News looks
/// back where nothing says otherwise.
final class Tenses {

  private static final int REACH = 60;
  private static final int SHORTEST_VERB = 4;
  private static final int SHORTEST_NOUN = 4;
  private static final int SUBJECT = 5;
  private static final int DUE = 5;

  private enum Cue {
    FUTURE,
    PAST,
    NEUTRAL,
    WAS_DUE,
    /// «لم تبدأ الأحد»: what was not is told of a day behind.
    WAS_NOT,
    /// `On Monday agreed to withdraw`: what is agreed lies ahead, and what stands before it behind.
    PROMISED
  }

  private final Map<String, Map<List<String>, Cue>> cues = new HashMap<>();
  private final Affixes affixes = new Affixes();

  /// What begins a clause, and what may stand between that and an expression of time.
  private final Set<String> clauses = new HashSet<>();

  private final Set<String> openers = new HashSet<>();

  /// What comes before a second verb that is told in the present, whenever the first one was.
  private final Set<String> sequels = new HashSet<>();

  /// What opens the words of somebody who is told of before it.
  private final Set<String> contents = new HashSet<>();

  Tenses(String language) {
    for (var row :
        Table.readIfPresent("lexicon/%s/tense.tsv".formatted(language), "kind", "terms")) {
      var kind = row.cell("kind").toUpperCase(Locale.ROOT).replace('-', '_');
      for (var term : row.list("terms")) {
        add(kind, term);
      }
    }
  }

  private void add(String kind, String term) {
    if (kind.endsWith("FIX")) {
      affixes.add(Affix.valueOf(kind), term);
      return;
    }
    var names = Tokenizer.tokens(term).stream().map(Token::name).toList();
    switch (kind) {
      case "CLAUSE" -> clauses.addAll(names);
      case "OPENER" -> openers.addAll(names);
      case "CONTENT" -> contents.addAll(names);
      case "SEQUEL" -> sequels.addAll(names);
      default ->
          cues.computeIfAbsent(names.getFirst(), any -> new HashMap<>())
              .putIfAbsent(names, Cue.valueOf(kind));
    }
  }

  Tense at(List<Token> tokens, int first, int last) {
    return opensClause(tokens, first) ? after(tokens, last) : before(tokens, first, last);
  }

  /// `Said that starting Monday it would …`: the verb that it belongs to comes after it.
  private boolean opensClause(List<Token> tokens, int first) {
    var at = first - 1;
    while (at > 0 && openers.contains(tokens.get(at).name())) {
      at--;
    }
    return at > 0 && clauses.contains(tokens.get(at).name());
  }

  private Tense before(List<Token> tokens, int first, int last) {
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      var cue = isSequel(tokens, i) ? null : cue(tokens, i);
      if (cue != null) {
        var isBack = isNamedAfterVerb(tokens, i) || wasDue(tokens, i);
        return cue == Tense.FUTURE && isBack ? Tense.PAST : cue;
      }
    }
    return after(tokens, last);
  }

  /// «قبل أن يستعيدها».
  private boolean isSequel(List<Token> tokens, int i) {
    return i > 1
        && contents.contains(tokens.get(i - 1).name())
        && sequels.contains(tokens.get(i - 2).name());
  }

  /// «قال المتحدث يغوروف», «وصل المبعوث ويتكوف»: a name that looks like a verb, where a verb that
  /// looks back has its subject.
  private boolean isNamedAfterVerb(List<Token> tokens, int i) {
    var name = tokens.get(i).name();
    var bare = isConjoined(name) ? name.substring(1) : name;
    if (listed(tokens, i, name) != null
        || !(affixes.begins(bare, Affix.PRESENT_PREFIX)
            || affixes.begins(name, Affix.FUTURE_PREFIX))) {
      return false;
    }
    for (int before = i - 1; before >= Math.max(0, i - SUBJECT); before--) {
      var cue = cue(tokens, before);
      if (cue != null || !isNoun(tokens.get(before))) {
        return cue == Tense.PAST || (cue == Tense.FUTURE && isNamedAfterVerb(tokens, before));
      }
    }
    return false;
  }

  /// «كان من المقرر أن ينتهي»: what was due is told when it is over.
  private boolean wasDue(List<Token> tokens, int i) {
    for (int before = i - 1; before >= Math.max(0, i - DUE); before--) {
      var listed = listed(tokens, before);
      if (listed == Cue.WAS_DUE || (listed == Cue.WAS_NOT && before == i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Token token) {
    return token.kind() == Token.Kind.WORD && token.name().length() >= SHORTEST_NOUN;
  }

  /// By the nearest verb after an expression; «إعلانه الاثنين أن بلاده ستنسحب»: what is said may
  /// lie ahead of when it was.
  private Tense after(List<Token> tokens, int last) {
    for (int i = last + 1; i < Math.min(tokens.size(), last + REACH); i++) {
      if (contents.contains(tokens.get(i).name())) {
        return Tense.PAST;
      }
      var cue = cue(tokens, i);
      if (cue != null) {
        return listed(tokens, i) == Cue.PROMISED ? Tense.PAST : cue;
      }
    }
    return Tense.PAST;
  }

  private @Nullable Tense cue(List<Token> tokens, int i) {
    if (tokens.get(i).kind() != Token.Kind.WORD) {
      return null;
    }
    var listed = listed(tokens, i);
    if (listed != null) {
      return switch (listed) {
        case NEUTRAL -> null;
        case PAST, WAS_DUE, WAS_NOT -> Tense.PAST;
        case FUTURE, PROMISED -> Tense.FUTURE;
      };
    }
    var name = tokens.get(i).name();
    var bare = isConjoined(name) ? name.substring(1) : name;
    return bare.length() < SHORTEST_VERB ? null : affixes.tense(bare);
  }

  /// With or without the conjunction that is written with it.
  private @Nullable Cue listed(List<Token> tokens, int i) {
    var name = tokens.get(i).name();
    var listed = listed(tokens, i, name);
    return listed == null && isConjoined(name) ? listed(tokens, i, name.substring(1)) : listed;
  }

  /// «وأعلن», «فقتل».
  private boolean isConjoined(String name) {
    return name.length() > 2 && affixes.begins(name, Affix.CONJUNCTION_PREFIX);
  }

  private @Nullable Cue listed(List<Token> tokens, int i, String name) {
    @Nullable Cue best = null;
    int length = 0;
    var begun = cues.get(name);
    if (begun == null) {
      return null;
    }
    for (var entry : begun.entrySet()) {
      int size = entry.getKey().size();
      if (size > length && isAt(entry.getKey(), tokens, i)) {
        best = entry.getValue();
        length = size;
      }
    }
    return best;
  }

  private static boolean isAt(List<String> names, List<Token> tokens, int i) {
    for (int k = 1; k < names.size(); k++) {
      if (i + k >= tokens.size() || !tokens.get(i + k).name().equals(names.get(k))) {
        return false;
      }
    }
    return true;
  }
}
