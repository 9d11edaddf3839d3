package org.truceline.extract.event.trigger;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.mention.Line;
import org.truceline.model.EventType;
import org.truceline.text.Token;

/// What has the words of a deed, of which the words beside it say that there is none: a picture is
/// published, a town is called besieged, a truce is over.
public final class Undone {

  private static final int BESIDE = 2;
  private static final int EASED = 5;

  private final Line line;

  Undone(Line line) {
    this.line = line;
  }

  boolean is(Hit<Trigger> hit) {
    return tellsOther(hit)
        || isNoun(hit)
        || switch (hit.value().type()) {
          case DEPLOYMENT -> isPublished(hit) || isWhere(hit);
          case WITHDRAWAL -> isOtherHandedOver(hit);
          case SIEGE -> isAttribute(hit);
          case VIOLATION_REPORTED -> isCutOff(hit) || isSought(hit);
          case CEASEFIRE_IN_FORCE -> isOver(hit);
          case SANCTION -> isEased(hit);
          default -> false;
        };
  }

  /// `Rocket shells`, `in terrorist attacks`: no verb.
  private boolean isNoun(Hit<Trigger> hit) {
    var before = hit.first() - 1;
    return !line.language().adjectivesFollow()
        && hit.tense() == Tense.PRESENT
        && before >= 0
        && line.is(hit.first(), Cue.BLOW_NOUN)
        && (line.is(before, Cue.SHELL_KIND) || line.token(before).kind() == Token.Kind.NUMBER);
  }

  /// `Announced the end of the ceasefire`, `أعلن أنه يتوسط في هدنة`, `أعلن موقفه من الهدنة`.
  private boolean tellsOther(Hit<Trigger> hit) {
    var isMade =
        switch (hit.value().type()) {
          case CEASEFIRE_ANNOUNCED, CEASEFIRE_IN_FORCE, AGREEMENT_SIGNED, ZONE_ESTABLISHED -> true;
          default -> false;
        };
    for (var i = hit.first() + 1; i < hit.last(); i++) {
      var isElsewhere =
          line.is(i, Cue.CONTENT)
              && hit.value().type() == EventType.CEASEFIRE_ANNOUNCED
              && hit.last() - i > (line.language().adjectivesFollow() ? BESIDE : BESIDE + 1);
      var isOther =
          isElsewhere
              || (isMade && (line.is(i, Cue.UNDOES) || line.is(i, Cue.STANCE)))
              || (isFought(hit) && line.is(i, Cue.STOP));
      if ((isOther || isSaid(hit, i)) && !hit.words().contains(i)) {
        return true;
      }
    }
    return false;
  }

  /// `أكد الوزير أن الجيش جدد رفضه`: behind `أن` another one acts.
  private boolean isSaid(Hit<Trigger> hit, int i) {
    return line.is(i, Cue.CONTENT)
        && line.language().adjectivesFollow()
        && hit.tense() != null
        && i < hit.words().get(1)
        && switch (hit.value().type()) {
          case CEASEFIRE_ANNOUNCED, ZONE_ESTABLISHED, THREAT, DEMAND -> false;
          default -> true;
        };
  }

  /// `تبادل الأسرى ووقف إطلاق النار`: where one stops, no fire is exchanged.
  private boolean isFought(Hit<Trigger> hit) {
    return hit.value().type().isHostile()
        && !hit.value().isSpeechAct()
        && line.language().adjectivesFollow();
  }

  /// `نشر الجيش مقطعا مصورا لجنوده`: the first object is what is published.
  private boolean isPublished(Hit<Trigger> hit) {
    if (hit.words().size() < 2) {
      return false;
    }
    for (var i = hit.first() + 1; i < hit.words().get(1); i++) {
      if (line.is(i, Cue.PUBLICATION)) {
        return true;
      }
    }
    return false;
  }

  /// `سلم الوفد خطة الانسحاب من المدينة`: it is the plan that is handed over.
  private boolean isOtherHandedOver(Hit<Trigger> hit) {
    return hit.value().rule().equals(Triggers.HAND_OVER)
        && hit.words().size() > 1
        && line.is(hit.words().get(1) - 1, Cue.FROM);
  }

  /// `نقاط تتمركز فيها قوات`: which points they are.
  private boolean isWhere(Hit<Trigger> hit) {
    var next = hit.last() + 1;
    return hit.tense() != null
        && hit.words().size() == 1
        && next < line.size()
        && line.is(next, Cue.TIED_PRONOUN);
  }

  /// `الغوطة المحاصرة`: which one it is, where nothing says since when or by whom.
  private boolean isAttribute(Hit<Trigger> hit) {
    var next = hit.last() + 1;
    return line.is(hit.first(), Cue.BESIEGED)
        && !(next < line.size()
            && (line.is(next, Cue.SINCE)
                || line.is(next, Cue.FROM)
                || line.times().stream().anyMatch(time -> time.firstToken() == next)));
  }

  /// `81 خرقا في …، وقد دخلت الهدنة …`: the truce is told of in another clause.
  private boolean isCutOff(Hit<Trigger> hit) {
    for (var i = hit.first() + 1; i < hit.last(); i++) {
      if (line.isComma(i) && line.is(i + 1, Cue.AUXILIARY)) {
        return line.language().adjectivesFollow();
      }
    }
    return false;
  }

  /// `Calls for a truce have been ignored`: there is none.
  private boolean isSought(Hit<Trigger> hit) {
    return !line.language().adjectivesFollow()
        && hit.tense() == null
        && hit.words().size() > 2
        && (line.is(hit.first() - 1, Cue.FOR) || line.is(hit.first() - 2, Cue.FOR));
  }

  /// `انتهاء سريان الهدنة`, `انهارت هدنة …`.
  private boolean isOver(Hit<Trigger> hit) {
    return line.language().adjectivesFollow()
        && hit.first() > 0
        && line.cueEnding(hit.first() - 1, Cue.UNDOES) != null;
  }

  /// `Lifted its sanctions on Syria`, `announced the easing of sanctions`, `sanctions on Syria were
  /// suspended`: nobody is punished by what is taken back.
  private boolean isEased(Hit<Trigger> hit) {
    if (line.language().adjectivesFollow()) {
      return false;
    }
    var isNoun = hit.tense() == null || (hit.tense() == Tense.PRESENT && hit.words().size() == 1);
    var from = isNoun ? Math.max(0, hit.first() - EASED) : hit.first() + 1;
    for (var i = hit.last() - 1; i >= from; i--) {
      if (line.isPunctuation(i)) {
        break;
      }
      if (line.is(i, Cue.EASES)) {
        return true;
      }
    }
    return isNoun && isTakenBack(hit.last());
  }

  private boolean isTakenBack(int noun) {
    for (var i = noun + 1; i < Math.min(line.size(), noun + 2 * EASED); i++) {
      if (line.isPunctuation(i)) {
        return false;
      }
      if (line.is(i, Cue.PASSIVE)) {
        var verb = line.is(i + 1, Cue.PASSIVE) || line.isAdverb(i + 1) ? i + 2 : i + 1;
        return verb < line.size() && line.is(verb, Cue.EASES);
      }
    }
    return false;
  }

  /// Whether a town is called besieged: who acts beside it besieges nobody.
  public static boolean isEpithet(Line line, Hit<Trigger> hit) {
    return hit.value().type() == EventType.SIEGE && line.is(hit.first(), Cue.BESIEGED);
  }
}
