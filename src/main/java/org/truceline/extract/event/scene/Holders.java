package org.truceline.extract.event.scene;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;

/// Finds the office before a name in Arabic, past whose it is: `لرئيس الوزراء الأرميني نيكول …`.
public final class Holders {

  private static final int REACH = 8;

  private Holders() {}

  /// The first word of the office that a name's bearer holds, null for none.
  public static @Nullable Hit<Cue> office(Line line, int name) {
    Hit<Cue> office = null;
    for (var i = line.before(name); i >= 0 && i >= name - REACH; i--) {
      var title = line.cue(i, Cue.TITLE);
      office = title == null ? office : title;
      if (title != null ? !title.clitics().isEmpty() : !isOwner(line, i)) {
        break;
      }
    }
    return office;
  }

  /// An adjective, or a noun whose the office is.
  private static boolean isOwner(Line line, int i) {
    return line.hasArticle(i)
        || line.is(i, Cue.PART)
        || line.is(i, Cue.BODY_HEAD)
        || line.is(i, Cue.GROUP_HEAD)
        || line.is(i, Cue.OFFICE_HEAD);
  }
}
