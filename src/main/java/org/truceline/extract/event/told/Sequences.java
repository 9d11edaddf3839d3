package org.truceline.extract.event.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Field;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// The day of what goes on from the deed of the sentence before: `Rebels attacked Goma on Sunday.
/// They also shelled Sake`, «كما قصفوا ساكي», and of those who came to harm by it. A sentence that
/// tells nothing may stand between. One instance reads an article from start to end.
public final class Sequences {

  private static final int OPENING = 8;
  private static final int NEXT = 2;

  private List<Told> before = List.of();
  private int at = -NEXT - 1;

  /// The events of a sentence, dated by the one before where they go on from it.
  public List<Told> date(Scene scene, List<Told> told) {
    var index = scene.line().index();
    var day = index - at <= NEXT && isOpen(scene.line()) ? day() : null;
    var dated =
        day == null
            ? told
            : told.stream().map(event -> goesOn(event, scene) ? event.at(day) : event).toList();
    if (!dated.isEmpty() || !scene.times().isEmpty()) {
      before = dated.stream().filter(Sequences::isDeed).filter(Told::isDone).toList();
      at = index;
    }
    return dated;
  }

  /// The day of all that the sentence before tells, null where it tells several or none.
  private @Nullable When day() {
    var when = before.isEmpty() ? null : before.getFirst().when();
    return when != null
            && when.precision().compareTo(Precision.DAY) <= 0
            && before.stream().allMatch(event -> event.when().equals(when))
        ? when
        : null;
  }

  /// Whether a sentence tells no time of its own, and does not look back.
  static boolean isOpen(Line line) {
    return line.sentence().field() == Field.TEXT
        && line.times().isEmpty()
        && line.gaps().isEmpty()
        && !line.has(Cue.SINCE)
        && !line.has(Cue.ALREADY)
        && !line.has(Cue.PERFECT)
        && !line.has(Cue.LATELY);
  }

  private boolean goesOn(Told event, Scene scene) {
    if (event.when().isKnown() || event.factuality() != Factuality.OCCURRED) {
      return false;
    }
    return event.type() == EventType.CASUALTIES
        ? !event.targets().isEmpty() && isOfBlow(scene.line())
        : isDeed(event)
            && event.form() == Told.Form.VERB
            && (saysSo(scene.line()) || isBySame(event, scene));
  }

  /// A war has more victims than a blow.
  private boolean isOfBlow(Line line) {
    return !line.has(Cue.STRIFE) && before.stream().anyMatch(Told::isBlow);
  }

  private static boolean saysSo(Line line) {
    return line.all(Cue.NEXT).stream().anyMatch(cue -> cue.first() < OPENING);
  }

  /// `They seized …`, «وسيطرت على …»: whoever did the first did the second.
  private boolean isBySame(Told event, Scene scene) {
    var verb = scene.here().at(0);
    var isUnnamed =
        scene.isVerbFirst()
            ? verb != null && verb.tense() != null && verb.isJoined()
            : scene.line().is(0, Cue.PRONOUN);
    return isUnnamed
        && !event.sources().isEmpty()
        && before.stream().anyMatch(other -> other.sources().equals(event.sources()));
  }

  static boolean isDeed(Told event) {
    return event.type().isHostile()
        || switch (event.type()) {
          case CAPTURE, ARREST, DEPLOYMENT, WITHDRAWAL, SIEGE, EVACUATION, AID_BLOCKED -> true;
          default -> false;
        };
  }
}
