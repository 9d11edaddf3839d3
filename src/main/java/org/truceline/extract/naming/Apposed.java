package org.truceline.extract.naming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.extract.naming.listed.BodyWords;
import org.truceline.extract.naming.listed.Candidate;
import org.truceline.model.ActorType;

/// Words for a body that only tell what the one named beside them is.
final class Apposed {

  private final Lexicon lexicon;
  private final Mentions mentions;

  Apposed(Mentions mentions) {
    this.lexicon = mentions.lexicon();
    this.mentions = mentions;
  }

  /// `ELN rebels`: no others; `rebel leader`: no group.
  boolean isOfOther(Line line, Candidate candidate, @Nullable Mention previous) {
    if (isKindOf(line, candidate)) {
      return true;
    }
    if (line.language().adjectivesFollow() || candidate.state() != null) {
      return false;
    }
    var isOfGroup =
        previous != null
            && previous.last() == candidate.first() - 1
            && (mentions.isArmedGroup(previous.id()) || isParty(previous.id(), candidate));
    return isOfGroup
        || BodyWords.isOfNamed(line, candidate)
        || (line.is(candidate.last(), Cue.PARTISAN)
            && !line.is(candidate.last() + 1, Cue.DEED)
            && !line.is(candidate.last() + 1, Cue.KEPT));
  }

  /// `The Lebanese militia Hezbollah`.
  boolean isKindOf(Line line, Candidate candidate) {
    var body = candidate.institution();
    var next = candidate.last() + 1;
    if (line.language().adjectivesFollow()
        || body == null
        || body.type() != ActorType.ARMED_GROUP
        || next >= line.size()) {
      return false;
    }
    var name = line.name(next);
    return name != null && name.values().stream().anyMatch(one -> mentions.isArmedGroup(one.id()));
  }

  /// `Lebanon's militia Hezbollah`: what the next one is called.
  ///
  /// @param read what the sentence names
  List<Mention> kinds(Line line, List<Mention> read) {
    var kinds = new ArrayList<Mention>();
    for (var kind : read) {
      if (!line.language().adjectivesFollow()
          && kind.isActor()
          && line.is(kind.last(), Cue.GROUP_TAIL)
          && line.cueEnding(kind.last(), Cue.PARTISAN) == null
          && isBeforeGroup(kind, read)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private boolean isBeforeGroup(Mention kind, List<Mention> read) {
    for (var one : read) {
      if (one.first() == kind.last() + 1 && mentions.isArmedGroup(one.id())) {
        return true;
      }
    }
    return false;
  }

  /// `The Renamo opposition party`.
  private boolean isParty(String id, Candidate candidate) {
    var body = candidate.institution();
    var actor = lexicon.actor(id);
    return body != null
        && body.id().equals("opposition")
        && actor != null
        && actor.type() == ActorType.ORGANISATION;
  }
}
