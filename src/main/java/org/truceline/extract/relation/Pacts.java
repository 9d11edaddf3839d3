package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.Relation;
import org.truceline.model.RelationType;
import org.truceline.text.Document;

/// The parties of an agreement, where its own name or description lists them.
final class Pacts {

  private static final int REACH = 4;
  private static final int FAR = 12;

  private Pacts() {}

  /// `A ceasefire between X and Y`, `the ceasefire with Y`.
  static List<Relation> between(Document document, Line line, List<Mention> named) {
    if (!hasAgreement(named)) {
      return List.of();
    }
    var read = new ArrayList<Relation>();
    var actors = named.stream().filter(Mention::isActor).toList();
    for (var pact : named) {
      var parties = pact.isAgreement() ? parties(line, pact, actors, named) : List.<Mention>of();
      if (!parties.isEmpty()
          && !isWished(line, pact)
          && !Joined.isUnsaid(line, pact.first(), Rule.DOUBTS)) {
        var span =
            document.span(
                line.sentence(),
                Math.min(pact.first(), parties.getFirst().first()),
                Math.max(pact.last(), parties.getLast().last()));
        parties.forEach(
            one -> read.add(new Relation(one.id(), RelationType.PARTY_TO, pact.id(), span)));
      }
    }
    return read;
  }

  private static List<Mention> parties(
      Line line, Mention pact, List<Mention> actors, List<Mention> named) {
    var first = afterBetween(line, pact, actors, named);
    var parties = first == null ? List.<Mention>of() : Joined.with(line, actors, first);
    return parties.size() > 1 ? parties : new NamedParties(line, actors).of(pact);
  }

  private static boolean hasAgreement(List<Mention> named) {
    for (var one : named) {
      if (one.isAgreement()) {
        return true;
      }
    }
    return false;
  }

  /// `tries to mediate a ceasefire`, «تأجل توقيع الاتفاق»: there is none yet.
  private static boolean isWished(Line line, Mention pact) {
    for (var i = pact.first() - 1; i >= Math.max(0, pact.first() - REACH); i--) {
      var intent = line.cue(i, Cue.INTENT);
      var isMet = line.is(i, Cue.AGREES);
      var isAhead = line.is(i, Cue.FUTURE) || line.is(i, Cue.CALLS_FOR) || line.is(i, Cue.SOUGHT);
      if (isAhead || line.is(i, Cue.CANCELS) || (intent != null && !isMet)) {
        return true;
      }
    }
    return false;
  }

  /// `Y's army`, `the army of Y`: a body under the name of a person.
  static List<Relation> owned(Document document, Line line, List<Mention> named, Cast cast) {
    var read = new ArrayList<Relation>();
    for (var i = 1; i < named.size(); i++) {
      var left = named.get(i - 1);
      var right = named.get(i);
      var person = cast.isPerson(left) ? left : right;
      var body = person.equals(left) ? right : left;
      if (cast.isPerson(person)
          && cast.isBody(body)
          && !cast.isState(body)
          && !cast.isCrowd(body)
          && isOwn(line, person, body)) {
        var span = document.span(line.sentence(), left.first(), right.last());
        read.add(new Relation(body.id(), RelationType.LED_BY, person.id(), span));
      }
    }
    return read;
  }

  private static boolean isOwn(Line line, Mention person, Mention body) {
    return person.first() < body.first()
        ? body.first() == Genitive.after(line, person)
        : person.first() == body.last() + 2 && line.is(body.last() + 1, Cue.OF);
  }

  private static @Nullable Mention afterBetween(
      Line line, Mention pact, List<Mention> actors, List<Mention> named) {
    for (var i = pact.first() + 1; i <= pact.last() + FAR && i < line.size(); i++) {
      if (line.isComma(i) && i > pact.last() + REACH) {
        return null;
      }
      if (line.is(i, Cue.BETWEEN) && isOfPact(line, pact, i - 1, named)) {
        var from = i;
        return actors.stream()
            .filter(one -> one.first() > from && one.first() <= from + REACH)
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  /// Not so `a ceasefire after fighting between`.
  private static boolean isOfPact(Line line, Mention pact, int before, List<Mention> named) {
    return before <= pact.last()
        || line.isQuote(before)
        || line.is(before, Cue.MADE)
        || line.cueEnding(before, Cue.MADE) != null
        || line.cueEnding(before, Cue.IN_FORCE) != null
        || line.times().stream().anyMatch(one -> one.lastToken() == before)
        || line.is(before, Cue.COUNTRY)
        || isMadeBetween(line, pact.last() + 1, before)
        || named.stream().anyMatch(one -> !one.isActor() && one.covers(before));
  }

  /// `A truce brokered by Egypt between`.
  private static boolean isMadeBetween(Line line, int from, int to) {
    for (var i = from; i < to; i++) {
      if (line.is(i, Cue.CONCLUDES) && line.is(i + 1, Cue.BY)) {
        return true;
      }
      if (line.is(i, Cue.CONCLUDES) && line.language().adjectivesFollow()) {
        return true;
      }
    }
    return false;
  }

  /// Keys of those who are taken for parties and only mediated.
  static List<String> brokers(Collection<Relation> relations) {
    return relations.stream()
        .filter(relation -> relation.type() == RelationType.MEDIATES)
        .map(relation -> Relations.key(relation.from(), RelationType.PARTY_TO, relation.to()))
        .toList();
  }
}
