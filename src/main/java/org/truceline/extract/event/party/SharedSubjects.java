package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// Arabic verbs that leave out their subject because it was named before, and behind which the
/// object stands where the subject would.
final class SharedSubjects {

  /// Of people, and of nobody's, as a noun with an owner drops its end.
  private static final String PLURAL = "ون";

  private final Scene scene;
  private final Roles roles;

  SharedSubjects(Scene scene, Roles roles) {
    this.scene = scene;
    this.roles = roles;
  }

  /// `قالت إن … كمين نصبته لـ…`: behind its verb stands no subject, so it is the speaker's.
  boolean isOfSpeaker(Hit<Trigger> hit) {
    var next = hit.last() + 1;
    var line = scene.line();
    return hit.value().isDone()
        && scene.isVerbFirst()
        && next < line.size()
        && !line.hasArticle(next)
        && (line.is(next, Cue.PREPOSITION)
            || line.is(next, Cue.LOCATIVE)
            || scene.groups().stream()
                .anyMatch(group -> group.first() == next && !group.governor().isEmpty()));
  }

  /// `رفضت موسكو المقترح واتهمت كييف بـ…`: an accusation names the accused, so who is named alone
  /// behind it did not accuse.
  boolean isAccused(Hit<Trigger> hit, Group named) {
    return isOfUnnamed(hit, named) || accuser(hit, named) != null;
  }

  /// «اتهم سكان قوات …»، «اتهم مسؤولون في … الجيش»: people without a name are the subject.
  private boolean isOfUnnamed(Hit<Trigger> hit, Group named) {
    var line = scene.line();
    var next = hit.last() + 1;
    return scene.isVerbFirst()
        && hit.value().type() == EventType.ACCUSATION
        && hit.tense() != null
        && next < named.first()
        && !line.hasArticle(next)
        && (line.is(next, Cue.SAYERS) || line.token(next).word().endsWith(PLURAL));
  }

  /// The subject of the verb that it is joined to, null where there is none.
  @Nullable Group accuser(Hit<Trigger> hit, Group named) {
    if (!scene.isVerbFirst()
        || hit.value().type() != EventType.ACCUSATION
        || hit.tense() == null
        || !hit.isJoined()
        || named.first() != hit.first() + 1) {
      return null;
    }
    Hit<Trigger> verb = null;
    for (var other : scene.triggers()) {
      verb = other.last() < hit.first() && other.tense() == hit.tense() ? other : verb;
    }
    var doer =
        verb == null || isFeminine(verb) != isFeminine(hit)
            ? null
            : roles.subject(new Anchor(verb.first(), verb.last(), verb.tense()));
    return doer == null || doer.ids().stream().anyMatch(named.ids()::contains) ? null : doer;
  }

  private boolean isFeminine(Hit<Trigger> hit) {
    return scene.line().inflection().isFeminineVerb(scene.line().token(hit.first()));
  }
}
