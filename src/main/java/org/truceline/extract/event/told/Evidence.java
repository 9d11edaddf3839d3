package org.truceline.extract.event.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.party.Both;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Governors;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;
import org.truceline.model.Span;
import org.truceline.text.Document;
import org.truceline.text.Token;

/// The words that tell an event: from the first to the last of trigger, parties, place and time.
public final class Evidence {

  private static final int TOPIC = 3;
  private static final int REACH = 6;
  private static final int SAID = 22;

  private final Document document;
  private final Scene scene;

  public Evidence(Document document, Scene scene) {
    this.document = document;
    this.scene = scene;
  }

  /// From the first to the last word that an event is told with.
  ///
  /// @param accusation whose content the event is
  public Span of(
      @Nullable Hit<Trigger> accusation,
      Hit<Trigger> hit,
      Both parties,
      List<Mention> places,
      @Nullable TimeMention time) {
    var first = accusation == null ? hit.first() : accusation.first();
    var last = hit.last();
    for (var group : new @Nullable Group[] {parties.source(), parties.target()}) {
      if (group != null && isHere(group) && !isBesides(hit, group)) {
        first = Math.min(first, group.first());
        last = Math.max(last, group.last());
      }
    }
    for (var place : places) {
      first = Math.min(first, place.first());
      last = Math.max(last, place.last());
    }
    if (time != null) {
      first = Math.min(first, time.firstToken());
      last = Math.max(last, time.lastToken());
    }
    first = Math.min(first, counted(hit));
    last = Math.max(Math.max(inZone(hit, last), said(hit)), alleged(accusation, hit));
    var opened = opened(first, time);
    return document.span(scene.line().sentence(), opened, closed(opened, whole(last)));
  }

  /// `اتهمتها بخرق الهدنة، وقصف مواقعها`: what comes after a comma, to its end.
  private int alleged(@Nullable Hit<Trigger> accusation, Hit<Trigger> hit) {
    var clause = scene.clauses().of(hit.first());
    return accusation == null
            || !scene.isVerbFirst()
            || clause.kind() != Kind.COMMA
            || clause.first() != hit.first()
        ? hit.last()
        : Math.max(hit.last(), clause.last() - (scene.line().isPunctuation(clause.last()) ? 1 : 0));
  }

  /// In whose voice a document speaks may be named in another sentence.
  private boolean isHere(Group group) {
    return group.mentions().getFirst().line() == scene.line().index();
  }

  /// `…، مطالبة مجلس الأمن بـ…`: a participle says it without the clause whose subject it has.
  private boolean isBesides(Hit<Trigger> hit, Group group) {
    return hit.tense() == null
        && hit.value().isParticiple()
        && group.last() < hit.first()
        && !scene.isOneClause(group.last(), hit.first());
  }

  /// `At least 20 people were killed`: from the number on.
  private int counted(Hit<Trigger> hit) {
    var isToll =
        hit.value().type() == EventType.CASUALTIES || hit.value().type() == EventType.DISPLACEMENT;
    var clause = scene.clauses().of(hit.first());
    for (var i = hit.first() - 1;
        isToll && i >= Math.max(clause.first(), hit.first() - SAID);
        i--) {
      if (scene.line().token(i).kind() == Token.Kind.NUMBER || scene.line().is(i, Cue.MANY)) {
        return i;
      }
      if (scene.here().at(i) != null) {
        break;
      }
    }
    return hit.first();
  }

  /// The words from a trigger to a time after it.
  public Span until(Hit<Trigger> hit, TimeMention time) {
    return document.span(scene.line().sentence(), hit.first(), time.lastToken());
  }

  /// `… sent troops into the buffer zone`: to the end of the zone's name.
  private int inZone(Hit<Trigger> hit, int last) {
    var clause = scene.clauses().of(hit.last());
    var end = last;
    for (var mention : scene.mentions()) {
      var follows = mention.first() > last && mention.first() - last <= TOPIC;
      end = mention.isZone() && follows && clause.covers(mention.last()) ? mention.last() : end;
    }
    return end;
  }

  /// What is demanded, refused or threatened belongs to the words that say so.
  private int said(Hit<Trigger> hit) {
    var isSaid = hit.value().isSpeechAct() || hit.value().type() == EventType.STATEMENT;
    if (!isSaid || !(hit.tense() != null || hit.value().isParticiple())) {
      return hit.last();
    }
    var clauses = scene.clauses();
    var index = clauses.indexOf(hit.last());
    var next = index + 1 < clauses.size() ? clauses.get(index + 1) : null;
    var end = clauses.get(index).last();
    if (next != null && next.kind() == Kind.THAT && next.first() - hit.last() <= REACH) {
      end = next.last();
    }
    for (var other : scene.triggers()) {
      if (other.first() > hit.last() && other.value().isSpeechAct()) {
        end = Math.min(end, other.first() - 1);
      }
    }
    return trimmed(hit.last(), Math.min(end, hit.last() + SAID));
  }

  /// Without the punctuation and the particles that a quotation should not end with.
  private int trimmed(int from, int to) {
    var at = to;
    while (at > from
        && (scene.line().isPunctuation(at)
            || isPreposition(at)
            || scene.line().is(at, Cue.CONJUNCTION)
            || scene.line().is(at, Cue.OPENER))) {
      at--;
    }
    return at;
  }

  /// Begins with a noun's article, with the preposition of a time, with the truce that begins.
  private int opened(int from, @Nullable TimeMention time) {
    var line = scene.line();
    var clause = scene.clauses().of(from);
    var at = from;
    for (var mention : scene.mentions()) {
      var isTopic = mention.isAgreement() || mention.isZone();
      if (isTopic && clause.covers(mention.first()) && at - mention.last() <= TOPIC) {
        at = Math.min(at, mention.first());
      }
    }
    var isTime = time != null && time.firstToken() == at;
    while (at > clause.first()
        && (Governors.isPassed(line, Governors.officeStart(line, at - 1))
            || (isTime && isPreposition(at - 1)))) {
      at = Governors.officeStart(line, at - 1);
    }
    return at;
  }

  /// Ends with what a preposition governs.
  private int whole(int last) {
    var end = scene.clauses().of(last).last();
    var at = last;
    while (at < end && (isPreposition(at) || Governors.isPassed(scene.line(), at))) {
      at++;
    }
    return scene.line().isPunctuation(at) ? last : at;
  }

  private boolean isPreposition(int i) {
    return scene.line().is(i, Cue.PREPOSITION) || scene.line().is(i, Cue.LOCATIVE);
  }

  /// A quotation mark or bracket that closes what the quote opens belongs to it.
  private int closed(int first, int last) {
    Line line = scene.line();
    var quotes = 0;
    for (var i = first; i <= last; i++) {
      quotes += line.token(i).name().equals("\"") ? 1 : 0;
    }
    var next = last + 1;
    return quotes % 2 == 1 && next < line.size() && line.token(next).name().equals("\"")
        ? next
        : last;
  }
}
