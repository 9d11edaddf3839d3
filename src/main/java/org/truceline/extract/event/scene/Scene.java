package org.truceline.extract.event.scene;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.extract.event.trigger.TriggersHere;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.time.TimeMention;
import org.truceline.text.Document;
import org.truceline.text.Token;

/// A sentence with all that was found in it so far.
///
/// @param groups its actors, as they are joined
/// @param agreementBefore id of the agreement that the sentences before it named last
/// @param author in whose voice the document speaks
/// @param before of whom the sentence before it told
public record Scene(
    Line line,
    List<Mention> mentions,
    List<Group> groups,
    Clauses clauses,
    List<TimeMention> times,
    TriggersHere here,
    @Nullable String agreementBefore,
    Author author,
    @Nullable Group before) {

  private static final int LOYAL_REACH = 3;

  public static Scene of(
      Line line,
      List<Mention> mentions,
      List<Mention> actors,
      Triggers triggers,
      Document document,
      @Nullable String agreementBefore,
      Author author,
      @Nullable Group before) {
    var here = new ArrayList<>(triggers.in(line, mentions, author.speaker() != null));
    here.removeIf(hit -> hit.tense() != null && Belonging.isHyphened(document, line, hit.first()));
    return new Scene(
        line,
        mentions,
        Group.of(line, actors),
        new Clauses(line, mentions, line.times(), here),
        line.times(),
        new TriggersHere(here),
        agreementBefore,
        author,
        before);
  }

  /// In reading order.
  public List<Hit<Trigger>> triggers() {
    return here.inOrder();
  }

  public boolean isVerbFirst() {
    return line.language().adjectivesFollow();
  }

  /// Whether the verb at a token says `we` or `I`.
  public boolean isFirstPerson(int verb, @Nullable Tense tense) {
    return tense == null
        ? !isVerbFirst() && line.is(verb, Cue.AHEAD) && isFirstPerson(verb, Tense.BARE)
        : line.language().morphology().isFirstPerson(line.tokens(), verb, tense);
  }

  public boolean isOneClause(int a, int b) {
    return clauses.of(a).covers(b);
  }

  /// Whether a preposition stands between two tokens, both excluded.
  public boolean hasPreposition(int from, int to) {
    for (var i = from + 1; i < to; i++) {
      var clitics = line.cue(i, Cue.PREPOSITION);
      if ((clitics != null || line.is(i, Cue.LOCATIVE))
          && !isTime(i)
          && !isOfMembers(i)
          && !isOfOffice(i)
          && !Governors.isEachOf(line, i)) {
        return true;
      }
    }
    return false;
  }

  /// `شارك ممثلون عن المنظمة`, `arrested members of the party`: they act for those named next.
  private boolean isOfMembers(int preposition) {
    return line.cueEnding(preposition, Cue.MEMBERS) != null;
  }

  /// `At least eight`, `over 40`: no place and no time.
  public boolean isRoughCount(int token) {
    var rough = token < line.size() ? line.cue(token, Cue.ROUGHLY) : null;
    var next = rough == null ? line.size() : rough.last() + 1;
    return next < line.size()
        && (line.token(next).kind() == Token.Kind.NUMBER || line.is(next, Cue.ONE_OF));
  }

  /// `المسؤول في حركة …`: the office is held in a body, and its holder is named next.
  private boolean isOfOffice(int preposition) {
    var body = line.after(preposition);
    return isVerbFirst()
        && line.isTitle(preposition - 1)
        && line.hasArticle(preposition - 1)
        && (line.is(body, Cue.GROUP_HEAD) || line.is(body, Cue.BODY_HEAD));
  }

  public boolean hasCue(int from, int to, Cue cue) {
    for (var i = from + 1; i < to; i++) {
      if (line.is(i, cue)) {
        return true;
      }
    }
    return false;
  }

  public boolean hasTrigger(int from, int to) {
    return here.anyBetween(from, to);
  }

  /// Whether a verb that `and` joins begins between two tokens, both excluded.
  public boolean hasJoinedVerb(int from, int to) {
    for (var hit : triggers()) {
      var isJoined = isVerbFirst() ? hit.isJoined() : line.is(hit.first() - 1, Cue.AND);
      if (hit.first() > from + (isVerbFirst() ? 0 : 1)
          && hit.first() < to
          && hit.tense() != null
          && isJoined) {
        return true;
      }
    }
    return false;
  }

  public boolean hasPlace(int from, int to) {
    for (var mention : mentions) {
      if (from < mention.first() && mention.first() < to && mention.isPlace()) {
        return true;
      }
    }
    return false;
  }

  public boolean hasActor(int from, int to) {
    for (var mention : mentions) {
      if (from < mention.first() && mention.first() < to && mention.isActor()) {
        return true;
      }
    }
    return false;
  }

  /// How many tokens of a time stand right before a token: `Hamas' October 2023 attack`.
  public int timeBefore(int token) {
    var most = 0;
    for (var time : times) {
      if (time.lastToken() == token - 1) {
        most = Math.max(most, time.lastToken() - time.firstToken() + 1);
      }
    }
    return most;
  }

  /// `القوات الموالية لـ…`: those who act are theirs, and it is not done to them.
  public boolean isFollowed(Group group) {
    for (var i = group.first() - 1; i >= Math.max(0, group.first() - LOYAL_REACH); i--) {
      if (line.is(i, Cue.LOYAL)) {
        return true;
      }
      if (!line.isTitle(i) && !line.hasArticle(i) && !line.is(i, Cue.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  public boolean isTime(int token) {
    for (var time : times) {
      if (time.firstToken() <= token + 1 && token <= time.lastToken()) {
        return true;
      }
    }
    return false;
  }
}
