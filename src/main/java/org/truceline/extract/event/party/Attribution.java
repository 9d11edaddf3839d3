package org.truceline.extract.event.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.mention.Line;

/// Who says what a sentence tells: the verbs of saying with what they cover, and the outlets that
/// are named as sources. One instance reads an article from start to end, so that `he added` finds
/// the speaker before.
public final class Attribution {

  private @Nullable Group latest;

  /// @param verb where the verb of saying stands
  private record Speech(Group speaker, int verb, int from, int to) {

    List<String> speakers() {
      return speaker.ids();
    }
  }

  /// Who says what stands at a token.
  public interface Speakers {
    List<String> of(int token);

    /// Who spoke last in the sentences before, null for nobody.
    @Nullable Group before();

    /// Whose `we` a token says.
    @Nullable Group speaker(int token);

    /// All who say anything.
    List<String> all();

    /// The verb of saying that covers a token, -1 for none.
    int verb(int token);
  }

  public Speakers read(Scene scene) {
    var before = latest;
    var speeches = speeches(scene);
    var outlets = Outlets.in(scene);
    return new Speakers() {
      @Override
      public List<String> of(int token) {
        var speech = innermost(speeches, token);
        var told = outlets.of(token);
        if (speech == null || told.isEmpty()) {
          return speech == null ? told : speech.speakers();
        }
        Set<String> all = new LinkedHashSet<>(speech.speakers());
        all.addAll(told);
        return List.copyOf(all);
      }

      @Override
      public @Nullable Group before() {
        return before;
      }

      @Override
      public @Nullable Group speaker(int token) {
        var speech = innermost(speeches, token);
        return speech == null ? null : speech.speaker();
      }

      @Override
      public List<String> all() {
        return speeches.isEmpty() ? List.of() : speeches.getLast().speakers();
      }

      @Override
      public int verb(int token) {
        var speech = innermost(speeches, token);
        return speech == null ? -1 : speech.verb();
      }
    };
  }

  private static @Nullable Speech innermost(List<Speech> speeches, int token) {
    Speech best = null;
    for (var i = 0; i < speeches.size(); i++) {
      var speech = speeches.get(i);
      if (speech.from() <= token
          && token <= speech.to()
          && (best == null || speech.to() - speech.from() < best.to() - best.from())) {
        best = speech;
      }
    }
    return best;
  }

  private List<Speech> speeches(Scene scene) {
    if (!scene.line().has(Cue.SPEECH)) {
      return List.of();
    }
    var speeches = new ArrayList<Speech>();
    var roles = new Roles(scene);
    for (var hit : scene.line().all(Cue.SPEECH)) {
      var speech = speech(scene, roles, hit);
      if (speech != null && !isMute(speech.speaker())) {
        speeches.add(speech);
        latest = speech.speaker();
      }
    }
    return speeches;
  }

  private @Nullable Speech speech(Scene scene, Roles roles, Hit<Cue> hit) {
    var line = scene.line();
    var speaker = hit.tense() == null && latest != null ? null : speaker(scene, roles, hit);
    var before = Inverted.isByOthers(scene, hit) ? null : latest;
    var who = speaker == null || isMute(speaker) ? before : speaker;
    var opened = opened(line, hit.last(), speaker);
    var quoted = opened > 0 || speaker == null ? -1 : Inverted.quoted(scene, hit, speaker);
    if (speaker != null && quoted > 0) {
      return new Speech(speaker, hit.first(), 0, quoted);
    }
    var from = opened > 0 ? opened : unopened(line, hit.last(), speaker);
    if (from > 0 && who != null) {
      return new Speech(who, hit.first(), from, end(scene, hit, from));
    }
    return speaker != null && !scene.isVerbFirst() && endsClause(scene, hit.last(), speaker)
        ? new Speech(speaker, hit.first(), 0, Math.min(speaker.first(), hit.first()) - 1)
        : null;
  }

  /// `Nine civilians were killed, …, adding that …`: civilians at large say nothing.
  private static boolean isMute(Group group) {
    return Parties.isVictim(group);
  }

  /// What is announced as a noun ends with its clause; what is said in a clause, with the sentence.
  private static int end(Scene scene, Hit<Cue> hit, int from) {
    var line = scene.line();
    var deed = scene.here().at(hit.first());
    if (deed != null && isFollowedByParticiple(scene, deed.last())) {
      return scene.clauses().of(deed.last()).last();
    }
    var isClause =
        line.is(from - 1, Cue.CONTENT)
            || line.isPunctuation(from - 1)
            || !line.language().adjectivesFollow();
    return isClause || from <= hit.last() ? line.size() - 1 : scene.clauses().of(from).last();
  }

  /// `Announced a truce, halting …`: what came of it is not what was said.
  private static boolean isFollowedByParticiple(Scene scene, int last) {
    var next = scene.clauses().of(last).last() + 1;
    var line = scene.line();
    if (scene.isVerbFirst() || next >= line.size() || !line.isComma(next - 1)) {
      return false;
    }
    var verb = line.isAdverb(next) ? next + 1 : next;
    return verb < line.size() && line.isParticiple(verb);
  }

  private static @Nullable Group speaker(Scene scene, Roles roles, Hit<Cue> hit) {
    var tense = hit.tense() == null ? Tense.PRESENT : hit.tense();
    var verb = new Anchor(hit.first(), hit.last(), tense);
    var inverted = scene.isVerbFirst() ? null : Inverted.speaker(scene, verb);
    if (inverted != null && Inverted.isSet(scene, verb, inverted)) {
      return inverted;
    }
    var subject = roles.subject(verb);
    return subject == null ? inverted : subject;
  }

  /// Where what is said begins after `that`, a colon or an opening quotation mark, -1 for nowhere.
  /// `Said X, who warned that …`: what another verb opens is not said by it.
  private static int opened(Line line, int verb, @Nullable Group speaker) {
    var end = speaker == null ? verb : Math.max(verb, speaker.last());
    for (var i = verb + 1; i < Math.min(line.size(), end + 12); i++) {
      var opensQuote = i > end && line.token(i).name().equals("\"");
      var isThat = line.is(i, Cue.CONTENT) && !line.is(i - 1, Cue.REASONS);
      if (opensQuote || isThat || line.token(i).name().equals(":")) {
        return i + 1;
      }
      var isOther = !line.language().adjectivesFollow() && i > end && line.is(i, Cue.RELATIVE);
      if (isOther || line.token(i).name().equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  /// The same where nothing opens it: in English right after the verb when a new subject follows.
  private static int unopened(Line line, int verb, @Nullable Group speaker) {
    return isBare(line, verb, speaker) ? verb + 1 : nounObject(line, verb, speaker);
  }

  /// `X said the …`: a new clause right after the verb.
  private static boolean isBare(Line line, int verb, @Nullable Group speaker) {
    var next = verb + 1;
    return !line.language().adjectivesFollow()
        && next < line.size() - 2
        && !line.isPunctuation(next)
        && speaker != null
        && speaker.last() < verb
        && !line.is(next, Cue.LOCATIVE)
        && !line.is(next, Cue.PREPOSITION);
  }

  /// `أعلنت … عن …`: what is announced is a noun.
  private static int nounObject(Line line, int verb, @Nullable Group speaker) {
    return line.language().adjectivesFollow() && speaker != null
        ? Math.max(verb, speaker.last()) + 1
        : -1;
  }

  private static boolean endsClause(Scene scene, int verb, Group speaker) {
    var line = scene.line();
    var end = Math.max(verb, speaker.last()) + 1;
    while (end < line.size() && !line.isPunctuation(end) && scene.isTime(end)) {
      end++;
    }
    return end >= line.size()
        || line.isPunctuation(end)
        || line.is(end, Cue.PREPOSITION)
        || line.is(end, Cue.LOCATIVE)
        || line.is(end, Cue.OPENER);
  }
}
