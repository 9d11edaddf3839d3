package org.truceline.extract.naming.listed;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Clitics;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.ActorType;

/// Parties whose names are ordinary words as well: they are meant where `and` joins them to another
/// party of their country, «حماس وفتح».
final class Comrades {

  private final Lexicon lexicon;

  Comrades(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// @param previous what the sentence names before
  boolean are(Line line, Candidate candidate, Name name, @Nullable Mention previous) {
    return name.use() == Name.Use.IN_CONTEXT
        && name.entry() instanceof Entry.OfActor actor
        && isParty(actor)
        && candidate.length() == 0
        && (isSecond(candidate, actor, previous) || isFirst(line, candidate, actor));
  }

  private boolean isSecond(Candidate candidate, Entry.OfActor actor, @Nullable Mention previous) {
    return previous != null
        && previous.last() == candidate.first() - 1
        && Clitics.isOnlyJoined(candidate.front().clitics())
        && isOfSame(actor, lexicon.actor(previous.id()));
  }

  private boolean isFirst(Line line, Candidate candidate, Entry.OfActor actor) {
    var next = candidate.last() + 1;
    var name = next < line.size() ? line.name(next) : null;
    return name != null
        && Clitics.isOnlyJoined(name.first().clitics())
        && name.values().stream()
            .anyMatch(one ->
                one.use() == Name.Use.PLAIN
                    && one.entry() instanceof Entry.OfActor other
                    && isOfSame(actor, other));
  }

  private static boolean isOfSame(Entry.OfActor actor, Entry.@Nullable OfActor other) {
    return other != null
        && isParty(other)
        && actor.country() != null
        && Objects.equals(actor.country(), other.country());
  }

  private static boolean isParty(Entry.OfActor actor) {
    return actor.type() == ActorType.ARMED_GROUP || actor.type() == ActorType.ORGANISATION;
  }
}
