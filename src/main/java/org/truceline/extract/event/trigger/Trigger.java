package org.truceline.extract.event.trigger;

import java.util.List;
import org.truceline.model.EventType;

/// Words that tell an event, and where those who take part in it stand.
///
/// @param rule its name, told with every event that it reads
/// @param sources slots in which the doers may stand, the likeliest first: `subj`, `obj`, `gen`
///   (the noun after a noun), `end` (the noun after the last word), `main` (the subject of the
///   clause that a participle goes with), `speaker` (who says the sentence), `pre` (the possessor
///   or demonym before a noun), or a preposition
/// @param targets slots in which those stand to whom it is done
/// @param confidence how often the rule is right where nothing speaks against it
public record Trigger(
    String rule, EventType type, List<String> sources, List<String> targets, double confidence) {

  /// The slot of who says the sentence.
  public static final String SPEAKER = "speaker";

  public Trigger {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    if (confidence <= 0 || confidence > 1) {
      throw new IllegalArgumentException(
          "confidence '%s' is not within 0 to 1".formatted(confidence));
    }
  }

  /// A word for what travellers do, too: it tells of a move where those who move are troops.
  public boolean needsTroops() {
    return rule.startsWith("troops-");
  }

  /// All who take part do the same: each slot adds to the sources. A rule that begins with `share-`
  /// tells such a thing, too.
  public boolean isMutual() {
    return switch (type) {
      case AGREEMENT_SIGNED, NEGOTIATION, CLASH, PRISONER_EXCHANGE -> true;
      default -> rule.startsWith("share-");
    };
  }

  /// A word so common that it tells an event only where it says whose: a strike of somebody's.
  public boolean needsSource() {
    return rule.startsWith("whose-");
  }

  /// To enter and to leave tell of troops where they say which place.
  public boolean moves() {
    return switch (type) {
      case DEPLOYMENT, WITHDRAWAL, CAPTURE, SIEGE -> true;
      default -> false;
    };
  }

  /// A noun and a clause that tells who did it, as in `هجوم شنته …`: it was done, whatever governs
  /// it.
  public boolean isDone() {
    return !sources.isEmpty() && sources.getFirst().equals("end");
  }

  /// `محملا …`, `متوعدا بـ…`: what somebody says beside what the main verb tells.
  public boolean isParticiple() {
    return isSpeechAct() && sources.contains("main");
  }

  /// Whether whoever says it does it.
  public boolean isOfSpeaker() {
    return sources.contains("main") || sources.contains(SPEAKER);
  }

  /// Who keeps an attack off is the one that was attacked.
  public boolean isRepelled() {
    return rule.startsWith("repel");
  }

  /// An act of speech: what it is about did not happen by being spoken of.
  public boolean isSpeechAct() {
    return switch (type) {
      case DEMAND, REFUSAL, ACCUSATION, THREAT -> true;
      default -> false;
    };
  }
}
