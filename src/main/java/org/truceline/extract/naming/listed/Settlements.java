package org.truceline.extract.naming.listed;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.mention.Line;

/// Villages and towns that bear the name of a country or a region: «قرية برقة» lies in no part of
/// Libya. Also words that are no town, though written like one.
final class Settlements {

  private Settlements() {}

  /// «سرت الهدنة»: a verb that is written like a town.
  static boolean isVerb(Line line, Candidate candidate) {
    return line.language().adjectivesFollow()
        && candidate.first() == candidate.last()
        && line.language().morphology().looksLikeVerb(line.token(candidate.first()))
        && line.is(candidate.last() + 1, Cue.CEASEFIRE_HEAD)
        && line.hasArticle(candidate.last() + 1);
  }

  /// Whether the word before a name, in languages that put it there, says that no country and no
  /// region is meant.
  static boolean isNamesake(Line line, Candidate candidate, Entry.@Nullable OfPlace place) {
    return place != null
        && (place.kind() == Entry.PlaceKind.COUNTRY || place.kind() == Entry.PlaceKind.REGION)
        && line.language().adjectivesFollow()
        && candidate.front().clitics().isEmpty()
        && line.is(candidate.first() - 1, Cue.SETTLEMENT);
  }
}
