package org.truceline.extract.naming.listed;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Institution;
import org.truceline.extract.lexicon.Language;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.lexicon.Trie;
import org.truceline.extract.mention.Line;

/// Finds the bodies of states that words may name: `the army`, `Russian forces`, `the government of
/// Sudan`.
final class BodyCandidates {

  /// What sits in the capital of its state: `the foreign ministry in Doha`.
  private static final Pattern SEATED = Pattern.compile("government|ministry-.*");

  private static final int MOST_ADJECTIVES = 3;
  private static final String DUAL = "يان";

  private final Language language;
  private final Line line;
  private final Owners owners;

  BodyCandidates(Line line) {
    this.line = line;
    this.language = line.language();
    this.owners = new Owners(line);
  }

  /// `Russian forces`, `Russia's defence ministry`.
  @Nullable Candidate after(int first, int last, String state, Trie.Match<?> front) {
    var isGenitive = isGenitive(last + 1);
    var from = last + (isGenitive ? 2 : 1);
    var next = isGenitive || !line.is(from, Cue.TIED) ? described(from) : from;
    var body = next < line.size() ? longest(language.institutions(), next) : null;
    return body == null
            || isQuality(body.last())
            || isNamed(from, body.last())
            || (next > from && isOfPeople(next - 1, body.values().getFirst()))
        ? null
        : new Candidate(
            first,
            body.last(),
            front.first(),
            body.end(),
            List.of(),
            body.values().getFirst(),
            state);
  }

  /// `Iraqi Kurdish forces`: a people's, and not the state's.
  private boolean isOfPeople(int quality, Institution body) {
    return !language.adjectivesFollow()
        && capitalised(quality)
        && body.name().contains(Bodies.ARMED_FORCES);
  }

  /// `Mali's transitional government`, `Yemen's Saudi-backed government`: past what tells its kind.
  private int described(int from) {
    var at = from;
    while (at < line.size()
        && at - from < MOST_ADJECTIVES
        && longest(language.institutions(), at) == null
        && (line.is(at, Cue.QUALITY) || line.is(at, Cue.TIED) || line.is(at + 1, Cue.TIED))) {
      at++;
    }
    return at;
  }

  /// `Mali's Tuareg rebels`, whom a dictionary lists as `Tuareg rebels`.
  private boolean isNamed(int from, int last) {
    for (var i = from; i < last && !language.adjectivesFollow(); i++) {
      var name = line.name(i);
      if (name != null && name.last() == last && capitalised(i)) {
        return name.values().stream().allMatch(BodyWords::isGroup);
      }
    }
    return false;
  }

  private boolean isGenitive(int at) {
    return at < line.size() && line.is(at, Cue.GENITIVE);
  }

  @Nullable Candidate at(int at, Trie.@Nullable Match<Name> names) {
    var possessed = possessed(at, names);
    if (possessed != null) {
      return possessed;
    }
    var match = line.is(at, Cue.LED) ? null : longest(language.institutions(), at);
    if (match == null) {
      return null;
    }
    var institution = match.values().getFirst();
    if (isOffice(at, match.last())
        || isQuality(match.last())
        || line.cueEnding(match.last(), Cue.NOT_BODY) != null) {
      return null;
    }
    var owner =
        language.adjectivesFollow() ? following(at, match, institution) : owner(match, institution);
    if (owner != null && isOfSeveral(match, owner)) {
      return null;
    }
    return owner == null
        ? new Candidate(at, match.last(), match.first(), match.end(), List.of(), institution, null)
        : new Candidate(
            at, owner.last(), match.first(), owner.back(), List.of(), institution, owner.state());
  }

  /// `القوات الجوية الملكية السعودية`: past what tells its kind.
  private @Nullable Candidate following(int at, Trie.Match<?> body, Institution institution) {
    var next = body.last() + 1;
    var owner = owners.after(next);
    if (owner != null && isOfOne(next - 1, owner.last())) {
      return null;
    }
    owner = owner == null && line.is(next, Cue.QUALITY) ? owners.after(next + 1) : owner;
    var isSeat = SEATED.matcher(institution.id()).matches() && !line.isTitle(at - 1);
    return owner == null && isSeat ? owners.ruledFrom(next) : owner;
  }

  /// «جنديان سورياً»: a dual has its adjective in the dual.
  private boolean isOfOne(int body, int adjective) {
    return line.token(body).word().endsWith(DUAL) && !line.token(adjective).word().endsWith(DUAL);
  }

  /// The body that the last word of another one, in the plural, is by itself: `rebel forces`.
  @Nullable Institution shared(int at) {
    var match = longest(language.institutions(), at);
    if (match == null
        || match.last() == at
        || !line.token(match.last()).name().endsWith("s")
        || isQuality(match.last())) {
      return null;
    }
    var head = longest(language.institutions(), match.last());
    return head == null || head.last() != match.last() ? null : head.values().getFirst();
  }

  private @Nullable Candidate owner(Trie.Match<?> match, Institution institution) {
    var owner = owners.of(match.last());
    return owner == null && SEATED.matcher(institution.id()).matches()
        ? owners.seatedIn(match.last() + 1)
        : owner;
  }

  /// `The governments of Chad, Niger and Mali`: each has its own, and the states are meant.
  private boolean isOfSeveral(Trie.Match<?> body, Candidate owner) {
    var next = owner.last() + 1;
    return body.end().back() > 0
        && next < line.size()
        && (line.isComma(next) || line.is(next, Cue.AND));
  }

  /// `وزيرا الخارجية الروسي و…`: the adjective in the masculine goes with the minister, not with
  /// the ministry.
  private boolean isOffice(int first, int last) {
    if (!language.adjectivesFollow() || last + 1 >= line.size() || !line.isTitle(first - 1)) {
      return false;
    }
    var owner = longest(language.demonyms(), last + 1);
    return owner != null
        && owner.first().article()
        && !line.token(owner.last()).word().endsWith("ة")
        && !line.token(owner.last()).word().endsWith("ه")
        && line.is(last, Cue.PORTFOLIO);
  }

  /// A state's name before the body: `Russia's army`, `US forces`, `the Kampala government`.
  private @Nullable Candidate possessed(int at, Trie.@Nullable Match<Name> match) {
    if (language.adjectivesFollow()) {
      return null;
    }
    var state =
        match == null
            ? null
            : isGenitive(match.last() + 1) || line.is(match.last() + 1, Cue.RULE)
                ? owners.rulers(match.values())
                : owners.state(match.values());
    return match == null || state == null || !capitalised(at)
        ? null
        : after(at, match.last(), state, match);
  }

  /// `Russian military contractor`, `US military aid`: an adjective, and no army.
  boolean isQuality(int body) {
    return !language.adjectivesFollow()
        && line.is(body, Cue.QUALITY)
        && line.is(body + 1, Cue.NOT_OF_BODY);
  }

  boolean capitalised(int at) {
    return language.morphology().fits(line.token(at), "Aa");
  }

  private <T> Trie.@Nullable Match<T> longest(Trie<T> trie, int at) {
    return trie.longest(line.wording(), at);
  }
}
