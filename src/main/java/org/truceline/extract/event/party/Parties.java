package org.truceline.extract.event.party;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Holders;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.extract.event.trigger.Undone;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;

/// Finds who does what a trigger tells, and to whom.
public final class Parties {

  private static final Set<String> NEVER_SOURCES = Set.of("actor:civilians");

  private static final int BREACH = 4;

  /// The rule for breaches that somebody counts.
  public static final String COUNTED = "count-breaches";

  private final Scene scene;
  private final Roles roles;
  private final NounDoers nouns;
  private final Struck struck;
  private final Sufferers sufferers;
  private final Reprisals reprisals;
  private final Slain slain;
  private final ObjectPronouns pronouns;
  private final SharedSubjects shared;
  private final Required required;
  private final Meetings meetings;

  public Parties(Scene scene) {
    this.scene = scene;
    this.roles = new Roles(scene);
    this.struck = new Struck(scene);
    this.pronouns = new ObjectPronouns(scene);
    this.shared = new SharedSubjects(scene, roles);
    this.required = new Required(scene);
    this.meetings = new Meetings(scene, roles);
    this.sufferers = new Sufferers(scene);
    this.slain = new Slain(scene);
    this.reprisals = new Reprisals(scene, roles);
    this.nouns = new NounDoers(scene, roles, hit -> of(hit, null).source());
  }

  /// Who does what a trigger tells, and to whom.
  ///
  /// @param speaker who says what the trigger tells
  public Both of(Hit<Trigger> hit, @Nullable Group speaker) {
    var trigger = hit.value();
    var anchor = anchor(hit);
    if (speaker != null && roles.isFirstPerson(anchor) && !trigger.targets().contains("subj")) {
      return Both.apart(speaker, roles.first(trigger.targets(), anchor));
    }
    var found =
        trigger.isMutual()
            ? meetings.with(hit, roles.all(trigger.sources(), anchor))
            : roles.first(isSuffered(hit) ? List.of("by") : trigger.sources(), anchor);
    var freed = sufferers.isFreed(hit, found) ? found : null;
    var said =
        found == null || freed != null || isTopic(hit, found)
            ? null
            : new Fallen(scene).with(hit, found);
    if (said == null && scene.isVerbFirst() && hit.tense() != null) {
      said = roles.first(Governed.AGENTS, anchor);
    }
    if (said == null && isKilling(hit)) {
      said = new Killers(scene, roles).of(anchor);
    }
    var voice = voice(trigger, speaker);
    if (voice != null && trigger.isOfSpeaker()) {
      said = said == null || trigger.isSpeechAct() ? voice : said;
    }
    var quoted = new Interposed(scene).of(hit);
    said = quoted == null ? said : quoted;
    var asked = required.of(hit);
    if (asked != null) {
      return Both.apart(speaker, asked);
    }
    var told = pronouns.of(hit, said);
    var target = told == null ? target(hit, anchor) : told;
    target = target == null ? freed : target;
    if (said != null
        && (target == null || said.ids().containsAll(target.ids()))
        && shared.isAccused(hit, said)) {
      target = said;
      said = shared.accuser(hit, said);
    }
    var agent = said == null ? null : nouns.agent(hit);
    if (said != null && (agent != null || struck.is(hit, said))) {
      target = target == null ? said : target;
      said = agent;
    }
    target = target == null ? sufferers.any(hit) : target;
    if (said != null
        && (isOther(hit, said)
            || (isAccuser(hit, said, speaker) && !nouns.isOwn(hit))
            || isUnnamed(hit, said))) {
      return new Both(null, target);
    }
    var victims = said != null && isVictim(said) ? said : null;
    var source = victims == null ? said : null;
    if (source == null
        && hit.tense() == null
        && !sufferers.isSuffered(hit)
        && !Undone.isEpithet(scene.line(), hit)) {
      var doer = nouns.of(hit);
      target = target == null && trigger.isRepelled() ? doer : target;
      source = trigger.isRepelled() ? null : doer == null ? breaker(hit) : doer;
    }
    if (source != null && isVictim(source)) {
      target = target == null ? source : target;
      source = null;
    }
    source = source == null ? CountedBreaches.owner(scene, hit) : source;
    source = source == null && shared.isOfSpeaker(hit) ? speaker : source;
    target = target == null ? victims : target;
    target = target == null ? slain.of(hit, source) : target;
    target = target != null && pronouns.isOwn(hit, source, target) ? null : target;
    return Both.apart(source, target == null ? reprisals.target(hit, source) : target);
  }

  /// `The army must withdraw`, in a text that is somebody's own: it is the author who says so.
  private @Nullable Group voice(Trigger trigger, @Nullable Group speaker) {
    return speaker == null && trigger.sources().contains(Trigger.SPEAKER)
        ? scene.author().speaker()
        : speaker;
  }

  /// `محملا حركة حماس المسؤولية`: the object may stand among the words of a participle.
  private @Nullable Group target(Hit<Trigger> hit, Anchor anchor) {
    var targets = hit.value().targets();
    var found = roles.first(targets, anchor);
    if (found == null && hit.value().type() == EventType.DEMAND) {
      return roles.asked(anchor);
    }
    return found == null && hit.value().isSpeechAct() && hit.tense() == null
        ? roles.first(targets, new Anchor(hit.first(), hit.first(), null))
        : found;
  }

  /// `سجل المرصد خمسة خروقات حوثية …`: whose the breaches are stands beside them, and not beside
  /// the verb.
  private static Anchor anchor(Hit<Trigger> hit) {
    return hit.value().rule().equals(COUNTED)
        ? new Anchor(hit.words().get(1), hit.last(), null)
        : new Anchor(hit.first(), hit.last(), hit.tense());
  }

  /// `Israel bombed …, in a breach of the truce`: who struck broke it.
  private @Nullable Group breaker(Hit<Trigger> hit) {
    if (hit.value().type() != EventType.VIOLATION_REPORTED || scene.isVerbFirst() || !isIn(hit)) {
      return null;
    }
    Hit<Trigger> blow = null;
    for (var other : scene.triggers()) {
      var isBlow = other.value().type().isHostile() && !other.value().isSpeechAct();
      blow = isBlow && other.last() < hit.first() ? other : blow;
    }
    return blow == null ? null : of(blow, null).source();
  }

  private boolean isIn(Hit<Trigger> hit) {
    for (var i = hit.first(); i >= Math.max(0, hit.first() - BREACH); i--) {
      if (scene.line().is(i, Cue.IN)) {
        return true;
      }
    }
    return false;
  }

  /// `Soldiers killed in combat`.
  private boolean isSuffered(Hit<Trigger> hit) {
    var next = hit.last() + 1;
    var line = scene.line();
    return hit.value().type() == EventType.CASUALTIES
        && hit.tense() == Tense.PAST
        && hit.words().size() == 1
        && !scene.isVerbFirst()
        && !scene.isRoughCount(next)
        && (next == line.size()
            || (line.isPunctuation(next) && !line.isQuote(next))
            || line.is(next, Cue.PREPOSITION)
            || line.is(next, Cue.LOCATIVE));
  }

  private boolean isKilling(Hit<Trigger> hit) {
    return scene.isVerbFirst()
        && hit.value().type() == EventType.CASUALTIES
        && hit.tense() != null
        && hit.words().size() == 1;
  }

  /// `وانسحب أعضاء منه`: what follows a verb that takes no object is its subject, though no name.
  private boolean isOther(Hit<Trigger> hit, Group subject) {
    var next = hit.last() + 1;
    return scene.isVerbFirst()
        && hit.tense() != null
        && hit.value().type() == EventType.WITHDRAWAL
        && hit.words().size() == 1
        && subject.last() < hit.first()
        && !scene.isOneClause(subject.first(), hit.first())
        && next < scene.line().size()
        && !scene.line().isPunctuation(next)
        && !scene.hasPreposition(hit.last(), next + 1);
  }

  /// `أدان الحوثيون عدم التزام التحالف بالهدنة`: a noun that no name goes with does not abide.
  private boolean isUnnamed(Hit<Trigger> hit, Group source) {
    if (!hit.value().rule().equals(Triggers.NOT_ABIDING) || hit.words().size() < 2) {
      return false;
    }
    var next = hit.words().get(1) + 1;
    return source.last() < hit.first()
        && !hit.words().contains(next)
        && scene.line().hasArticle(next);
  }

  /// `أعلنت حماس خرق الهدنة`: nobody announces a breach of one's own.
  private static boolean isAccuser(Hit<Trigger> hit, Group source, @Nullable Group speaker) {
    return hit.value().type() == EventType.VIOLATION_REPORTED
        && speaker != null
        && speaker.mentions().equals(source.mentions());
  }

  static boolean isVictim(Group group) {
    return NEVER_SOURCES.containsAll(group.ids());
  }

  /// `محادثات السلام السورية`: one adjective tells what the talks are about, not who holds them.
  private boolean isTopic(Hit<Trigger> hit, @Nullable Group found) {
    return found != null
        && scene.isVerbFirst()
        && hit.value().type() == EventType.NEGOTIATION
        && found.mentions().size() == 1
        && found.mentions().getFirst().implied()
        && found.governor().isEmpty()
        && Holders.office(scene.line(), found.first()) == null;
  }
}
