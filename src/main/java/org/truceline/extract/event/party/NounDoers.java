package org.truceline.extract.event.party;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.PairedBlows;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// Finds who does what a noun tells, where no name stands beside it: the subject of the verb that
/// governs it, of the noun that `and` joins it to, whoever announces it, or the one for whom its
/// pronoun stands.
final class NounDoers {

  private static final List<Cue> GOVERNING =
      List.of(Cue.ONGOING, Cue.LIGHT, Cue.INTENT, Cue.DENIAL);

  private final Scene scene;
  private final Roles roles;
  private final Function<Hit<Trigger>, @Nullable Group> source;
  private final DeedOwners owners;
  private final Announcers announcers;
  private final Slayers slayers;
  private final Agreed agreed;

  /// @param source finds who does what another trigger tells
  NounDoers(Scene scene, Roles roles, Function<Hit<Trigger>, @Nullable Group> source) {
    this.scene = scene;
    this.roles = roles;
    this.source = source;
    this.owners = new DeedOwners(scene, source);
    this.announcers = new Announcers(scene, roles);
    this.slayers = new Slayers(scene, roles, source);
    this.agreed = new Agreed(scene, source);
  }

  @Nullable Group of(Hit<Trigger> hit) {
    var governing = hit.value().sources().isEmpty() || isAim(hit) ? null : governing(hit);
    governing = isAim(hit) && isIntended(hit) ? governing(hit) : governing;
    var found = governing == null ? joined(hit) : governing;
    found = found == null ? slayers.of(hit) : found;
    found = found == null ? agreed.of(hit) : found;
    found = found == null ? announcers.of(hit) : found;
    found = found == null && isMeans(hit) ? means(hit) : found;
    found = found == null ? fronted(hit) : found;
    return found == null ? owners.of(hit) : found;
  }

  /// `نفى الجيش ارتكابه خرقا`: the deed is the speaker's own.
  boolean isOwn(Hit<Trigger> hit) {
    return owners.isCommitted(hit);
  }

  /// `قام الجيش بقصف …`, `ردت الفصائل بقصف …`: by whom it is done stands before it, and after it to
  /// whom.
  @Nullable Group agent(Hit<Trigger> hit) {
    if (!isMeans(hit)) {
      return null;
    }
    var governing = governing(hit);
    return governing == null && hit.value().type().isHostile() ? means(hit) : governing;
  }

  /// `شنت القوات حملة للسيطرة على …`, `… بهدف استعادة …`: what they meant to take is not taken.
  private boolean isAim(Hit<Trigger> hit) {
    return hit.value().type() == EventType.CAPTURE
        && (hit.isTo() || scene.line().cueEnding(hit.first() - 1, Cue.AIM) != null);
  }

  /// `يسعى الجيش لاستعادة …`: the aim is all that the verb tells.
  private boolean isIntended(Hit<Trigger> hit) {
    for (var i = hit.first() - 1; i >= scene.clauses().of(hit.first()).first(); i--) {
      var verb = scene.line().cue(i, Cue.INTENT);
      if (verb != null && verb.tense() != null) {
        return hit.isTo();
      }
      if (scene.line().is(i, Cue.LIGHT) || scene.here().at(i) != null) {
        return false;
      }
    }
    return false;
  }

  /// `After shelling the town, the militants …`: who is named next did it.
  private @Nullable Group fronted(Hit<Trigger> hit) {
    var index = scene.clauses().indexOf(hit.first());
    var isFronted =
        !scene.isVerbFirst()
            && hit.first() > 0
            && hit.value().type().isHostile()
            && scene.line().isParticiple(hit.first())
            && scene.line().is(hit.first() - 1, Cue.FOLLOWING)
            && index + 1 < scene.clauses().size()
            && scene.clauses().get(index + 1).kind() == Kind.COMMA;
    return isFronted ? new Topics(scene).opening(scene.clauses().get(index + 1)) : null;
  }

  private boolean isMeans(Hit<Trigger> hit) {
    return scene.isVerbFirst() && hit.tense() == null && hit.isBy();
  }

  /// The subject of a verb that governs a noun: `they went on shelling …`.
  private @Nullable Group governing(Hit<Trigger> hit) {
    for (var i = hit.first() - 1; i >= begin(hit); i--) {
      for (var cue : GOVERNING) {
        var verb = scene.line().cue(i, cue);
        if (verb != null && verb.tense() == null && scene.isVerbFirst() && isNominal(cue)) {
          var doers = roles.in("gen", new Anchor(verb.first(), verb.last(), null));
          if (doers != null && doers.last() < hit.first() && !Parties.isVictim(doers)) {
            return scene.hasTrigger(doers.last(), hit.first()) ? null : doers;
          }
        }
        if (verb != null && verb.tense() != null) {
          var anchor = new Anchor(verb.first(), verb.last(), verb.tense());
          if (isOfNobody(hit, anchor) || isAnswered(hit) || hasOwn(i, hit)) {
            return null;
          }
          var slots = List.of("subj", "مع", "with");
          var doers = roles.all(slots, anchor);
          return doers == null
                  || Parties.isVictim(doers)
                  || doers.last() > hit.first()
                  || (scene.isVerbFirst()
                      && !owners.isCommitted(hit)
                      && scene.hasTrigger(doers.last(), hit.first()))
              ? null
              : doers;
        }
      }
    }
    return null;
  }

  /// `We will continue to help the truce that is in force`: who speaks of it does not do it.
  private boolean isOfNobody(Hit<Trigger> hit, Anchor verb) {
    return !scene.isVerbFirst()
        && (hit.value().type() == EventType.CEASEFIRE_IN_FORCE || roles.isFirstPerson(verb));
  }

  /// «شنت باكستان غارات … بعد تفجير …»: the verb has a deed of its own.
  private boolean hasOwn(int verb, Hit<Trigger> hit) {
    var own = scene.here().at(verb);
    return scene.isVerbFirst()
        && !hit.isJoined()
        && own != null
        && own.value().type().isHostile()
        && own.last() > verb
        && own.last() < hit.first();
  }

  /// `قام الجيش بالرد على الهجمات`: those that he answers are another's.
  private boolean isAnswered(Hit<Trigger> hit) {
    return scene.isVerbFirst() && scene.line().cueEnding(hit.first() - 1, Cue.RESPONSE) != null;
  }

  /// Where the clause of a noun begins, past `، وهو آخر …،` before it.
  private int begin(Hit<Trigger> hit) {
    var clauses = scene.clauses();
    var index = clauses.indexOf(hit.first());
    if (index == 0 || !scene.isVerbFirst()) {
      return clauses.get(index).first();
    }
    var before = clauses.get(index - 1);
    var isAside = index > 1 && scene.line().is(before.first(), Cue.ASIDE);
    var isObject =
        hit.first() - clauses.get(index).first() <= 1
            && !hit.isJoined()
            && clauses.get(index).kind() == Kind.COMMA
            && !scene.hasTrigger(before.first() - 1, before.last() + 1);
    return clauses.get(isAside ? index - 2 : isObject ? index - 1 : index).first();
  }

  /// `قيام الجيش بقصف …`, `استمرار القوات في قصف …`.
  private static boolean isNominal(Cue cue) {
    return cue == Cue.LIGHT || cue == Cue.ONGOING;
  }

  /// `… announced a truce and the creation of a zone`, `the army's advance and its capture of …`:
  /// the second noun has the first one's subject.
  private @Nullable Group joined(Hit<Trigger> hit) {
    if (!hit.isJoined()) {
      return paired(hit);
    }
    Hit<Trigger> before = null;
    for (var other : scene.triggers()) {
      before = other.first() < hit.first() ? other : before;
    }
    if (before == null
        || before.value().isMutual()
        || before.value().isSpeechAct()
        || !scene.isOneClause(before.first(), hit.first())) {
      return null;
    }
    if (before.tense() != null) {
      var isZone = hit.value().type() == EventType.ZONE_ESTABLISHED;
      return isZone
          ? roles.subject(new Anchor(before.first(), before.last(), before.tense()))
          : null;
    }
    return source.apply(before);
  }

  private @Nullable Group paired(Hit<Trigger> hit) {
    for (var before : scene.triggers()) {
      if (PairedBlows.are(scene, before, hit)) {
        return source.apply(before);
      }
    }
    return null;
  }

  /// `ردت الفصائل على … بقصف …`, `خرق النظام للهدنة بقصف …`: by what a verb or a breach was done is
  /// done by whose it is.
  private @Nullable Group means(Hit<Trigger> hit) {
    for (var i = hit.first() - 1; i >= scene.clauses().of(hit.first()).first(); i--) {
      var verb = scene.line().cue(i, Cue.ANSWERS);
      if (verb != null && verb.tense() != null) {
        return roles.subject(new Anchor(verb.first(), verb.last(), verb.tense()));
      }
      var answer = scene.line().cue(i, Cue.RESPONSE);
      if (answer != null && scene.line().token(i).word().startsWith("ب")) {
        return answerer(i);
      }
      var breach = scene.here().at(i);
      if (breach != null && breach.tense() == null && !scene.line().is(i - 1, Cue.ON)) {
        return breach.value().type() == EventType.VIOLATION_REPORTED ? source.apply(breach) : null;
      }
    }
    return null;
  }

  /// `قامت إسرائيل بالرد على الهجمات بقصف …`: the subject of the verb that governs the answer.
  private @Nullable Group answerer(int answer) {
    for (var i = answer - 1; i >= scene.clauses().of(answer).first(); i--) {
      var verb = scene.line().cue(i, Cue.LIGHT);
      if (verb != null && verb.tense() != null) {
        return roles.subject(new Anchor(verb.first(), verb.last(), verb.tense()));
      }
    }
    return null;
  }
}
