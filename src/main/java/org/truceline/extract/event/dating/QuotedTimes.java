package org.truceline.extract.event.dating;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.time.TimeMention;

/// What `today` means in the words of somebody who spoke on a day that is named beside them:
/// `"Today our forces took the town," he said on Saturday`.
final class QuotedTimes {

  private static final String QUOTE = "\"";
  private static final int SAID = 4;

  private final Scene scene;

  QuotedTimes(Scene scene) {
    this.scene = scene;
  }

  /// The time meant: that of the saying, or the one that stands there.
  TimeMention meant(TimeMention time) {
    var said =
        scene.line().is(time.firstToken(), Cue.TODAY) && isOpen(time.firstToken())
            ? saying()
            : null;
    return said == null ? time : said;
  }

  private @Nullable TimeMention saying() {
    for (var time : scene.times()) {
      var first = time.firstToken();
      if (!isOpen(first)
          && time.when().isKnown()
          && !scene.line().is(first, Cue.TODAY)
          && scene.hasCue(first - 1 - SAID, first, Cue.SPEECH)) {
        return time;
      }
    }
    return null;
  }

  /// Whether a quotation is open at a token.
  private boolean isOpen(int token) {
    return IntStream.range(0, token).filter(this::isMark).count() % 2 == 1;
  }

  private boolean isMark(int i) {
    return scene.line().token(i).name().equals(QUOTE);
  }
}
