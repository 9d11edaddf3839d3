package org.truceline.extract.event.scene;

import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.time.TimeMention;

/// Tells the commas that only set off a time, and end no clause.
final class SetOff {

  private final Line line;
  private final List<Mention> mentions;
  private final List<TimeMention> times;

  SetOff(Line line, List<Mention> mentions, List<TimeMention> times) {
    this.line = line;
    this.mentions = mentions;
    this.times = times;
  }

  /// Commas on both sides of a time, and one between a time and what depends on the verb before it.
  boolean isComma(int comma) {
    if (isAside(comma - 1) || isAside(comma + 1) || Company.isSetOff(line, mentions, comma)) {
      return true;
    }
    for (var time : times) {
      var from = start(time);
      var opens = from < 0 || line.isComma(from) || isThat(from);
      var next = time.lastToken() + 1;
      var closes = next < line.size() && line.isComma(next);
      if ((comma == from && (closes || next >= line.size()))
          || (comma == next && isAttribute(time))
          || (comma == next && (opens || depends(comma + 1) || isObject(comma + 1)))) {
        return true;
      }
    }
    return false;
  }

  /// `at 12:00`, `on 3 May, 2024`.
  boolean isInTime(int mark) {
    for (var time : times) {
      if (time.firstToken() <= mark && mark <= time.lastToken()) {
        return true;
      }
    }
    return false;
  }

  /// `The army, however, …`, `, meanwhile,`: one word that says nothing of who does what.
  boolean isAside(int i) {
    return i > 1
        && i + 1 < line.size()
        && line.is(i, Cue.SET_OFF)
        && line.isComma(i - 1)
        && line.isComma(i + 1);
  }

  /// `Its October 7, 2023, attack`.
  private boolean isAttribute(TimeMention time) {
    var before = time.firstToken() - 1;
    return !line.language().adjectivesFollow()
        && before >= 0
        && (line.is(before, Cue.POSSESSIVE) || line.is(before, Cue.GENITIVE));
  }

  /// `اتهم المتمردون الأحد، الجيش بـ…`: a name right after the comma goes on with the clause.
  private boolean isObject(int i) {
    if (isDefinite(i)) {
      return true;
    }
    for (var mention : mentions) {
      if (mention.first() == i && mention.isActor()) {
        return line.language().adjectivesFollow() && mention.clitics().isEmpty();
      }
    }
    return false;
  }

  /// `كثف الجيش منذ الاثنين، القصف على …`.
  private boolean isDefinite(int i) {
    return line.language().adjectivesFollow()
        && i < line.size()
        && line.hasArticle(i)
        && !line.is(i, Cue.RELATIVE);
  }

  /// The token before a time and its prepositions.
  private int start(TimeMention time) {
    var at = time.firstToken() - 1;
    while (at >= 0
        && (line.is(at, Cue.PREPOSITION)
            || line.is(at, Cue.LOCATIVE)
            || line.isQuote(at)
            || line.is(at, Cue.STARTING)
            || line.is(at, Cue.OCCASION))) {
      at--;
    }
    return at;
  }

  /// `قال إنه في 12 مايو، قصف …`, `said that on Monday, the army …`.
  private boolean isThat(int i) {
    return line.is(i, Cue.CONTENT);
  }

  private boolean depends(int i) {
    return i < line.size()
        && (line.is(i, Cue.PREPOSITION) || line.is(i, Cue.LOCATIVE))
        && !line.is(i, Cue.ACCORDING_TO);
  }
}
