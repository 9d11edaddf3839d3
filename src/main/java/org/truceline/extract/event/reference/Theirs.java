package org.truceline.extract.event.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Belonging;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Those who are called by whose they are: `its fighters`, «قواتها».
final class Theirs {

  private final Belonging belonging;
  private final List<Mention> one;
  private final @Nullable Mention group;

  /// @param one who acted in the sentence before
  /// @param group the armed group that was named last
  Theirs(Belonging belonging, List<Mention> one, @Nullable Mention group) {
    this.belonging = belonging;
    this.one = one;
    this.group = group;
  }

  /// @param mentions all that the sentence names
  /// @param actors who of them acts
  List<Mention> in(Line line, List<Mention> mentions, List<Mention> actors) {
    var found = new ArrayList<Mention>();
    if (line.has(Cue.POSSESSIVE)) {
      if (line.language().adjectivesFollow()) {
        arabic(line, mentions, actors, found);
      } else {
        english(line, mentions, actors, found);
      }
    }
    return found;
  }

  private void english(
      Line line, List<Mention> mentions, List<Mention> actors, List<Mention> found) {
    for (var i = 0; i + 1 < line.size(); i++) {
      var at = i;
      if (line.is(i, Cue.POSSESSIVE)
          && (line.is(i + 1, Cue.FORCES) || line.is(i + 1, Cue.AIMED_AT))
          && mentions.stream().noneMatch(one -> one.covers(at + 1))) {
        owner(actors, i)
            .map(owner -> state(line, owner))
            .ifPresent(owner -> found.add(owner.at(line.index(), at, at + 1)));
      }
    }
  }

  /// `Israeli officials said their forces …`: those of the state, which an adjective names.
  private static Mention state(Line line, Mention owner) {
    var state =
        owner.line() == line.index() && line.is(owner.last(), Cue.DELEGATE)
            ? line.language().demonyms().longest(line.wording(), owner.first())
            : null;
    return state == null || state.last() == owner.last()
        ? owner
        : new Mention(
            owner.line(),
            owner.first(),
            owner.last(),
            owner.span(),
            state.values().getFirst(),
            "",
            true);
  }

  /// `طائراته`, `قواتها`: those of the first who acts in the sentence, or else of the one before.
  private void arabic(
      Line line, List<Mention> mentions, List<Mention> actors, List<Mention> found) {
    for (var i = 0; i < line.size(); i++) {
      var at = i;
      if (line.is(at, Cue.POSSESSIVE) && mentions.stream().noneMatch(one -> one.covers(at))) {
        actors.stream()
            .filter(actor -> actor.last() < at)
            .filter(actor -> actor.clitics().isEmpty() && !actor.implied())
            .flatMap(actor -> body(actor).stream())
            .findFirst()
            .or(() -> one.stream().filter(actor -> !belonging.isPerson(actor)).findFirst())
            .ifPresent(owner -> found.add(owner.at(line.index(), at, at)));
      }
    }
  }

  /// `قال قائد قوات … مظلوم عبدي إن قواته …`: a person's are those of the body that he leads.
  private Optional<Mention> body(Mention actor) {
    if (!belonging.isPerson(actor)) {
      return Optional.of(actor);
    }
    var body = belonging.bodyOf(actor.id());
    return body.equals(actor.id())
        ? Optional.empty()
        : Optional.of(
            new Mention(actor.line(), actor.first(), actor.last(), actor.span(), body, "", true));
  }

  /// Whose `its fighters` are: those of the last who was named, of the armed group before.
  private Optional<Mention> owner(List<Mention> actors, int at) {
    return actors.stream()
        .filter(actor -> actor.last() < at && !belonging.isPerson(actor) && !actor.implied())
        .reduce((first, last) -> last)
        .or(() -> Optional.ofNullable(group))
        .or(() -> one.stream().filter(actor -> !belonging.isPerson(actor)).findFirst());
  }
}
