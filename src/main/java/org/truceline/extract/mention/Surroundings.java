package org.truceline.extract.mention;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Lexicon;

/// What stands around a name that may mean a place or those who rule it.
///
/// @param previous what the sentence names before
record Surroundings(Line line, Candidate candidate, @Nullable Mention previous) {

  private static final Set<Cue> PLACE_WORDS =
      EnumSet.of(Cue.LOCATIVE, Cue.PLACE_HEAD, Cue.PLACE_HEADS, Cue.PLACE_PART, Cue.VENUE);
  private static final Pattern FEMININE =
      Pattern.compile("[وف]?س?ت\\p{L}{2,6}|\\p{L}{3,}(ته|تها|تهم)");
  private static final Pattern VERBAL_NOUN =
      Pattern.compile("[وف]?(ت\\p{L}{2}ي\\p{L}|تنظيم|تاريخ|تجاه|تلك|تركيا|تونس|تايلند|تنزانيا)");
  private static final Set<Cue> AGREEMENTS = EnumSet.of(Cue.ACCORD_HEAD, Cue.MEMORANDUM_HEAD);

  /// In, near, the capital; in a row with a place; the place of talks.
  boolean isLocated() {
    var first = firstOfPhrase();
    var before = line.before(first);
    return namesAgreement()
        || (candidate.front().clitics().isEmpty() && before >= 0 && isPlaceWord(before))
        || candidate.front().clitics().endsWith("ب")
        || line.is(line.after(candidate.last()), Cue.PLACE_TAIL)
        || line.is(line.after(candidate.last()), Cue.VENUE_AFTER)
        || (isJoined() && previous != null && previous.isPlace() && !isSubject());
  }

  private boolean isPlaceWord(int before) {
    return PLACE_WORDS.stream().anyMatch(kind -> line.cueEnding(before, kind) != null);
  }

  /// An adjective may stand before the name: `العاصمة الأردنية عمان`.
  private int firstOfPhrase() {
    var before = candidate.first() - 1;
    return line.language().adjectivesFollow()
            && before > 0
            && line.token(before).word().startsWith("ال")
            && isPlaceWord(before - 1)
            && !line.is(before - 1, Cue.LOCATIVE)
        ? before
        : candidate.first();
  }

  /// `and` and nothing else between this name and the one before.
  private boolean isJoined() {
    if (previous == null) {
      return false;
    }
    var between = candidate.first() - previous.last() - 1;
    return (between == 0 && candidate.front().clitics().equals("و"))
        || (between == 1
            && line.is(candidate.first() - 1, Cue.CONJUNCTION)
            && candidate.front().clitics().isEmpty());
  }

  /// `Astana, Kazakhstan`.
  boolean isPartOf(String place, Lexicon lexicon) {
    return previous != null
        && previous.isPlace()
        && candidate.first() == previous.last() + 2
        && line.isComma(candidate.first() - 1)
        && lexicon.lies(previous.id(), place);
  }

  /// Says, decides, is a party: stands where those who rule do, and no place does.
  boolean acts() {
    var before = line.before(candidate.first());
    return isSubject()
        || line.cueEnding(before, Cue.SPEECH) != null
        || line.cueEnding(before, Cue.PARTY) != null
        || startsClause(before)
        || ownsDeed()
        || (previous != null && previous.isActor() && (isJoined() || isObject(previous)));
  }

  /// First of all, or after `أن`: a subject stands there; a possessive is none.
  private boolean startsClause(int before) {
    var first = before < 0 || (before == 0 && line.token(0).name().equals("the"));
    var next = candidate.last() + 1;
    return (first && !(next < line.size() && line.token(next).name().equals("'s")))
        || (candidate.front().clitics().isEmpty()
            && (line.is(before, Cue.CONTENT) || line.is(before, Cue.OPENER)));
  }

  /// `Azerbaijan's blockade of …`.
  private boolean ownsDeed() {
    var next = candidate.last() + 1;
    return !line.language().adjectivesFollow()
        && next + 1 < line.size()
        && line.token(next).name().equals("'s")
        && (line.is(next + 1, Cue.DEED) || line.is(next + 2, Cue.DEED));
  }

  /// A capital that stands for its state unless it stands where a place does.
  boolean isReached() {
    var before = line.before(candidate.first());
    return line.language().adjectivesFollow()
        || (before >= 0
            && (Set.of("of", "from", "to", "on").contains(line.token(before).name())
                || line.language().morphology().looksLikeVerb(line.token(before))));
  }

  /// `اتهمت موسكو واشنطن`: right after the subject.
  private boolean isObject(Mention subject) {
    return line.language().adjectivesFollow()
        && !subject.implied()
        && subject.last() == candidate.first() - 1
        && candidate.front().clitics().isEmpty();
  }

  private boolean isSubject() {
    var language = line.language();
    var after = line.after(candidate.last());
    if (line.is(after, Cue.SPEECH) || line.is(after, Cue.AUXILIARY)) {
      return true;
    }
    var verb = language.adjectivesFollow() ? verbBefore() : candidate.last() + 1;
    return verb >= 0
        && verb < line.size()
        && candidate.front().clitics().isEmpty()
        && (language.morphology().looksLikeVerb(line.token(verb)) || isPresent(verb));
  }

  /// `رحبت به دمشق`: a preposition and its pronoun may stand between a verb and its subject.
  private int verbBefore() {
    var before = candidate.first() - 1;
    return before > 0 && line.is(before, Cue.TIED_PRONOUN) ? before - 1 : before;
  }

  /// `تشن تركيا`: the feminine of the present, but for the verbal nouns that begin as it does.
  private boolean isPresent(int verb) {
    var before = verb - 1;
    return line.language().adjectivesFollow()
        && FEMININE.matcher(line.token(verb).word()).matches()
        && !VERBAL_NOUN.matcher(line.token(verb).word()).matches()
        && line.cueEnding(verb, Cue.PREPOSITION) == null
        && (before < 0 || line.cueEnding(before, Cue.PREPOSITION) == null);
  }

  /// The agreement's name holds the name of a place: `اتفاق سوتشي`, `the Moscow deal`.
  private boolean namesAgreement() {
    var first = line.language().adjectivesFollow() ? candidate.first() - 1 : candidate.last() + 1;
    return AGREEMENTS.stream()
        .anyMatch(head -> line.is(first, head) || line.cueEnding(first, head) != null);
  }
}
