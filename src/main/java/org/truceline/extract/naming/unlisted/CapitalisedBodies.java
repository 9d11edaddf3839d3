package org.truceline.extract.naming.unlisted;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.model.ActorType;
import org.truceline.text.Token;

/// Organisations and armed groups whose names tell what they are, in scripts that have capitals:
/// `the Red Falcon Brigade`, `the Front for the Renewal of Kordofan`.
final class CapitalisedBodies {

  private static final int LONGEST = 9;

  private final Line line;
  private final Capitals capitals;
  private final boolean[] known;
  private final boolean[] last;

  /// @param known the tokens of names that the dictionaries list
  /// @param last where such a name ends
  CapitalisedBodies(Line line, Capitals capitals, boolean[] known, boolean[] last) {
    this.line = line;
    this.capitals = capitals;
    this.known = known;
    this.last = last;
  }

  List<Found> find() {
    var found = new ArrayList<Found>();
    if (capitals.inHeadline()) {
      return found;
    }
    for (var i = 0; i < line.size(); i++) {
      if (capitals.isCapital(i) && !capitals.isCapital(i - 1) && !isTime(i)) {
        var body = at(i);
        if (body != null) {
          found.add(new Found(paired(numbered(i), body), body.last(), 0, body.type()));
          i = body.last();
        }
      }
    }
    return found;
  }

  /// `Noon Eastern Standard Time`.
  private boolean isTime(int i) {
    var zone = line.cue(i, Cue.NO_PLACE);
    return zone != null && zone.last() > i;
  }

  private @Nullable Found at(int first) {
    var end = end(first);
    var told = told(end);
    if (told != null
        && !(first == end && line.is(end, Cue.NO_NAME))
        && !known[end]
        && !line.is(end, Cue.TITLE)) {
      return Found.actor(first, end, told);
    }
    for (var i = end; i >= first; i--) {
      var type = type(i);
      if (type != null && !known[i]) {
        var to = i == end ? linked(i) : end;
        return to > first && (i == end || i == first) && !line.is(to, Cue.TITLE) && !isHeld(i, to)
            ? Found.actor(first, to, type)
            : null;
      }
    }
    return null;
  }

  /// `The 22nd Infantry Division`: the number is part of its name.
  private int numbered(int first) {
    return line.is(first - 1, Cue.ORDINAL)
            && first > 1
            && line.token(first - 2).kind() == Token.Kind.NUMBER
            && line.token(first - 2).end() == line.token(first - 1).begin()
        ? first - 2
        : first;
  }

  /// `The Security and Defence Committee`: the first of the two words that say what it is for.
  private int paired(int first, Found body) {
    var other = first - 2;
    return other > 0
            && line.is(first - 1, Cue.AND)
            && body.type() == ActorType.ORGANISATION
            && Character.isUpperCase(line.token(other).surface().codePointAt(0))
            && !last[other]
            && body.last() - body.first() == 1
            && (line.is(other - 1, Cue.DEFINITE) || last[other - 1])
        ? other
        : first;
  }

  /// `Union Home Minister X`: an office, and who holds it.
  private boolean isHeld(int first, int last) {
    for (var i = first + 1; i < last; i++) {
      var title = line.cue(i, Cue.TITLE);
      if (title != null && title.last() < last && capitals.isCapital(title.last() + 1)) {
        return true;
      }
    }
    return false;
  }

  /// `the Gul Bahadur group`, `the Firat news agency`.
  private @Nullable ActorType told(int end) {
    return line.is(end + 1, Cue.MEDIA_TAIL)
        ? ActorType.MEDIA
        : line.is(end + 1, Cue.GROUP_TAIL) ? ActorType.ARMED_GROUP : null;
  }

  private @Nullable ActorType type(int i) {
    return !capitals.isCapital(i)
        ? null
        : line.is(i, Cue.GROUP_HEAD)
            ? ActorType.ARMED_GROUP
            : line.is(i, Cue.MEDIA_HEAD)
                ? ActorType.MEDIA
                : line.is(i, Cue.BODY_HEAD) ? ActorType.ORGANISATION : null;
  }

  /// The last of the capitals in a row; `People's` stands among them, `Ukraine's` before them.
  private int end(int first) {
    var at = first;
    while (at - first < LONGEST) {
      var next = at + 1;
      if (next < line.size() && line.is(next, Cue.GENITIVE) && !last[at]) {
        next++;
      }
      while (capitals.isParticle(next) && !capitals.isCapital(next)) {
        next++;
      }
      if (!capitals.isCapital(next) || line.is(next, Cue.OPENER)) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /// `Front for the Renewal of Kordofan`: what is linked to the head.
  private int linked(int head) {
    var at = head;
    while (at + 1 < line.size() && at - head < LONGEST) {
      var next = at + 1;
      if (!line.is(next, Cue.LINKS) && !isAnd(at)) {
        return at;
      }
      next += next + 1 < line.size() && line.is(next + 1, Cue.DEFINITE) ? 2 : 1;
      if (!capitals.isCapital(next) || line.is(next, Cue.TITLE)) {
        return at;
      }
      at = end(next);
    }
    return at;
  }

  private boolean isAnd(int at) {
    return at + 2 < line.size()
        && line.is(at + 1, Cue.AND)
        && line.is(Math.max(0, at - 1), Cue.LINKS)
        && !known[at];
  }
}
