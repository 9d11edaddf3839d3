package org.truceline.extract.event.scene;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Those who are named after a body only as its leaders: `الجيش بقيادة …، وقوات … بقيادة …`. It is
/// the body that acts.
final class Leaders {

  private static final int OFFICE = 6;
  private static final int PLACED = 5;
  private static final int POSTED = 3;
  private static final int SET_OFF = 3;

  private Leaders() {}

  /// Whether nothing but offices stands between words such as `بقيادة` and a name, and nothing but
  /// where it is between the body and those words.
  static boolean leads(Line line, Mention body, Mention leader) {
    if (!line.has(Cue.LED) || !leader.clitics().isEmpty()) {
      return false;
    }
    for (var i = leader.first() - 1; i > body.last() && i >= leader.first() - OFFICE; i--) {
      var led = line.cueEnding(i, Cue.LED);
      if (led != null) {
        return isBeside(line, body, led.first());
      }
      if (!line.isTitle(i) && !line.hasArticle(i)) {
        return false;
      }
    }
    return false;
  }

  /// `حركة إم 23 المدعومة من رواندا`, `القوات اليمنية الموالية للحكومة`, `الحكومة مدعومة بالتحالف
  /// من جهة`: the followers act.
  static boolean follows(Line line, Mention body, Mention leader) {
    var loyal = body.last() + 1;
    var gap = leader.first() - loyal;
    return line.is(loyal, Cue.LOYAL)
        && (line.hasArticle(loyal) || line.is(leader.last() + 1, Cue.ONE_SIDE))
        && (gap == 2 ? isPreposition(line, loyal + 1) : gap == 1 && !leader.clitics().isEmpty());
  }

  private static boolean isPreposition(Line line, int i) {
    return line.is(i, Cue.PREPOSITION) || line.is(i, Cue.LOCATIVE);
  }

  /// Also «الجيش، بقيادة …», «اللواء 444 قتالي، بقيادة …».
  private static boolean isBeside(Line line, Mention body, int led) {
    if (led - body.last() > PLACED) {
      return false;
    }
    if (led - body.last() <= SET_OFF
        && line.isComma(led - 1)
        && line.language().adjectivesFollow()) {
      return led == body.last() + 2 || !line.isPunctuation(body.last() + 1);
    }
    for (var i = body.last() + 1; i < led; i++) {
      if (line.isPunctuation(i) && !line.isQuote(i)) {
        return false;
      }
    }
    return line.is(body.last() + 1, Cue.LOCATIVE) || led - body.last() <= 2;
  }

  /// Whether a comma alone parts a body with its leader from the next one: `، والجيش …`.
  static boolean areListed(Line line, Mention left, Mention right) {
    var comma = left.last() + 1;
    if (right.first() != comma + 1 || !line.isComma(comma)) {
      return false;
    }
    for (var i = left.first() + 1; i < left.last(); i++) {
      if (line.is(i, Cue.LED)) {
        return true;
      }
    }
    return false;
  }

  /// `مبعوث الاتحاد الأفريقي إلى السودان …`: where the office is held.
  static boolean isPosted(Line line, int from, int holder) {
    return line.language().adjectivesFollow()
        && holder - from >= 2
        && holder - from <= POSTED
        && line.is(from, Cue.LOCATIVE)
        && !line.isComma(holder - 1)
        && !line.is(from + 1, Cue.TITLE);
  }
}
