package org.truceline.extract.event.scene;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Tells whether somebody holds an office in a body that is named right before: `Turkish President
/// Erdogan`, «القيادي في حركة "حماس" فلان».
final class InOffice {

  private InOffice() {}

  static boolean is(Line line, Mention office, Mention holder) {
    if (holder.first() != line.after(office.last())
        && !Leaders.isPosted(line, office.last() + 1, holder.first())
        && !areAdjectives(line, office.last() + 1, holder.first())) {
      return false;
    }
    for (var i = office.first() - 1; i <= office.last(); i++) {
      if (line.is(i, Cue.TITLE)) {
        return true;
      }
    }
    return line.cueEnding(office.first() - 1, Cue.TITLE) != null
        || isOfQuoted(line, office)
        || (office.first() > 1
            && line.hasArticle(office.first() - 1)
            && line.is(office.first() - 2, Cue.TITLE));
  }

  /// `القيادي في حركة "أنصار الله" فلان`: past the quotation mark and the kind of body.
  private static boolean isOfQuoted(Line line, Mention office) {
    var kind = line.before(office.first());
    return kind > 0
        && kind < office.first() - 1
        && (line.is(kind, Cue.GROUP_HEAD) || line.is(kind, Cue.BODY_HEAD))
        && line.cueEnding(kind - 1, Cue.TITLE) != null;
  }

  /// `رئيس الوفد الحوثي المفاوض فلان`.
  private static boolean areAdjectives(Line line, int from, int to) {
    for (var i = from; i < to; i++) {
      if (!line.hasArticle(i)) {
        return false;
      }
    }
    return line.language().adjectivesFollow() && to - from <= 1;
  }
}
