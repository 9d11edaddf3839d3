package org.truceline.extract.event.scene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.time.TimeMention;

/// A sentence cut where another clause may begin: at particles, relative pronouns and those commas
/// that do not part the members of a list.
public final class Clauses {

  private static final int SAID_REACH = 7;
  private static final int ROLE = 5;

  private static final Set<String> HARD = Set.of(".", ";", ":", "!", "?", "…");

  /// A part of the sentence that tells by itself.
  ///
  /// @param first its first token
  /// @param last its last token
  public record Clause(int first, int last, Kind kind) {

    /// `…, but rejected …`.
    public boolean isContrast(Line line) {
      return line.token(first).name().equals("but");
    }

    public boolean covers(int token) {
      return first <= token && token <= last;
    }
  }

  /// How a clause is tied to what stands before it.
  public enum Kind {
    START,
    COMMA,
    THAT,
    RELATIVE,
    CONDITION,
    HARD
  }

  private final List<Clause> clauses = new ArrayList<>();
  private final int[] byToken;

  private final Line line;
  private final List<Mention> mentions;
  private final List<TimeMention> times;
  private final List<Hit<Trigger>> triggers;
  private final SetOff setOff;
  private final Resumption resumption;
  private final BitSet nouns = new BitSet();

  /// @param triggers what tells an event in the sentence
  Clauses(Line line, List<Mention> mentions, List<TimeMention> times, List<Hit<Trigger>> triggers) {
    this.line = line;
    this.mentions = mentions;
    this.times = times;
    this.triggers = triggers;
    this.setOff = new SetOff(line, mentions, times);
    this.resumption = new Resumption(line, triggers);
    triggers.stream().filter(hit -> hit.tense() == null).forEach(hit -> nouns.set(hit.last()));
    this.byToken = new int[line.size()];
    cut();
  }

  private void cut() {
    var first = 0;
    var kind = line.size() > 0 && line.is(0, Cue.CONDITIONAL) ? Kind.CONDITION : Kind.START;
    for (var i = 1; i < line.size(); i++) {
      var isNext = (kind == Kind.RELATIVE && resumes(first, i)) || resumption.isAnswer(kind, i);
      var next = isNext ? Kind.COMMA : boundary(i);
      if (next != null) {
        clauses.add(new Clause(first, i - 1, kind));
        first = i;
        kind = next;
      }
      byToken[i] = clauses.size();
    }
    clauses.add(new Clause(first, line.size() - 1, kind));
  }

  /// `وكان التحالف الذي يحارب … قد أعلن`: the main verb goes on after what is said about its
  /// subject.
  private boolean resumes(int relative, int i) {
    if (!clauses.isEmpty() && resumption.isAt(i, relative, clauses.getLast())) {
      return true;
    }
    return i > relative + 1
        && line.is(i, Cue.AUXILIARY)
        && (line.is(0, Cue.PLUPERFECT) || line.is(1, Cue.PLUPERFECT));
  }

  private @Nullable Kind boundary(int i) {
    if (line.is(i, Cue.CONDITIONAL) && !ListMarks.isEither(line, i)) {
      return Kind.CONDITION;
    }
    if (line.is(i, Cue.RELATIVE)) {
      return Kind.RELATIVE;
    }
    if (line.is(i, Cue.OPENER) && !opensTime(i) && !isNaming(i) && !setOff.isAside(i)) {
      return isRelative(i) ? Kind.RELATIVE : Kind.THAT;
    }
    if (!line.isPunctuation(i - 1) || setOff.isInTime(i - 1)) {
      return null;
    }
    if (HARD.contains(line.token(i - 1).name()) && !line.wording().isAbbreviated(i - 1)) {
      var isSemicolon = ListMarks.isSemicolon(line, i - 1);
      return (isSemicolon && isList(i - 1)) || line.is(i - 2, Cue.LISTS) ? null : Kind.HARD;
    }
    return line.isComma(i - 1) && !isList(i - 1) && !setOff.isComma(i - 1) ? Kind.COMMA : null;
  }

  /// `The coalition that …`, `shelling that …`: a name or an event stands before `that`, and no
  /// verb of saying.
  private boolean isRelative(int i) {
    if (line.language().adjectivesFollow() || !line.is(i, Cue.CONTENT)) {
      return false;
    }
    if (isAsked(i - 1)) {
      return false;
    }
    if (nouns.get(i - 1) || (line.is(i + 1, Cue.AUXILIARY) && !line.is(i - 1, Cue.SPEECH))) {
      return true;
    }
    for (var at = i - 1; at >= Math.max(0, i - SAID_REACH); at--) {
      if (line.is(at, Cue.SPEECH) || line.is(at, Cue.DENIAL) || line.is(at, Cue.INTENT)) {
        return false;
      }
    }
    var before = line.token(i - 1).name();
    return !line.isPunctuation(i - 1) && !before.endsWith("ed") && !before.endsWith("ing");
  }

  /// `Demands that the army withdraw`: the verb before `that` says what it opens.
  private boolean isAsked(int verb) {
    for (var hit : triggers) {
      if (hit.last() == verb && hit.tense() != null && hit.value().isSpeechAct()) {
        return true;
      }
    }
    return false;
  }

  /// `ما يسمى …`, `سرعان ما`, `so far`: no clause.
  private boolean isNaming(int i) {
    var how = line.cue(i, Cue.ADVERB);
    return line.is(i + 1, Cue.CALLED)
        || line.cueEnding(i, Cue.ADVERB) != null
        || (how != null && how.last() > i)
        || isRole(i);
  }

  /// `Views the group as a proxy and has shelled …`: what somebody is taken for.
  private boolean isRole(int as) {
    if (!line.token(as).name().equals("as") || !line.is(as + 1, Cue.INDEFINITE)) {
      return false;
    }
    for (var i = as + 2; i < Math.min(line.size(), as + ROLE); i++) {
      if (line.isPunctuation(i) || line.is(i, Cue.AND)) {
        return true;
      }
    }
    return false;
  }

  /// `Before midnight`, `since 2013`: no clause.
  private boolean opensTime(int i) {
    for (var time : times) {
      if (i <= time.firstToken() && time.firstToken() <= i + (isAsOf(i) ? 2 : 1)) {
        return true;
      }
    }
    return false;
  }

  /// `As of Sunday`.
  private boolean isAsOf(int i) {
    return line.token(i).name().equals("as")
        && i + 1 < line.size()
        && (line.is(i + 1, Cue.OF) || line.is(i + 1, Cue.FROM));
  }

  private boolean isList(int comma) {
    var last = line.before(comma);
    var next = line.after(comma);
    if (Joins.isAnd(line, next) && (ListMarks.isSemicolon(line, comma) || isListBefore(last))) {
      next++;
    }
    var begins = next < line.size() && isHead(next) ? next + 1 : next;
    for (var left : mentions) {
      if (left.covers(last) && isListed(left, begins)) {
        return true;
      }
    }
    return false;
  }

  /// «، ومدينة …».
  private boolean isHead(int i) {
    return Governors.isPassed(line, i) || line.is(i, Cue.PLACE_HEAD);
  }

  /// `Russia, Turkey, and Iran`: what ends at a token is itself listed after a comma.
  private boolean isListBefore(int last) {
    for (var mention : mentions) {
      if (mention.last() == last) {
        var before = line.before(mention.first());
        before = before > 0 && Governors.isPassed(line, before) ? before - 1 : before;
        return before > 0 && line.isComma(before) && isList(before);
      }
    }
    return false;
  }

  /// A place and an actor make no list.
  private boolean isListed(Mention left, int token) {
    for (var right : mentions) {
      if (right.covers(token) && left.isActor() == right.isActor()) {
        return true;
      }
    }
    return false;
  }

  public int indexOf(int token) {
    return token >= 0 && token < byToken.length ? byToken[token] : clauses.size() - 1;
  }

  public Clause of(int token) {
    return clauses.get(indexOf(token));
  }

  public int size() {
    return clauses.size();
  }

  public Clause get(int index) {
    return clauses.get(index);
  }
}
