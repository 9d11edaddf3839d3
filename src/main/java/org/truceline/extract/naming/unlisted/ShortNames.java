package org.truceline.extract.naming.unlisted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Trie;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Spans;
import org.truceline.model.ActorType;
import org.truceline.text.Document;
import org.truceline.text.Token;

/// What an article calls those whom it has named in full: a surname, an acronym in brackets after
/// the name, the name again without what told its kind.
public final class ShortNames {

  private static final int SHORTEST = 4;

  private final Document document;
  private final Trie<String> names = Trie.passing();

  ShortNames(Document document) {
    this.document = document;
  }

  void learn(Line line, Found found, String id) {
    add(line, found.first(), found.last(), id);
    if (found.type() == ActorType.PERSON) {
      surname(line, found.first(), found.last(), id);
    } else if (found.type() != null) {
      acronym(line, found.last(), id);
    }
  }

  private void add(Line line, int first, int last, String id) {
    var words =
        IntStream.rangeClosed(first, last)
            .mapToObj(line::token)
            .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
            .map(Token::name)
            .toList();
    if (words.size() > 1 || words.getFirst().length() >= SHORTEST) {
      names.add(words, id);
    }
  }

  /// Makes the last word of a person's name stand for the whole.
  public void surname(Line line, int first, int last, String id) {
    if (last > first && (line.token(last).name().length() >= SHORTEST || isShort(line, last))) {
      names.add(List.of(line.token(last).name()), id);
      if (line.token(last - 1).end() + 1 == line.token(last).begin()
          && line.token(last - 1).name().length() == 2) {
        names.add(List.of(line.token(last - 1).name(), line.token(last).name()), id);
      }
    }
  }

  /// `كير`: three letters of Arabic, where they are no given name.
  private static boolean isShort(Line line, int last) {
    return line.language().adjectivesFollow()
        && line.token(last).name().length() == SHORTEST - 1
        && !line.is(last, Cue.GIVEN_NAME)
        && !line.is(last, Cue.NO_NAME);
  }

  /// Makes the last two words of an office stand for who holds it.
  public void office(Line line, int last, String id) {
    if (last > 0) {
      names.add(List.of(line.token(last - 1).name(), line.token(last).name()), id);
    }
  }

  /// `(RSF)` after the name.
  public void acronym(Line line, int last, String id) {
    var open = last + 1;
    if (open + 2 >= line.size() || !line.token(open).name().equals("(")) {
      return;
    }
    var words = new ArrayList<String>();
    var at = open + 1;
    while (at < line.size() && words.size() < 3 && isCapitals(line.token(at))) {
      words.add(line.token(at++).name());
    }
    if (!words.isEmpty() && at < line.size() && line.token(at).name().equals(")")) {
      names.add(List.copyOf(words), id);
    }
  }

  private static boolean isCapitals(Token token) {
    return token.kind() == Token.Kind.WORD
        && token.surface().length() < 8
        && Character.isUpperCase(token.surface().codePointAt(0))
        && token.surface().codePoints().filter(Character::isUpperCase).count() * 2
            > token.surface().length();
  }

  /// Who is called by one word that is found by itself: `FNR rebels`, after the name in full.
  @Nullable String alone(Line line, Found found) {
    var match = found.first() == found.last() ? names.longest(line.wording(), found.first()) : null;
    return match == null || match.last() != found.last() ? null : match.values().getFirst();
  }

  /// The short names in a sentence, where nothing else holds their tokens.
  public List<Mention> find(Line line, boolean[] taken) {
    var found = new ArrayList<Mention>();
    for (var i = 0; i < line.size(); i++) {
      var match = taken[i] || line.isPunctuation(i) ? null : names.longest(line.wording(), i);
      if (match == null || !isName(line, i) || Spans.anyMarked(taken, i, match.last())) {
        continue;
      }
      var span =
          Spans.cut(document, line, i, match.last(), match.first().front(), match.end().back());
      Spans.mark(taken, i, match.last());
      found.add(
          new Mention(
              line.index(),
              i,
              match.last(),
              span,
              match.values().getFirst(),
              match.first().clitics(),
              false));
      i = match.last();
    }
    return found;
  }

  private static boolean isName(Line line, int i) {
    return line.language().adjectivesFollow()
        || Character.isUpperCase(line.token(i).surface().codePointAt(0))
        || (i + 1 < line.size()
            && line.token(i).end() + 1 == line.token(i + 1).begin()
            && Character.isUpperCase(line.token(i + 1).surface().codePointAt(0)));
  }
}
