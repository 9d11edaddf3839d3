package org.truceline.extract.naming.unlisted;

import org.jspecify.annotations.Nullable;
import org.truceline.model.ActorType;

/// Words that name someone or somewhere that no dictionary lists.
///
/// @param front letters of the first word that belong to no name
/// @param type of the actor, null for a place
public record Found(int first, int last, int front, @Nullable ActorType type) {

  static Found actor(int first, int last, ActorType type) {
    return new Found(first, last, 0, type);
  }

  static Found place(int first, int last, int front) {
    return new Found(first, last, front, null);
  }
}
