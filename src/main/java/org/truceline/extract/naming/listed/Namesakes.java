package org.truceline.extract.naming.listed;

import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.mention.Line;
import org.truceline.text.Token;
import org.truceline.text.Tokenizer;

/// People with a part of their name like that of somebody whom the dictionaries list: `Petro
/// Hnatenko`, `Bilal Erdogan`, «خالد حفتر».
public final class Namesakes {

  private static final String PARTICLE = "al";
  private static final int SKELETON = 3;
  private static final String VOWELS = "aeiouyاويىآأإء";

  private final Lexicon lexicon;

  public Namesakes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Whether a candidate is a part of somebody else's name.
  public boolean isPart(Line line, List<Candidate> candidates, int i) {
    var candidate = candidates.get(i);
    if (candidate.names().isEmpty() || !arePeople(candidate.names())) {
      return false;
    }
    return goesOn(line, candidates, i)
        || (isGivenName(line, candidates, i)
            && candidate.names().stream()
                .noneMatch(name -> isOf(line.token(candidate.first() - 1), name.id(), line)));
  }

  private static boolean arePeople(List<Name> names) {
    for (var name : names) {
      if (!name.isPerson()) {
        return false;
      }
    }
    return true;
  }

  /// Where the name of a person begins: `Fayez Sarraj` for the one listed as `Fayez al-Sarraj`.
  public int first(Line line, Candidate candidate, String id) {
    var before = candidate.first() - 1;
    var isHis =
        before >= 0
            && candidate.front().clitics().isEmpty()
            && candidate.length() == 0
            && arePeople(candidate.names())
            && (line.is(before, Cue.GIVEN_NAME) || isSpelt(line, before))
            && isOf(line.token(before), id, line);
    return isHis ? before : candidate.first();
  }

  /// A first name in another spelling than the dictionary's, long enough to be told by it.
  private static boolean isSpelt(Line line, int i) {
    return line.language().adjectivesFollow()
        && line.token(i).kind() == Token.Kind.WORD
        && skeleton(line.token(i)).length() == SKELETON
        && !line.is(i, Cue.NO_NAME)
        && !line.is(i, Cue.TITLE);
  }

  /// `Isa Aden`, `Ali Hamoud al-Aden`: a given name makes the name of a place a surname.
  public boolean isSurname(Line line, Candidate candidate) {
    var before = candidate.first() - 1;
    return before >= 0
        && candidate.length() == 0
        && !candidate.names().isEmpty()
        && (line.language().adjectivesFollow()
            ? isArabicSurname(line, candidate)
            : isGivenName(line, before))
        && candidate.names().stream().noneMatch(Name::isPerson)
        && !line.is(candidate.last() + 1, Cue.PLACE_TAIL)
        && candidate.names().stream().anyMatch(name -> name.id().startsWith("place:"));
  }

  /// `قال محمد عدن إن …`: one given name before it, behind an office or a verb of saying.
  private static boolean isArabicSurname(Line line, Candidate candidate) {
    var given = candidate.first() - 1;
    var before = line.before(given);
    return candidate.front().clitics().isEmpty()
        && line.is(given, Cue.GIVEN_NAME)
        && candidate.names().stream().noneMatch(Name::isState)
        && before >= 0
        && !line.is(before, Cue.GIVEN_NAME)
        && (line.isTitle(before)
            || line.cueEnding(before, Cue.SPEECH) != null
            || line.is(line.after(candidate.last()), Cue.CONTENT));
  }

  /// Whether a given name ends at a token, or stands one name before the particle that ends there.
  private static boolean isGivenName(Line line, int at) {
    if (line.is(at, Cue.GIVEN_NAME)) {
      return line.isNameLike(at);
    }
    return at > 1
        && line.token(at).name().equals(PARTICLE)
        && line.isNameLike(at - 1)
        && (line.is(at - 1, Cue.GIVEN_NAME) || line.is(at - 2, Cue.GIVEN_NAME))
        && line.isNameLike(at - 2);
  }

  /// Another name follows a given name.
  private static boolean goesOn(Line line, List<Candidate> candidates, int i) {
    var candidate = candidates.get(i);
    var next = candidate.last() + 1;
    return !line.language().adjectivesFollow()
        && candidate.length() == 0
        && (i + 1 == candidates.size() || candidates.get(i + 1).first() != next)
        && line.isNameLike(next);
  }

  /// A name that people are given stands right before it.
  private static boolean isGivenName(Line line, List<Candidate> candidates, int i) {
    var before = candidates.get(i).first() - 1;
    return before >= 0
        && candidates.get(i).front().clitics().isEmpty()
        && line.is(before, Cue.GIVEN_NAME)
        && (line.language().adjectivesFollow() || line.isNameLike(before))
        && (i == 0 || candidates.get(i - 1).last() < before)
        && !line.is(before, Cue.TITLE);
  }

  /// Whether a word is like a part of a person's name, however it is spelt.
  private boolean isOf(Token word, String id, Line line) {
    var name = lexicon.names(id).getOrDefault(line.language().code(), "");
    var skeleton = skeleton(word);
    return Tokenizer.tokens(name).stream().anyMatch(part -> skeleton(part).equals(skeleton));
  }

  private static String skeleton(Token word) {
    var consonants = new StringBuilder();
    for (var c : word.name().toCharArray()) {
      if (VOWELS.indexOf(c) < 0 && consonants.length() < SKELETON) {
        consonants.append(c);
      }
    }
    return consonants.toString();
  }
}
