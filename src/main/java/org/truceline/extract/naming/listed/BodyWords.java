package org.truceline.extract.naming.listed;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Institution;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.ActorType;
import org.truceline.text.Token;

/// What the words around a body or an adjective make of it.
public final class BodyWords {

  private static final int PAIR = 4;

  private BodyWords() {}

  /// `Rebels from the Moro Islamic Liberation Front`.
  public static boolean isOfNamed(Line line, Candidate candidate) {
    var members = line.cue(candidate.first(), Cue.MEMBERS);
    return members != null
        && members.last() == candidate.last() + 1
        && (line.isNameLike(members.last() + 1)
            || line.isNameLike(members.last() + 2)
            || line.isNameLike(members.last() + 3));
  }

  /// `its fighters`, «مسلحون موالون لـ…», «مقاتلون من …»: they act for those who are named beside
  /// them.
  public static boolean isOfOthers(Line line, Candidate candidate, Institution body) {
    if (isOfGroup(line, candidate, body)) {
      return true;
    }
    var next = candidate.last() + 1;
    return body.type() == ActorType.ARMED_GROUP
        && candidate.state() == null
        && (line.is(line.before(candidate.first()), Cue.POSSESSIVE)
            || line.is(next, Cue.LOYAL)
            || line.is(next, Cue.LED)
            || (line.language().adjectivesFollow() && line.is(next, Cue.FROM)));
  }

  /// `The military command of the Tigrayan forces`, `security services of the self-proclaimed …`:
  /// no body of the state.
  private static boolean isOfGroup(Line line, Candidate candidate, Institution body) {
    if (line.language().adjectivesFollow()
        || body.type() != ActorType.GOVERNMENT
        || candidate.state() != null
        || !line.is(candidate.last() + 1, Cue.OF)) {
      return false;
    }
    var at = candidate.last() + 2;
    at += line.is(at, Cue.DEFINITE) ? 1 : 0;
    var styled = at < line.size() ? line.cue(at, Cue.SELF_STYLED) : null;
    at = styled == null ? at : styled.last() + 1;
    var name = at < line.size() ? line.name(at) : null;
    return name == null
        ? line.isNameLike(at) && line.is(at + 1, Cue.FORCES) && !isState(line, at)
        : name.values().stream().anyMatch(BodyWords::isGroup);
  }

  private static boolean isState(Line line, int at) {
    return line.language().demonyms().longest(line.wording(), at) != null;
  }

  static boolean isGroup(Name name) {
    return name.entry() instanceof Entry.OfActor actor && actor.type() == ActorType.ARMED_GROUP;
  }

  /// `the Turkish border`, `الأراضي السورية`.
  public static boolean isTerritory(Line line, Candidate candidate) {
    return line.language().adjectivesFollow()
        ? line.is(candidate.first() - 1, Cue.TERRITORY)
        : line.is(candidate.last() + 1, Cue.TERRITORY);
  }

  /// `A Palestinian teenager`, `قراصنة صوماليون`: no state acts through them, nor suffers.
  public static boolean isOfPeople(Line line, Candidate candidate) {
    return line.language().adjectivesFollow()
        ? line.is(candidate.first() - 1, Cue.COMMON_PEOPLE)
        : line.is(candidate.last() + 1, Cue.COMMON_PEOPLE) || isCounted(line, candidate);
  }

  /// `Six Serbs`, `64,000 Congolese have …`, `dozens of Palestinians`, and not `six Syrian
  /// soldiers`.
  private static boolean isCounted(Line line, Candidate candidate) {
    var next = candidate.last() + 1;
    var before = candidate.first() - 1;
    before -= before > 0 && line.is(before, Cue.OF) ? 1 : 0;
    var isNoun =
        next >= line.size()
            || line.isPunctuation(next)
            || line.is(next, Cue.AUXILIARY)
            || line.is(next, Cue.PASSIVE)
            || line.is(next, Cue.PREPOSITION)
            || line.is(next, Cue.LOCATIVE)
            || line.is(next, Cue.AND);
    return isNoun
        && before >= 0
        && (line.token(before).kind() == Token.Kind.NUMBER || line.is(before, Cue.ONE_OF));
  }

  /// `the army`, `الجيش`; at the start of a sentence English leaves the article out.
  public static boolean isDefinite(Line line, Candidate candidate) {
    if (line.language().adjectivesFollow()) {
      return candidate.front().article()
          || line.token(candidate.first()).word().contains("ال")
          || line.hasArticle(candidate.last());
    }
    var before = beforeQualities(line, candidate);
    return before < 0
        || isRulers(line, before)
        || isPaired(line, before)
        || line.is(before, Cue.DEFINITE)
        || line.is(candidate.first(), Cue.DEFINITE)
        || (line.is(candidate.last() + 1, Cue.DEED) && !line.is(before, Cue.INDEFINITE));
  }

  /// `The breakaway army`, `the left-wing rebels`: past what tells of what kind they are; but `the
  /// rebel army` is not the army.
  private static int beforeQualities(Line line, Candidate candidate) {
    var body = candidate.institution();
    var isGroup = body != null && body.type() == ActorType.ARMED_GROUP;
    var at = line.before(candidate.first());
    while (at > 0) {
      var quality = isGroup ? line.cueEnding(at, Cue.GROUP_QUALITY) : null;
      if (quality != null) {
        at = quality.first() - 1;
      } else if (line.is(at, Cue.TIED) || line.is(at, Cue.QUALITY) || isTied(line, at)) {
        at--;
      } else {
        break;
      }
    }
    return at;
  }

  /// `Prime Minister X's government`.
  private static boolean isRulers(Line line, int genitive) {
    for (var i = genitive - 2; line.is(genitive, Cue.GENITIVE) && i >= genitive - PAIR - 2; i--) {
      if (line.is(i, Cue.RULER)) {
        return true;
      }
    }
    return false;
  }

  /// `Between the FNR and Burundi`: the second of two sides, where no place is the first.
  static boolean isOtherSide(Line line, int first, @Nullable Mention previous) {
    if (line.language().adjectivesFollow() || first < 2 || !line.is(first - 1, Cue.AND)) {
      return false;
    }
    for (var i = first - 2; i >= Math.max(0, first - 2 * PAIR); i--) {
      if (line.is(i, Cue.BETWEEN)) {
        return previous == null || !previous.isPlace() || previous.first() < i;
      }
    }
    return false;
  }

  /// `Between rebels and troops`, `the rebels and army`: known as the other one is.
  private static boolean isPaired(Line line, int before) {
    if (line.is(before, Cue.BETWEEN)) {
      return true;
    }
    var isJoined = line.is(before, Cue.AND);
    for (var i = before - 1; isJoined && i >= Math.max(0, before - PAIR); i--) {
      if (line.is(i, Cue.DEFINITE) || line.is(i, Cue.BETWEEN)) {
        return true;
      }
    }
    return false;
  }

  /// `the UN-backed`, `the internationally recognised`.
  private static boolean isTied(Line line, int i) {
    return line.is(i + 1, Cue.TIED) && (line.isNameLike(i) || line.isAdverb(i));
  }
}
