package org.truceline.extract.relation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Ids;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.ActorType;

/// The governments of states: an article names the one or the other, and relations are told of the
/// one that it names.
final class Cabinets {

  private static final Set<String> GOVERNMENTS = Set.of("government", "regime");

  private final Lexicon lexicon;
  private final @Nullable String focus;
  private final Set<String> named;

  /// @param focus the state that the article is about, as far as its names tell
  /// @param named all that the article names
  Cabinets(Lexicon lexicon, @Nullable String focus, Set<String> named) {
    this.lexicon = lexicon;
    this.focus = focus;
    this.named = named;
  }

  boolean isState(String id) {
    var actor = lexicon.actor(id);
    return actor != null && actor.type() == ActorType.STATE;
  }

  /// The government that a minister sits in: as the article names it, else the state.
  String cabinet(String id) {
    if (!isState(id)) {
      return id;
    }
    var government = governmentOf(id);
    return named.contains(government) ? government : id;
  }

  /// The ministry that a state's minister leads, where the article names it, else null.
  @Nullable String ministry(String body, String state) {
    for (var one : lexicon.institutions()) {
      if (one.id().equals(body) && isState(state)) {
        var id = id(one.name().replace("%s", lexicon.demonym(state)));
        return named.contains(id) ? id : null;
      }
    }
    return null;
  }

  /// The government for which a word stands, of the same country as another body or of the one that
  /// the article is about, where the article names it too.
  @Nullable String government(Line line, int token, Mention body) {
    var actor = lexicon.actor(body.id());
    var country = actor == null ? null : actor.country();
    return government(line, token, country == null ? focus : lexicon.stateOf(country));
  }

  /// The same of the state that the article is about: `government-held Y`.
  @Nullable String government(Line line, int token) {
    return government(line, token, focus);
  }

  private @Nullable String government(Line line, int token, @Nullable String state) {
    var match = line.language().institutions().longest(line.wording(), token);
    if (match == null || !GOVERNMENTS.contains(match.values().getFirst().id())) {
      return null;
    }
    var government = state == null ? null : governmentOf(state);
    return government != null && named.contains(government) ? government : onlyGovernment();
  }

  private @Nullable String onlyGovernment() {
    var all = named.stream().filter(id -> id.endsWith("-government")).toList();
    return all.size() == 1 ? all.getFirst() : null;
  }

  private String governmentOf(String state) {
    return id(lexicon.demonym(state) + " government");
  }

  private String id(String name) {
    var known = lexicon.actorNamed(name);
    return known == null ? "actor:" + Ids.kebab(name) : known;
  }

  /// The state of someone in office, where a dictionary knows it and the article names it too.
  @Nullable String stateOf(Mention person, Office office) {
    var actor = lexicon.actor(person.id());
    if (actor == null) {
      return office == Office.RULER && focus != null && named.contains(focus) ? focus : null;
    }
    var country = actor.country();
    var state = country == null ? null : country.replace("place:", "actor:");
    if (state == null || !(lexicon.entry(state) instanceof Entry.OfActor)) {
      return null;
    }
    var government = governmentOf(state);
    var isGovernment = office == Office.MINISTER && named.contains(government);
    return named.contains(state) ? state : isGovernment ? government : null;
  }
}
