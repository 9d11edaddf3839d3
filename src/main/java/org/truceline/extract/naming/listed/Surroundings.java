package org.truceline.extract.naming.listed;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Clitics;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// What stands around a name that may mean a place or those who rule it.
///
/// @param previous what the sentence names before
record Surroundings(Line line, Candidate candidate, @Nullable Mention previous) {

  private static final int REACH = 4;

  /// Written before what somebody is accused of.
  private static final String OF_DEED = "ب";

  private static final List<Cue> PLACE_WORDS =
      List.of(Cue.LOCATIVE, Cue.PLACE_HEAD, Cue.PLACE_HEADS, Cue.PLACE_PART, Cue.VENUE);
  private static final Set<Cue> REACHING = EnumSet.of(Cue.OF, Cue.FROM, Cue.TO, Cue.ON);

  /// In, near, the capital; in a row with a place; the place of talks.
  boolean isLocated() {
    var first = firstOfPhrase();
    var before = line.before(first);
    return PactNames.isIn(line, candidate)
        || (candidate.front().clitics().isEmpty() && before >= 0 && isPlaceWord(before))
        || isNamedCapital(before)
        || Clitics.isBy(candidate.front().clitics())
        || line.is(line.after(candidate.last()), Cue.PLACE_TAIL)
        || line.is(line.after(candidate.last()), Cue.VENUE_AFTER)
        || isStruck()
        || Bounds.isCrossed(line, candidate)
        || new Journeys(line, candidate).isGoal(previous)
        || (isJoined()
            && previous != null
            && previous.isPlace()
            && (!isSubject() || isSecondOfTwo(previous)));
  }

  /// «قصفت إسرائيل دمشق»: right behind the subject.
  private boolean isStruck() {
    var isBehind =
        previous != null && previous.isActor() && previous.last() == candidate.first() - 1;
    return StruckCapital.is(line, candidate, isBehind ? previous : null);
  }

  /// `Sites in Iraq and Syria linked to …`: no verb, as both are where it happened.
  private boolean isSecondOfTwo(Mention first) {
    var next = candidate.last() + 1;
    return !line.language().adjectivesFollow()
        && line.is(first.first() - 1, Cue.IN)
        && !line.is(next, Cue.AUXILIARY)
        && !line.is(next, Cue.SPEECH)
        && line.cue(next, Cue.PARTY) == null;
  }

  /// `from the capital, Mogadishu`.
  private boolean isNamedCapital(int comma) {
    return comma > 0
        && line.isComma(comma)
        && PactNames.isCapital(candidate)
        && line.is(comma - 1, Cue.PLACE_PART);
  }

  private boolean isPlaceWord(int before) {
    return !isOffice(before) && anyEnding(before, PLACE_WORDS);
  }

  /// `وزير الدفاع في الاتحاد الروسي`: whose office it is.
  private boolean isOffice(int in) {
    return in > 1
        && line.is(in, Cue.LIES_IN)
        && line.is(in - 1, Cue.PORTFOLIO)
        && line.isTitle(in - 2);
  }

  private boolean anyEnding(int i, List<Cue> kinds) {
    for (var k = 0; k < kinds.size(); k++) {
      if (line.cueEnding(i, kinds.get(k)) != null) {
        return true;
      }
    }
    return false;
  }

  /// An adjective may stand before the name: `العاصمة الأردنية عمان`.
  private int firstOfPhrase() {
    var before = candidate.first() - 1;
    return line.language().adjectivesFollow()
            && before > 0
            && line.hasArticle(before)
            && (previous == null || previous.implied() || !previous.covers(before))
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
    return (between == 0 && Clitics.isOnlyJoined(candidate.front().clitics()))
        || (between == 1
            && line.is(candidate.first() - 1, Cue.CONJUNCTION)
            && candidate.front().clitics().isEmpty())
        || (between == 2
            && line.is(candidate.first() - 2, Cue.CONJUNCTION)
            && line.is(candidate.first() - 1, Cue.DEFINITE));
  }

  /// `Astana, Kazakhstan`.
  boolean isPartOf(String place, Lexicon lexicon) {
    return previous != null
        && previous.isPlace()
        && !(Apposition.isEnded(line, candidate, previous) && isSubject())
        && Apposition.is(line, candidate, previous)
        && lexicon.lies(previous.id(), place);
  }

  /// Says, decides, is a party: stands where those who rule do, and no place does.
  boolean acts() {
    var before = line.before(candidate.first());
    return isSubject()
        || line.cueEnding(before, Cue.SPEECH) != null
        || line.cueEnding(before, Cue.PARTY) != null
        || isOffice(before)
        || speaksThrough(before)
        || startsClause(before)
        || ownsDeed()
        || isAccused()
        || new Journeys(line, candidate).isAsked()
        || BodyWords.isOtherSide(line, candidate.first(), previous)
        || (previous != null
            && previous.isActor()
            && (isJoined() || isListed(previous) || isObject(previous)));
  }

  /// `اتهمت أرمينيا، الأحد، أذربيجان بخرق …`: past when it was said, the accused.
  private boolean isAccused() {
    var next = candidate.last() + 1;
    if (!line.language().adjectivesFollow()) {
      return line.is(candidate.first() - 1, Cue.ALLEGATION) && line.is(next, Cue.OF);
    }
    if (previous == null
        || !previous.isActor()
        || !candidate.front().clitics().isEmpty()
        || next >= line.size()
        || !line.token(next).word().startsWith(OF_DEED)) {
      return false;
    }
    return line.hasVerbBefore(previous.first(), REACH, Cue.ALLEGATION);
  }

  /// `Delegates from Baku`; soldiers may come from a place.
  private boolean speaksThrough(int before) {
    var members = line.cueEnding(before, Cue.MEMBERS);
    return members != null
        && !line.language().adjectivesFollow()
        && line.is(members.first(), Cue.DELEGATE);
  }

  /// `Mediators from Egypt, Qatar and …`.
  private boolean isListed(Mention actor) {
    return !actor.implied()
        && candidate.first() == actor.last() + 2
        && line.isComma(candidate.first() - 1);
  }

  /// First of all, or after `أن`: a subject stands there; a possessive is none.
  private boolean startsClause(int before) {
    var first =
        before < 0
            || (before == 0 && line.is(0, Cue.DEFINITE))
            || (line.language().adjectivesFollow() && line.token(before).name().equals(":"));
    var next = candidate.last() + 1;
    return (first && !(next < line.size() && line.is(next, Cue.GENITIVE)))
        || (candidate.front().clitics().isEmpty()
            && (line.is(before, Cue.CONTENT) || line.is(before, Cue.OPENER)));
  }

  /// `Azerbaijan's blockade of …`, `Qatar's prime minister`.
  private boolean ownsDeed() {
    var next = candidate.last() + 1;
    return !line.language().adjectivesFollow()
        && next + 1 < line.size()
        && line.is(next, Cue.GENITIVE)
        && (line.is(next + 1, Cue.DEED)
            || line.is(next + 2, Cue.DEED)
            || line.is(next + 1, Cue.TITLE));
  }

  /// A capital that stands for its state unless it stands where a place does.
  boolean isReached() {
    var before = line.before(candidate.first());
    return line.language().adjectivesFollow()
        || (before >= 0
            && (REACHING.stream().anyMatch(cue -> line.is(before, cue))
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
    if (isBeside(after)) {
      return true;
    }
    var verb = language.adjectivesFollow() ? verbBefore() : candidate.last() + 1;
    return verb >= 0
        && verb < line.size()
        && candidate.front().clitics().isEmpty()
        && (language.morphology().looksLikeVerb(line.token(verb)) || PresentVerbs.isAt(line, verb));
  }

  /// `With the UAE mediating`.
  private boolean isBeside(int next) {
    var before = candidate.first() - 1;
    var with = line.is(before, Cue.DEFINITE) ? before - 1 : before;
    return line.is(with, Cue.ALONGSIDE) && next < line.size() && line.isParticiple(next);
  }

  /// `رحبت به دمشق`: a preposition and its pronoun may stand between a verb and its subject.
  private int verbBefore() {
    var before = candidate.first() - 1;
    return before > 0 && line.is(before, Cue.TIED_PRONOUN) ? before - 1 : before;
  }
}
