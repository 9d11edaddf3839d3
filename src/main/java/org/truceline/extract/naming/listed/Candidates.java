package org.truceline.extract.naming.listed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Clitics;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Institution;
import org.truceline.extract.lexicon.Language;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.lexicon.Trie;
import org.truceline.extract.mention.Line;

/// Finds, left to right, the longest words of a sentence that the dictionaries can make something
/// of.
public final class Candidates {

  /// «33 جندياً تركياً»: an adjective that is written like the name of its country.
  private static final Pattern ACCUSATIVE = Pattern.compile(".*ي(اً|ًا)");

  private final Language language;
  private final Line line;
  private final BodyCandidates bodies;
  private final StateSides sides;

  public Candidates(Line line) {
    this.line = line;
    this.language = line.language();
    this.bodies = new BodyCandidates(line);
    this.sides = new StateSides(line);
  }

  public List<Candidate> find() {
    var found = new ArrayList<Candidate>();
    var at = 0;
    while (at < line.size()) {
      var candidate = line.isPunctuation(at) ? null : shared(at, found);
      if (candidate == null || isOutdone(candidate) || isOfGroup(candidate)) {
        at++;
      } else {
        found.add(candidate);
        at = holdsPlaces(candidate) ? at + 1 : candidate.last() + 1;
      }
    }
    return found;
  }

  /// What begins at a token; `الحكومتان المصرية والروسية`, `the Egyptian and Russian governments`:
  /// a demonym has the body of the one that it is joined with.
  private @Nullable Candidate shared(int at, List<Candidate> before) {
    var candidate = at(at);
    if (candidate == null || !candidate.isDemonym()) {
      return candidate;
    }
    var body = language.adjectivesFollow() ? bodyBefore(candidate, before) : bodyAfter(candidate);
    return body == null ? candidate : candidate.as(body);
  }

  /// The body of two that a dual names right before: `الحكومتان المصرية و…`.
  private @Nullable Institution bodyBefore(Candidate candidate, List<Candidate> before) {
    var named = before.isEmpty() ? null : before.getLast();
    if (named == null
        || named.last() + 1 != candidate.first()
        || !Clitics.isJoined(candidate.front().clitics())
        || !line.is(named.first(), Cue.SHARED_BODY)) {
      return null;
    }
    var other = named.institution() == null ? body(named) : named;
    return other == null || other.state() == null ? null : other.institution();
  }

  /// The body in the plural after the next demonym: `Egyptian and Russian governments`, `Russian,
  /// Syrian and Iranian forces`, `Russian and rebel forces`.
  private @Nullable Institution bodyAfter(Candidate candidate) {
    var and = candidate.last() + 1;
    var isLast = line.is(and, Cue.AND);
    if (and + 2 >= line.size() || !(isLast || line.isComma(and))) {
      return null;
    }
    var other = demonym(and + 1);
    if (other == null) {
      return isLast ? bodies.shared(and + 1) : null;
    }
    if (other.isDemonym()) {
      return isLast ? null : bodyAfter(other);
    }
    return isLast && line.token(other.last()).name().endsWith("s") ? other.institution() : null;
  }

  /// `the government` gives way where `Government of …` begins within it.
  private boolean isOutdone(Candidate candidate) {
    if (candidate.names().isEmpty() || candidate.length() == 0) {
      return false;
    }
    var at = candidate.first() + 1;
    var inner = named(at, line.name(at));
    return inner != null
        && inner.last() > candidate.last()
        && candidate.names().stream().allMatch(name -> name.use() == Name.Use.IN_CONTEXT);
  }

  /// `ميليشيات حزب الله`: they are those of the group that is named after them.
  private boolean isOfGroup(Candidate candidate) {
    var next = candidate.last() + 1;
    if (candidate.institution() == null
        || candidate.state() != null
        || candidate.front().article()
        || next >= line.size()
        || !line.is(candidate.first(), Cue.GROUP_TAIL)
        || !language.adjectivesFollow()) {
      return false;
    }
    var group = named(next, line.name(next));
    return group != null
        && group.front().clitics().isEmpty()
        && group.names().stream().allMatch(Name::isArmedGroup);
  }

  private static boolean holdsPlaces(Candidate candidate) {
    for (var name : candidate.names()) {
      if (!holdsPlaces(name)) {
        return false;
      }
    }
    return !candidate.names().isEmpty();
  }

  /// Names of zones and agreements have names of places in them.
  private static boolean holdsPlaces(Name name) {
    return name.entry() instanceof Entry.OfZone || name.entry() instanceof Entry.OfAgreement;
  }

  /// The body of a state that words name where what the dictionaries list under them is not meant.
  public @Nullable Candidate body(Candidate candidate) {
    for (var at = candidate.first(); at <= candidate.last(); at++) {
      var body = bodies.at(at, line.name(at));
      if (body != null) {
        return body;
      }
    }
    return null;
  }

  private @Nullable Candidate at(int at) {
    var listed = line.name(at);
    var names = listed == null ? null : Accusers.of(line, at, listed);
    return better(
        better(better(named(at, names), bodies.at(at, names)), demonym(at)), sides.at(at));
  }

  private @Nullable Candidate better(@Nullable Candidate best, @Nullable Candidate other) {
    return best == null || (other != null && isBetter(other, best)) ? other : best;
  }

  /// The longer one; `التركية` is an adjective, though `تركية` also is a name, and so is «فصائل
  /// سورية».
  private boolean isBetter(Candidate other, Candidate best) {
    return other.length() > best.length()
        || (other.length() == best.length()
            && other.isDemonym()
            && (best.front().article() || line.is(best.first() - 1, Cue.ARMED_PEOPLE)));
  }

  private @Nullable Candidate named(int at, Trie.@Nullable Match<Name> match) {
    if (match == null) {
      return null;
    }
    var fitting = new ArrayList<Name>(match.values().size());
    for (var name : match.values()) {
      if (fits(name, at, match.last())) {
        fitting.add(name);
      }
    }
    return fitting.isEmpty()
        ? null
        : new Candidate(at, match.last(), match.first(), match.end(), fitting, null, null);
  }

  /// `the northern Homs zone` is written like its name but for the first word.
  private boolean fits(Name name, int first, int last) {
    if (isAdjective(last)) {
      return false;
    }
    return language.morphology().fits(line.token(first), name.text())
        || (holdsPlaces(name)
            && IntStream.rangeClosed(first + 1, last).anyMatch(bodies::capitalised));
  }

  private boolean isAdjective(int last) {
    return bodies.isQuality(last)
        || (language.adjectivesFollow()
            && ACCUSATIVE.matcher(line.token(last).surface()).matches());
  }

  private @Nullable Candidate demonym(int at) {
    var match = language.demonyms().longest(line.wording(), at);
    if (match == null || !bodies.capitalised(at)) {
      return null;
    }
    var state = match.values().getFirst();
    if (sides.isNext(at, match.last() + 1)) {
      return new Candidate(
          at, match.last() + 1, match.first(), match.end(), List.of(), null, state, true);
    }
    if (!language.adjectivesFollow()) {
      var body = bodies.after(at, match.last(), state, match);
      if (body != null) {
        return body;
      }
    }
    return new Candidate(at, match.last(), match.first(), match.end(), List.of(), null, state);
  }
}
