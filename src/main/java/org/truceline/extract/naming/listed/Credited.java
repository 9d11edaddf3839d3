package org.truceline.extract.naming.listed;

import java.util.Set;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.mention.Line;
import org.truceline.model.ActorType;

/// Outlets whose names are ordinary words as well: they are meant where somebody speaks to them or
/// reports for them, «قال لـ«العربية»», «مراسل الجزيرة», `told the Inquirer`.
final class Credited {

  private static final Set<String> ENDS = Set.of(".", "!", "?");

  private Credited() {}

  static boolean is(Line line, Candidate candidate, Name name) {
    return name.entry() instanceof Entry.OfActor actor
        && actor.type() == ActorType.MEDIA
        && (reportsFor(line, candidate)
            || isByline(line, candidate)
            || (isUnrivalled(candidate) && isCited(line, candidate)));
  }

  /// Nobody else who might speak has the name: the initials of an agency may be a party's.
  private static boolean isUnrivalled(Candidate candidate) {
    return candidate.names().stream()
        .noneMatch(
            name -> name.entry() instanceof Entry.OfActor actor && actor.type() != ActorType.MEDIA);
  }

  private static boolean isCited(Line line, Candidate candidate) {
    return speaks(line, candidate)
        || (isQuoted(line, candidate) && (line.has(Cue.SPEECH) || line.has(Cue.ACCORDING_TO)));
  }

  /// `By PTI` on a line of its own, `(PTI)` behind what it tells.
  private static boolean isByline(Line line, Candidate candidate) {
    var before = candidate.first() - 1;
    if (line.language().adjectivesFollow() || before < 0) {
      return false;
    }
    var isLast = candidate.last() + 1 == line.size();
    return line.is(before, Cue.BY)
        ? before == 0 && isLast
        : isQuote(line, before)
            && isQuote(line, candidate.last() + 1)
            && (before == 0 || ENDS.contains(line.token(before - 1).name()));
  }

  private static boolean reportsFor(Line line, Candidate candidate) {
    var before = line.before(candidate.first());
    if (!line.language().adjectivesFollow() && line.is(before, Cue.DEFINITE)) {
      before = line.before(before);
    }
    return before >= 0
        && candidate.front().clitics().isEmpty()
        && (line.cueEnding(before, Cue.REPORTS_FOR) != null || line.is(before, Cue.TELLS));
  }

  /// `Dawn reported`.
  private static boolean speaks(Line line, Candidate candidate) {
    return !line.language().adjectivesFollow() && line.is(line.after(candidate.last()), Cue.SPEECH);
  }

  private static boolean isQuoted(Line line, Candidate candidate) {
    return isQuote(line, candidate.first() - 1) && isQuote(line, candidate.last() + 1);
  }

  private static boolean isQuote(Line line, int i) {
    return i >= 0 && i < line.size() && line.isQuote(i);
  }
}
