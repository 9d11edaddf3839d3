package org.truceline.extract.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Unknowns.NameRange;
import org.truceline.model.ActorType;
import org.truceline.text.Token;

/// Unknown names in Arabic, which has no capitals: after an office, after a verb of saying when an
/// office follows, and bodies in quotation marks.
final class ArabicNames {

  private static final Set<String> JOINERS =
      Set.of("عبد", "بن", "ابن", "ابو", "ابي", "ال", "ام", "اب");

  private final Line line;
  private final boolean[] taken;

  ArabicNames(Line line, boolean[] taken) {
    this.line = line;
    this.taken = taken;
  }

  @Nullable NameRange at(int i) {
    var quoted = quotedBody(i);
    if (quoted != null) {
      return quoted;
    }
    if (!isNamePart(i) || line.token(i).word().startsWith("ال")) {
      return null;
    }
    var before = line.before(i);
    var titled = before >= 0 && (isTitle(before) || (taken[before] && isTitleBeforeBody(before)));
    var said = before >= 0 && line.cueEnding(before, Cue.SPEECH) != null;
    if (!titled && !said) {
      return null;
    }
    var last = end(i);
    return titled || Unknowns.isFollowedByOffice(line, last) ? Unknowns.person(i, last) : null;
  }

  private boolean isTitle(int at) {
    return line.cueEnding(at, Cue.TITLE) != null;
  }

  /// `مدير المرصد …`, `وزير الخارجية الروسي …`: the office, then whose it is.
  private boolean isTitleBeforeBody(int at) {
    for (var i = at; i >= 0 && i > at - 5; i--) {
      if (isTitle(i)) {
        return true;
      }
      if (!taken[i] && !line.token(i).word().startsWith("ال")) {
        return false;
      }
    }
    return false;
  }

  private int end(int first) {
    var last = first;
    var words = 1;
    while (last + 1 < line.size() && isNamePart(last + 1)) {
      var joined =
          JOINERS.contains(line.token(last).name())
              || JOINERS.contains(line.token(last + 1).name());
      if (words >= 2 && !joined) {
        break;
      }
      last++;
      words++;
    }
    return last;
  }

  private boolean isNamePart(int i) {
    var token = line.token(i);
    return token.kind() == Token.Kind.WORD
        && !taken[i]
        && token.word().length() > 1
        && !line.is(i, Cue.OPENER)
        && !line.is(i, Cue.RELATIVE)
        && !line.is(i, Cue.PREPOSITION)
        && !line.is(i, Cue.LOCATIVE)
        && !line.is(i, Cue.SPEECH)
        && !line.is(i, Cue.TITLE)
        && !line.is(i, Cue.NEGATION)
        && !line.is(i, Cue.FUTURE);
  }

  private @Nullable NameRange quotedBody(int i) {
    if (!line.token(i).name().equals("\"") || i + 2 >= line.size()) {
      return null;
    }
    var armed = line.is(i + 1, Cue.GROUP_HEAD);
    if (!armed && !line.is(i + 1, Cue.BODY_HEAD)) {
      return null;
    }
    for (var end = i + 3; end < Math.min(line.size(), i + 8); end++) {
      if (line.token(end).name().equals("\"")) {
        return anyTaken(i + 1, end - 1)
            ? null
            : new NameRange(i + 1, end - 1, armed ? ActorType.ARMED_GROUP : ActorType.ORGANISATION);
      }
    }
    return null;
  }

  private boolean anyTaken(int first, int last) {
    return taken[first] && taken[last];
  }
}
