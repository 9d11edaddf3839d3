package org.truceline.extract.mention;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Unknowns.NameRange;
import org.truceline.model.ActorType;
import org.truceline.text.Token;

/// Unknown names in scripts that have capitals.
final class CapitalisedNames {

  private final Line line;
  private final boolean[] taken;

  CapitalisedNames(Line line, boolean[] taken) {
    this.line = line;
    this.taken = taken;
  }

  @Nullable NameRange at(int i) {
    if (!isCapital(i) || (i > 0 && isCapital(i - 1) && !line.is(i - 1, Cue.TITLE))) {
      return null;
    }
    var last = i;
    while (last + 1 < line.size() && isCapital(last + 1)) {
      last++;
    }
    return body(i, last, Cue.GROUP_HEAD, ActorType.ARMED_GROUP);
  }

  private @Nullable NameRange body(int first, int last, Cue head, ActorType type) {
    if (last > first && (holds(first, head) || holds(last, head))) {
      return new NameRange(first, last, type);
    }
    return head == Cue.GROUP_HEAD
        ? body(first, last, Cue.BODY_HEAD, ActorType.ORGANISATION)
        : person(first, last);
  }

  private boolean holds(int i, Cue head) {
    return line.is(i, head);
  }

  private @Nullable NameRange person(int from, int last) {
    var first = from;
    while (first < last && line.is(first, Cue.TITLE)) {
      first++;
    }
    var named = Unknowns.person(first, last);
    var told =
        line.cueEnding(first - 1, Cue.TITLE) != null
            || Unknowns.isFollowedByOffice(line, last)
            || line.is(line.after(last), Cue.SPEECH)
            || line.cueEnding(line.before(first), Cue.SPEECH) != null;
    return told ? named : null;
  }

  private boolean isCapital(int i) {
    var token = line.token(i);
    return token.kind() == Token.Kind.WORD
        && !taken[i]
        && Character.isUpperCase(token.surface().codePointAt(0))
        && !line.is(i, Cue.OPENER)
        && !line.is(i, Cue.LOCATIVE)
        && !line.is(i, Cue.PREPOSITION);
  }
}
