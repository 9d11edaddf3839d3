package org.truceline.extract.lexicon;

import org.truceline.model.ActorType;

/// A body that many states have, such as a ministry of defence: with a demonym beside it, it is an
/// actor.
///
/// @param name in English, `%s` for the demonym
/// @param bare what it is without a demonym
public record Institution(String id, ActorType type, String name, Bare bare) {

  /// What the words mean when no state is named beside them.
  public enum Bare {
    /// Nothing.
    NOTHING,
    /// The one of which the article spoke before.
    EARLIER,
    /// The one of which the article spoke, else that of the country it is about.
    FOCUS,
    /// As `FOCUS` where the words are definite, else nothing.
    DEFINITE,
    /// As `FOCUS`, and only where it takes part in what is told.
    ACTING,
    /// The one of which the article spoke where the words are definite, else an actor of its own,
    /// the same everywhere.
    ALONE,
    /// An actor of its own where it speaks: `residents said`.
    SPEAKING
  }
}
