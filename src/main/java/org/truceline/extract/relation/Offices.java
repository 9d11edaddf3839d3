package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.Relation;
import org.truceline.model.RelationType;
import org.truceline.text.Document;

/// Who holds an office in which body: `Russian President X`, `X, spokesman for Y`.
final class Offices {

  private final Document document;
  private final Line line;
  private final Cast cast;
  private final Patterns<Title> titles;
  private final Phrase phrase;
  private final Holders holders;

  /// @param titles the offices of the line's language
  Offices(Document document, Line line, List<Mention> named, Cast cast, Patterns<Title> titles) {
    this.document = document;
    this.line = line;
    this.cast = cast;
    this.titles = titles;
    this.phrase = new Phrase(line, named, cast);
    this.holders = new Holders(line, named, cast, phrase);
  }

  List<Relation> read() {
    var read = new ArrayList<Relation>();
    var at = 0;
    while (at < line.size()) {
      seated(at, read);
      var hits = titles.at(line.wording(), at);
      if (hits.isEmpty()) {
        at++;
      } else {
        read(hits.getFirst(), read);
        at = hits.getFirst().last() + 1;
      }
    }
    return read;
  }

  /// `UN Secretary-General X`.
  private void seated(int at, List<Relation> into) {
    var seat = cast.seat(line, at);
    var holder = seat == null ? null : holders.holder(at, seat.last(), null);
    if (seat != null && holder != null && !phrase.isFormer(at, seat.last(), holder)) {
      var span = document.span(line.sentence(), Math.min(at, holder.first()), holder.last());
      into.add(new Relation(seat.body(), RelationType.LED_BY, holder.id(), span));
    }
  }

  private void read(Hit<Title> hit, List<Relation> into) {
    var body = phrase.body(hit.first(), hit.last());
    var holder = holder(hit, body);
    if (hit.value().office() == Office.FORMER
        || holder == null
        || isInName(hit, body)
        || isCrowd(hit, body)
        || phrase.isFormer(hit.first(), hit.last(), holder)) {
      return;
    }
    var own = phrase.bodyAfter(holder);
    add(hit, own == null ? body : own, holder, into);
    for (var next = holders.next(holder, own); next != null; ) {
      add(hit, next.body(), next.holder(), into);
      next = holders.next(next.holder(), next.body());
    }
  }

  /// `X sent fighters`: the word names people, and no office.
  private static boolean isCrowd(Hit<Title> hit, @Nullable Mention body) {
    return body != null && body.first() == hit.first() && body.last() == hit.last();
  }

  /// «فريق الحكومة المفاوض»: the word is a part of the body's name.
  private boolean isInName(Hit<Title> hit, @Nullable Mention body) {
    return line.language().adjectivesFollow()
        && body != null
        && body.covers(hit.first())
        && hit.first() > body.first();
  }

  /// `Army chief and head of the council, X` holds both.
  private @Nullable Mention holder(Hit<Title> hit, @Nullable Mention body) {
    var comma = line.after(hit.last());
    var isApposition =
        (hit.value().isOfGroup() || hit.value().isOfBody())
            && comma < line.size()
            && line.isComma(comma);
    var holder = holders.holder(hit.first(), isApposition ? comma : hit.last(), body);
    var next = hit.last() + 2;
    if (holder != null
        || body == null
        || next >= line.size()
        || !line.is(next - 1, Cue.CONJUNCTION)) {
      return holder;
    }
    var other = titles.at(line.wording(), next);
    return other.isEmpty()
        ? null
        : holders.holder(next, other.getFirst().last(), phrase.body(next, other.getFirst().last()));
  }

  private void add(Hit<Title> hit, @Nullable Mention body, Mention holder, List<Relation> into) {
    var id = body == null ? unsaid(hit, holder) : id(hit.value().office(), body);
    if (id == null || id.equals(holder.id()) || isCompatriot(hit, body)) {
      return;
    }
    var first = Math.min(hit.first(), holder.first());
    var last = Math.max(hit.last(), holder.last());
    if (body != null) {
      first = Math.min(first, body.first());
      last = Math.max(last, body.last());
    }
    var span = document.span(line.sentence(), first, last);
    var ministry = hit.value().ministry();
    var led = ministry == null ? null : cast.cabinets().ministry(ministry, id);
    if (led != null) {
      into.add(new Relation(led, RelationType.LED_BY, holder.id(), span));
      return;
    }
    into.add(
        isLeader(hit, body)
            ? new Relation(id, RelationType.LED_BY, holder.id(), span)
            : new Relation(
                holder.id(),
                RelationType.MEMBER_OF,
                hit.value().office() == Office.MINISTER ? cast.cabinets().cabinet(id) : id,
                span));
  }

  private String id(Office office, Mention body) {
    var state = office == Office.MINISTER ? phrase.stateIn(body) : null;
    return state == null ? cast.ofOffice(ruled(office, body)) : state;
  }

  /// `Syrian President X`, in an article that speaks of Syria's government and not of the state.
  private String ruled(Office office, Mention body) {
    return office == Office.RULER && body.implied() && !cast.isNamedPlainly(body.id())
        ? cast.cabinets().cabinet(body.id())
        : body.id();
  }

  private @Nullable String unsaid(Hit<Title> hit, Mention holder) {
    var title = hit.value();
    if (title.isOfGroup()) {
      return phrase.isDefinite(hit) ? cast.groupBefore(line, hit.first()) : null;
    }
    if (title.isOfBody()) {
      return phrase.isKnown(hit) ? cast.bodyBefore(line, hit.first()) : null;
    }
    if (title.body() != null && title.ministry() == null) {
      return cast.isNamed(title.body()) ? title.body() : null;
    }
    var isOfState =
        title.office().isOfState()
            && !phrase.hasPlace(hit, holder)
            && !phrase.isOfOther(hit, holder);
    return isOfState ? cast.cabinets().stateOf(holder, title.office()) : null;
  }

  /// `the Libyan commander X`: where X is from, and no office.
  private boolean isCompatriot(Hit<Title> hit, @Nullable Mention body) {
    if (hit.value().office() == Office.EXPERT) {
      return body != null && cast.isState(body);
    }
    return hit.value().office() == Office.HEAD
        && body != null
        && cast.isState(body)
        && isLeader(hit, body);
  }

  /// «رئيس الفريق الحكومي اليمني»: of a part of what is named, which no adjective tells.
  private boolean isOfPart(Hit<Title> hit, @Nullable Mention body) {
    return body != null && body.first() > hit.last() + 1 && phrase.isOfNoun(hit);
  }

  private boolean isLeader(Hit<Title> hit, @Nullable Mention body) {
    return switch (hit.value().office()) {
      case RULER -> !phrase.isIndefinite(hit.first()) && !isOfPart(hit, body);
      case HEAD ->
          !phrase.isIndefinite(hit.first()) && (body == null || !phrase.isNarrowed(hit, body));
      case MINISTER, MEMBER, EXPERT, FORMER -> false;
    };
  }
}
