package org.truceline.extract.naming.pact;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry.OfActor;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.extract.naming.pact.Agreements.Open;
import org.truceline.model.ActorType;

/// In which country a truce of the article's own holds.
final class TruceLands {

  private static final int NEAR = 8;

  private final Mentions mentions;

  TruceLands(Mentions mentions) {
    this.mentions = mentions;
  }

  /// The country where the text says that it holds, else the one that the article is about; null
  /// where it tells of no country's own matters.
  @Nullable String of(List<Open> said) {
    var where =
        said.stream()
            .flatMap(one ->
                mentions.in(one.line()).stream()
                    .filter(mention -> mention.isPlace() && isBehind(mention, one)))
            .map(place -> mentions.lexicon().countryOf(place.id()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (where == null) {
      return focus();
    }
    var home = home(said);
    return home == null ? where : home;
  }

  private static boolean isBehind(Mention place, Open one) {
    var gap = place.first() - one.hit().last();
    return gap >= 1 && gap <= NEAR && one.line().is(one.hit().last() + 1, Cue.LOCATIVE);
  }

  /// `The Colombian government and the ELN signed a truce in Havana`: that of a government and a
  /// group that fights it, who meet abroad.
  private @Nullable String home(List<Open> said) {
    var groups = new HashSet<String>();
    var rulers = new HashSet<String>();
    for (var one : said) {
      for (var mention : mentions.in(one.line())) {
        var actor = mentions.lexicon().actor(mention.id());
        if (actor != null && actor.country() != null) {
          (isGroup(actor) ? groups : rulers).add(actor.country());
        }
      }
    }
    return groups.size() == 1 && rulers.equals(groups) ? groups.iterator().next() : null;
  }

  private static boolean isGroup(OfActor actor) {
    return actor.type() == ActorType.ARMED_GROUP;
  }

  /// The country in focus, where more than the state itself is named: who only speaks of a truce
  /// elsewhere has none.
  private @Nullable String focus() {
    var state = mentions.focus();
    if (state == null) {
      return null;
    }
    var land = state.replace("actor:", "place:");
    for (var mention : mentions.all()) {
      var isHere =
          mention.isPlace()
              ? land.equals(mentions.lexicon().countryOf(mention.id()))
              : !mention.id().equals(state) && state.equals(mentions.stateOf(mention.id()));
      if (isHere) {
        return state;
      }
    }
    return null;
  }
}
