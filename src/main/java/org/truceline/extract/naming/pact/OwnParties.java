package org.truceline.extract.naming.pact;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.extract.naming.pact.Agreements.Open;
import org.truceline.model.ActorType;

/// Who is told around an agreement of an article's own: its parties, and whose country it is in.
final class OwnParties {

  private static final int NEAR = 4;
  private static final int FAR = 10;

  private final Mentions mentions;

  OwnParties(Mentions mentions) {
    this.mentions = mentions;
  }

  /// Those between whom the text says that it holds.
  List<String> of(List<Open> said) {
    for (var one : said) {
      var between = between(one);
      var named = between < 0 ? beside(one) : after(one, between);
      var parties = named.isEmpty() ? owned(one) : named;
      if (parties.size() > 1) {
        return parties;
      }
    }
    return List.of();
  }

  private List<String> after(Open one, int between) {
    var parties = new LinkedHashSet<String>();
    var last = between;
    for (var mention : mentions.in(one.line())) {
      if (mention.isActor() && mention.first() > between && mention.first() <= last + NEAR - 1) {
        if (!isFollowed(one.line(), mention)) {
          parties.add(mention.id());
        }
        last = mention.last();
      }
    }
    return List.copyOf(parties);
  }

  /// `بين الحكومة مدعومة بالتحالف من جهة و…`, `بين المتمردين الموالين لروسيا و…`: it is no party.
  private static boolean isFollowed(Line line, Mention mention) {
    return line.language().adjectivesFollow()
        && (line.is(mention.first() - 2, Cue.LOYAL)
            || (line.is(mention.first() - 1, Cue.LOYAL) && !mention.clitics().isEmpty()));
  }

  /// `the Russia-Turkey deal`, «اتفاق عراقي - تركي».
  private List<String> beside(Open one) {
    var all = mentions.in(one.line()).stream().filter(Mention::isActor).toList();
    return one.line().language().adjectivesFollow()
        ? chain(all, one.hit().last(), Mention::first, 1)
        : chain(all.reversed(), one.hit().first(), Mention::last, -1);
  }

  /// Those who stand one beside the other, at most a hyphen between them.
  private static List<String> chain(
      List<Mention> actors, int from, ToIntFunction<Mention> near, int way) {
    var chain = new LinkedHashSet<String>();
    var at = from;
    for (var actor : actors) {
      var gap = (near.applyAsInt(actor) - at) * way;
      if (gap == 1 || (gap == 2 && !chain.isEmpty())) {
        chain.add(actor.id());
        at = way > 0 ? actor.last() : actor.first();
      }
    }
    return List.copyOf(chain);
  }

  /// `Israel's truce with Hezbollah`.
  private List<String> owned(Open one) {
    var hit = one.hit();
    var parties = new LinkedHashSet<String>();
    var isOwned =
        one.line().is(hit.first() - 1, Cue.GENITIVE)
            && one.line().is(hit.last() + 1, Cue.ALONGSIDE);
    for (var mention : mentions.in(one.line())) {
      var isNext = mention.first() > hit.last() && mention.first() <= hit.last() + NEAR;
      if (isOwned && mention.isActor() && (mention.last() == hit.first() - 2 || isNext)) {
        parties.add(mention.id());
      }
    }
    return List.copyOf(parties);
  }

  /// `A truce between X and Y`, «هدنة توسطت فيها مصر بين …».
  private static int between(Open one) {
    var line = one.line();
    var isMade = false;
    for (var i = one.hit().last() + 1; i < Math.min(line.size(), one.hit().last() + FAR); i++) {
      isMade |= line.is(i, Cue.CONCLUDES);
      if (line.isComma(i)) {
        return -1;
      }
      if (line.is(i, Cue.BETWEEN)) {
        return isMade || i <= one.hit().last() + NEAR ? i : -1;
      }
    }
    return -1;
  }

  boolean areTold(Open one) {
    return isWith(one) || of(List.of(one)).size() > 1;
  }

  /// Whether it is said with whom it is: `the deal with the rebels`.
  private boolean isWith(Open one) {
    var with = one.hit().last() + 1;
    return one.line().is(with, Cue.ALONGSIDE)
        && mentions.in(one.line()).stream()
            .anyMatch(actor ->
                actor.isActor()
                    && !actor.implied()
                    && actor.first() > with
                    && actor.first() <= with + 2);
  }

  /// The country of those who are named in the same sentences: of armed groups, else of bodies that
  /// are no states.
  @Nullable String country(List<Open> said) {
    var actors =
        said.stream()
            .flatMap(one -> mentions.in(one.line()).stream())
            .map(one -> mentions.lexicon().actor(one.id()))
            .filter(actor -> actor != null && actor.country() != null)
            .toList();
    var group = country(actors, EnumSet.of(ActorType.ARMED_GROUP));
    var body = group == null ? country(actors, EnumSet.of(ActorType.GOVERNMENT)) : group;
    return body == null ? owner(said.getFirst()) : body;
  }

  /// `Yemen's six-month truce`.
  private @Nullable String owner(Open one) {
    var s = PactSpans.first(mentions, one.line(), one.hit()) - 1;
    return mentions.in(one.line()).stream()
        .filter(state -> one.line().is(s, Cue.GENITIVE) && state.last() == s - 1)
        .map(state -> state.id().replace("actor:", "place:"))
        .filter(place -> mentions.lexicon().place(place) != null)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String country(
      List<? extends Entry.@Nullable OfActor> actors, Set<ActorType> types) {
    return actors.stream()
        .filter(actor -> actor != null && types.contains(actor.type()))
        .map(Entry.OfActor::country)
        .findFirst()
        .orElse(null);
  }

  /// The two who are named last before it.
  List<String> near(Open one) {
    var before =
        mentions.in(one.line()).stream()
            .filter(actor -> actor.isActor() && actor.last() < one.hit().first())
            .map(Mention::id)
            .distinct()
            .toList();
    return before.size() < 2 ? List.of() : before.subList(before.size() - 2, before.size());
  }
}
