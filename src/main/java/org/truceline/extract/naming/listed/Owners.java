package org.truceline.extract.naming.listed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Language;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.lexicon.Trie;
import org.truceline.extract.mention.Line;

/// Whose a body is: the state named after it.
final class Owners {

  private static final int OPPOSITE = 4;

  private final Line line;
  private final Language language;

  Owners(Line line) {
    this.line = line;
    this.language = line.language();
  }

  /// `the government of Sudan`, and not `the army of Libya's recognised government`.
  @Nullable Candidate of(int last) {
    var of = last + 1;
    if (of >= line.size() || !line.is(of, Cue.OF)) {
      return null;
    }
    var the = of + 1 < line.size() && line.is(of + 1, Cue.DEFINITE) ? 1 : 0;
    var owner = after(of + 1 + the);
    return owner != null && line.is(owner.last() + 1, Cue.GENITIVE) ? null : owner;
  }

  /// `Agreed between the rebels and the government in Muscat`: that may be where they agreed.
  private boolean isOfDeal(int in) {
    for (var i = in - 1; i > 1 && i >= in - OPPOSITE && !language.adjectivesFollow(); i--) {
      if (line.is(i, Cue.DEFINITE)) {
        return line.is(i - 1, Cue.AND) || line.is(i - 1, Cue.ALONGSIDE);
      }
    }
    return false;
  }

  /// `The government in Kyiv`: the state whose capital it is.
  @Nullable Candidate seatedIn(int in) {
    if (isOfDeal(in)) {
      return null;
    }
    var name = line.is(in, Cue.IN) ? language.names().longest(line.wording(), in + 1) : null;
    if (name == null) {
      return null;
    }
    for (var one : name.values()) {
      if (one.use() == Name.Use.METONYM) {
        return owner(in + 1, name, one.id());
      }
    }
    return null;
  }

  /// «وزارة الداخلية في أرض الصومال»: a country or a part of one that rules itself; a capital is
  /// where the ministry stands.
  @Nullable Candidate ruledFrom(int in) {
    if (!line.is(in, Cue.LIES_IN)) {
      return null;
    }
    var named = ruled(in + 1);
    return named == null && line.is(in + 1, Cue.DIVISION) ? ruled(in + 2) : named;
  }

  private @Nullable Candidate ruled(int at) {
    var name = at < line.size() ? line.name(at) : null;
    var state = name == null || !name.first().clitics().isEmpty() ? null : state(name.values());
    return name == null || state == null ? null : owner(at, name, state);
  }

  /// The state whose adjective or name begins at a token; a noun with its article has no owner
  /// behind it: «قصفت المعارضة دمشق».
  @Nullable Candidate after(int at) {
    if (at >= line.size() || line.isPunctuation(at)) {
      return null;
    }
    var demonym = language.demonyms().longest(line.wording(), at);
    var name = language.names().longest(line.wording(), at);
    var isName = name != null && demonym != null && name.last() > demonym.last();
    if (demonym != null && demonym.first().clitics().isEmpty() && !isName) {
      return owner(at, demonym, demonym.values().getFirst());
    }
    var state =
        name == null
            ? null
            : language.adjectivesFollow() ? rulers(name.values()) : state(name.values());
    return name == null
            || state == null
            || !name.first().clitics().isEmpty()
            || (at > 0 && line.hasArticle(at - 1))
        ? null
        : owner(at, name, state);
  }

  private static Candidate owner(int at, Trie.Match<?> match, String state) {
    return new Candidate(at, match.last(), match.first(), match.end(), List.of(), null, state);
  }

  /// The state among what the dictionaries list under a name.
  @Nullable String state(List<Name> names) {
    for (var name : names) {
      if (name.use() != Name.Use.METONYM && name.isState()) {
        return name.id();
      }
    }
    return names.stream().anyMatch(Owners::isRegion) ? rulers(names) : null;
  }

  /// `Puntland`, and not `Garowe`.
  private static boolean isRegion(Name name) {
    return name.entry() instanceof Entry.OfPlace place
        && (place.kind() == Entry.PlaceKind.REGION || place.kind() == Entry.PlaceKind.GOVERNORATE);
  }

  /// The same, or the state for which a capital stands: `Kyiv's forces`.
  @Nullable String rulers(List<Name> names) {
    for (var name : names) {
      if (name.isState() || name.isOfRulers()) {
        return name.id();
      }
    }
    return null;
  }
}
