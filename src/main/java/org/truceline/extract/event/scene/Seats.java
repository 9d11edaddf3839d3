package org.truceline.extract.event.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Nations whose people hold an office of a body: `the Swiss and Irish co-chairs of the Contact
/// Group`. It is the body that acts.
public final class Seats {

  private Seats() {}

  /// The same actors, where the body stands for all of `the Swiss and Irish co-chairs of …`.
  ///
  /// @param named in reading order
  public static List<Mention> filled(Line line, List<Mention> named, Predicate<Mention> isPerson) {
    var filled = new ArrayList<Mention>(named.size());
    for (var i = 0; i < named.size(); i++) {
      var body = isPerson.test(named.get(i)) ? -1 : body(line, named, i);
      if (body < 0 || isPerson.test(named.get(body))) {
        filled.add(named.get(i));
      } else {
        filled.add(named.get(body).from(named.get(i)));
        i = body;
      }
    }
    return filled;
  }

  /// The index of the body for which those of the nation at an index act, -1 for none.
  private static int body(Line line, List<Mention> named, int i) {
    var last = i;
    while (last + 1 < named.size() && areJoined(line, named.get(last), named.get(last + 1))) {
      last++;
    }
    var office = line.cue(named.get(last).last() + 1, Cue.TITLE);
    var body = last + 1;
    if (line.language().adjectivesFollow() || office == null || body >= named.size()) {
      return -1;
    }
    var of = office.last() + 1;
    var first = line.is(of + 1, Cue.DEFINITE) ? of + 2 : of + 1;
    return line.is(of, Cue.OF) && named.get(body).first() == first ? body : -1;
  }

  private static boolean areJoined(Line line, Mention left, Mention right) {
    var between = left.last() + 1;
    return right.first() == between + 1 && (line.is(between, Cue.AND) || line.isComma(between));
  }
}
