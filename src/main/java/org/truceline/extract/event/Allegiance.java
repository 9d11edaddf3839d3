package org.truceline.extract.event;

import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Mentions;
import org.truceline.model.ActorType;
import org.truceline.text.Tokenizer;

/// On whose side those stand who act: a state's bodies and its people on the state's, an armed
/// group on its own.
final class Allegiance {

  private final Lexicon lexicon;
  private final Mentions mentions;

  Allegiance(Lexicon lexicon, Mentions mentions) {
    this.lexicon = lexicon;
    this.mentions = mentions;
  }

  /// The id of the state or of the group; of those who belong to neither, their own.
  String sideOf(String id) {
    var actor = lexicon.actor(id);
    if (mentions.type(id) == ActorType.ARMED_GROUP) {
      return id;
    }
    if (actor == null) {
      return calledAfter(id);
    }
    return actor.type() == ActorType.STATE || actor.country() == null
        ? id
        : actor.country().replace("place:", "actor:");
  }

  /// `Azerbaijani officials`: the state whose adjective opens the name.
  private String calledAfter(String id) {
    var own = mentions.entities().get(id);
    for (var language : lexicon.languages()) {
      var name = own == null ? null : own.names().get(language.code());
      var words = name == null ? null : language.wording(Tokenizer.tokens(name));
      var state = words == null || words.size() == 0 ? null : language.demonyms().longest(words, 0);
      if (state != null) {
        return state.values().getFirst();
      }
    }
    return id;
  }
}
