package org.truceline.extract.event.told;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Belonging;
import org.truceline.extract.lexicon.Language;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Mentions;
import org.truceline.model.ActorType;
import org.truceline.text.Tokenizer;

/// On whose side those stand who act: a state's bodies and its people on the state's, an armed
/// group on its own.
public final class Allegiance {

  private static final String ACTOR = "actor:";
  private static final String PLACE = "place:";
  private static final String HEALTH = "health";

  private final Lexicon lexicon;
  private final Mentions mentions;
  private final Belonging belonging;

  public Allegiance(Lexicon lexicon, Mentions mentions, Belonging belonging) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.belonging = belonging;
  }

  /// The id of the state or of the group; of those who belong to neither, their own.
  String sideOf(String id) {
    var body = belonging.bodyOf(id);
    var actor = lexicon.actor(body);
    if (mentions.isArmedGroup(body)) {
      return body;
    }
    var country = actor == null ? null : actor.country();
    return actor == null
        ? calledAfter(body)
        : country == null || actor.type() == ActorType.STATE ? body : country.replace(PLACE, ACTOR);
  }

  /// Whether somebody speaks for a side of a war; those who count its dead do not.
  boolean takesSide(String id) {
    var actor = lexicon.actor(id);
    var employer = actor == null || actor.parent() == null ? null : lexicon.actor(actor.parent());
    return !id.contains(HEALTH)
        && isSide(mentions.type(belonging.bodyOf(id)))
        && (employer == null || isSide(employer.type()));
  }

  private static boolean isSide(@Nullable ActorType type) {
    return type != null
        && switch (type) {
          case STATE, GOVERNMENT, ARMED_GROUP, PERSON -> true;
          case ORGANISATION, INTERGOVERNMENTAL, MEDIA, OTHER -> false;
        };
  }

  /// Whether one may be at war with another: states with each other and with groups of their own,
  /// groups with all. A state far from a group's country only counts what the group does.
  boolean mayFight(String one, String other) {
    var group = lexicon.actor(belonging.bodyOf(other));
    var isForeign =
        mentions.isArmedGroup(belonging.bodyOf(other))
            && !mentions.isArmedGroup(belonging.bodyOf(one))
            && (group == null
                || group.country() == null
                || !sideOf(one).equals(group.country().replace(PLACE, ACTOR)));
    return !isForeign && !sideOf(one).equals(sideOf(other));
  }

  /// The id of the state that a place lies in, its own where none is known.
  String stateAt(String place) {
    var country = lexicon.countryOf(place);
    return country == null ? place : country.replace(PLACE, ACTOR);
  }

  /// `Azerbaijani officials`: the state whose adjective opens the name.
  private String calledAfter(String id) {
    var own = mentions.entities().get(id);
    for (var language : lexicon.languages()) {
      var state = own == null ? null : state(language, own.names().get(language.code()));
      if (state != null) {
        return state;
      }
    }
    return id;
  }

  private static @Nullable String state(Language language, @Nullable String name) {
    var words = name == null ? null : language.wording(Tokenizer.tokens(name));
    var state = words == null || words.size() == 0 ? null : language.demonyms().longest(words, 0);
    return state == null ? null : state.values().getFirst();
  }
}
