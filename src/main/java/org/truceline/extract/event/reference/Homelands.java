package org.truceline.extract.event.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Belonging;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// States that a speaker calls his own: `قال الوزير … إن بلاده ستسحب قواتها`.
final class Homelands {

  private static final int OFFICE_REACH = 4;

  private final Belonging belonging;
  private final Function<String, @Nullable String> stateOf;

  /// @param stateOf the state that an id is of, null where that is not known
  Homelands(Belonging belonging, Function<String, @Nullable String> stateOf) {
    this.belonging = belonging;
    this.stateOf = stateOf;
  }

  /// @param mentions all that the sentence names
  /// @param actors who of them acts, in any order
  /// @param before who acted in the sentence before
  List<Mention> in(Line line, List<Mention> mentions, List<Mention> actors, List<Mention> before) {
    var found = new ArrayList<Mention>();
    for (var word : line.all(Cue.OWN_COUNTRY)) {
      var at = word.first();
      var state = isPlace(line, at) ? null : state(line, actors, before, at);
      if (state != null && mentions.stream().noneMatch(one -> one.covers(at))) {
        found.add(state.at(line.index(), at, at));
      }
    }
    return found;
  }

  /// `إلى بلاده`, `سفير بلاده`, `حدود بلاده`: where or whose something is.
  private static boolean isPlace(Line line, int at) {
    return at == 0
        || line.is(at - 1, Cue.LOCATIVE)
        || line.is(at - 1, Cue.TERRITORY)
        || line.is(at - 1, Cue.PLACE_HEAD)
        || line.isTitle(at - 1);
  }

  /// The state of the first who holds an office before it, or else in the sentence before.
  private @Nullable Mention state(Line line, List<Mention> actors, List<Mention> before, int at) {
    var isTold = false;
    for (var actor : actors) {
      var isSpeaker = belonging.isPerson(actor) || isInOffice(line, actor);
      if (actor.last() < at && isSpeaker) {
        return state(actor);
      }
      isTold |= actor.last() < at;
    }
    return isTold || before.isEmpty() ? null : state(before.getFirst());
  }

  /// `وزير الدفاع التركي`: an office and nothing but nouns between.
  private static boolean isInOffice(Line line, Mention actor) {
    for (var i = actor.first() - 1; i >= Math.max(0, actor.first() - OFFICE_REACH); i--) {
      if (line.isTitle(i)) {
        return true;
      }
      if (!line.hasArticle(i)) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Mention state(Mention speaker) {
    var body = belonging.bodyOf(speaker.id());
    var own = stateOf.apply(speaker.id());
    var state = own == null ? stateOf.apply(body) : own;
    return state == null
        ? null
        : new Mention(
            speaker.line(), speaker.first(), speaker.last(), speaker.span(), state, "", false);
  }
}
