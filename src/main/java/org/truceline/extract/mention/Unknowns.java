package org.truceline.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.model.ActorType;
import org.truceline.text.Document;
import org.truceline.text.Token;

/// People and organisations that no dictionary lists, by the plain signs: an office before or after
/// the name, a verb of saying beside a full name, the kind of body in the name, quotation marks.
final class Unknowns {

  private static final int MOST_NAMES = 3;

  private final Document document;
  private final Map<String, Entity> entities;
  private final Map<String, String> bySurname = new HashMap<>();

  Unknowns(Document document, Map<String, Entity> entities) {
    this.document = document;
    this.entities = entities;
  }

  /// @param taken the tokens that other mentions hold
  List<Mention> find(Line line, boolean[] taken) {
    var found = new ArrayList<Mention>();
    var names = line.language().adjectivesFollow() ? new ArabicNames(line, taken) : null;
    var capitals = names == null ? new CapitalisedNames(line, taken) : null;
    for (var i = 0; i < line.size(); i++) {
      var range = names != null ? names.at(i) : capitals == null ? null : capitals.at(i);
      if (range != null) {
        found.add(mention(line, range));
        IntStream.rangeClosed(range.first(), range.last()).forEach(token -> taken[token] = true);
        i = range.last();
      } else if (!taken[i]) {
        var id = bySurname.get(line.token(i).name());
        if (id != null && isName(line, i)) {
          found.add(mention(line, i, i, id));
          taken[i] = true;
        }
      }
    }
    return found;
  }

  private static boolean isName(Line line, int i) {
    return line.language().adjectivesFollow()
        || Character.isUpperCase(line.token(i).surface().codePointAt(0));
  }

  /// Makes a surname stand for a person named in full before.
  void remember(String surname, String id) {
    if (surname.length() > 3) {
      bySurname.putIfAbsent(surname, id);
    }
  }

  private Mention mention(Line line, NameRange range) {
    var name =
        IntStream.rangeClosed(range.first(), range.last())
            .filter(token -> !line.isQuote(token))
            .mapToObj(line::token)
            .map(Token::surface)
            .collect(Collectors.joining(" "));
    var id = "actor:" + Ids.kebab(name);
    entities.putIfAbsent(
        id, new Entity.OfActor(id, name, Map.of(line.language().code(), name), range.type()));
    if (range.type() == ActorType.PERSON) {
      remember(line.token(range.last()).name(), id);
    }
    return mention(line, range.first(), range.last(), id);
  }

  private Mention mention(Line line, int first, int last, String id) {
    return new Mention(
        line.index(), first, last, Spans.cut(document, line, first, last, 0, 0), id, "", false);
  }

  /// The tokens of a name and what kind of actor bears it.
  record NameRange(int first, int last, ActorType type) {}

  /// Whether an office is told right after a comma: `, head of …`.
  static boolean isFollowedByOffice(Line line, int last) {
    var comma = line.after(last);
    if (comma >= line.size() || !line.isComma(comma)) {
      return false;
    }
    return IntStream.rangeClosed(comma + 1, comma + 3).anyMatch(i -> line.is(i, Cue.TITLE));
  }

  static @Nullable NameRange person(int first, int last) {
    return last - first < 1 || last - first > MOST_NAMES
        ? null
        : new NameRange(first, last, ActorType.PERSON);
  }
}
