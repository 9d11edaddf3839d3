package org.truceline.extract.event.reference;

import java.util.Set;
import org.truceline.extract.event.scene.Belonging;
import org.truceline.extract.event.scene.Described;
import org.truceline.extract.event.scene.ListMarks;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Names behind a word for all or some of those who bear them: `the guarantors, Russia and …`,
/// «قوات المعارضة (الجيش السوري الحر)».
final class Narrowed {

  /// Whose names may follow what they are called together.
  private static final Set<String> LISTED =
      Set.of("actor:astana-guarantors", "actor:parties-to-the-conflict");

  private static final int LIST = 3;

  private final Belonging belonging;

  Narrowed(Belonging belonging) {
    this.belonging = belonging;
  }

  /// Whether the second name says who the first ones are.
  boolean is(Line line, Mention kind, Mention name) {
    return isListed(line, kind, name) || isNarrowed(line, kind, name);
  }

  /// `الدول الضامنة، تركيا وروسيا وإيران`: who they are is told next.
  private static boolean isListed(Line line, Mention kind, Mention first) {
    if (!LISTED.contains(kind.id()) || first.first() - kind.last() > LIST || first.implied()) {
      return false;
    }
    return first.first() == kind.last() + 1 || line.isPunctuation(kind.last() + 1);
  }

  /// `قوات المعارضة (الجيش السوري الحر)`: the brackets say which of them.
  private boolean isNarrowed(Line line, Mention one, Mention narrower) {
    return (Described.isOfThose(line, one, narrower) && !belonging.isPerson(narrower))
        || isBracketed(line, one, narrower);
  }

  private boolean isBracketed(Line line, Mention one, Mention narrower) {
    return line.language().adjectivesFollow()
        && !one.id().equals(narrower.id())
        && !belonging.isPerson(one)
        && !belonging.isPerson(narrower)
        && !one.implied()
        && !narrower.implied()
        && narrower.first() == one.last() + 2
        && ListMarks.isOpening(line, one.last() + 1)
        && ListMarks.isClosing(line, narrower.last() + 1);
  }
}
