package org.truceline.extract.mention;

import org.truceline.extract.time.TimeMention;

/// Days and months that are part of a listed name and fix no time: «سوق الجمعة», `the March 23
/// Movement`.
final class NamedTimes {

  /// How many words before the time a name may begin.
  private static final int REACH = 2;

  private NamedTimes() {}

  static boolean isOne(TimeMention time, Line line) {
    for (var i = time.firstToken(); i >= Math.max(0, time.firstToken() - REACH); i--) {
      var name = line.name(i);
      if (name != null
          && name.last() >= time.lastToken()
          && (i < time.firstToken() || name.last() > time.lastToken())) {
        return true;
      }
    }
    return false;
  }
}
