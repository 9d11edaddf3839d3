package org.truceline.extract.naming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.extract.mention.Spans;
import org.truceline.extract.naming.listed.BodyWords;
import org.truceline.extract.naming.listed.Candidate;
import org.truceline.extract.naming.listed.Candidates;
import org.truceline.extract.naming.listed.Namesakes;
import org.truceline.extract.naming.listed.Naming;
import org.truceline.extract.naming.listed.PlaceContext;
import org.truceline.extract.naming.listed.PlaceHeads;
import org.truceline.extract.naming.listed.Silence;
import org.truceline.extract.naming.unlisted.Partisans;
import org.truceline.extract.naming.unlisted.Unknowns;
import org.truceline.model.ActorType;
import org.truceline.text.Document;

/// What one sentence names: what the dictionaries list, as the context decides, and what they do
/// not.
public final class LineReader {

  private final Mentions mentions;
  private final Lexicon lexicon;
  private final Document document;
  private final PlaceContext context;
  private final Naming naming;
  private final Unknowns unknowns;
  private final Namesakes namesakes;
  private final Sites sites;
  private final Quarters quarters;
  private final Apposed apposed;
  private final Inside inside;
  private final Hinted hinted;

  LineReader(Mentions mentions, PlaceContext context, Naming naming, Unknowns unknowns) {
    this.mentions = mentions;
    this.lexicon = mentions.lexicon();
    this.document = mentions.document();
    this.context = context;
    this.naming = naming;
    this.unknowns = unknowns;
    this.namesakes = new Namesakes(lexicon);
    this.sites = new Sites(document, unknowns);
    this.quarters = new Quarters(lexicon, document, unknowns);
    this.inside = new Inside(document);
    this.apposed = new Apposed(mentions);
    this.hinted = new Hinted(lexicon);
  }

  List<Mention> read(Line line, List<Candidate> candidates, Taken taken) {
    naming.next();
    var read = new ArrayList<Mention>();
    var bodies =
        unknowns.bodies(line, candidates).stream().filter(body -> !taken.isTime(body)).toList();
    var held = new boolean[line.size()];
    for (var body : bodies) {
      read.add(unknowns.mention(line, body, taken.tokens()));
      Spans.mark(held, body.first(), body.last());
    }
    var dateline = Dateline.end(line);
    for (var i = 0; i < candidates.size(); i++) {
      var candidate = candidates.get(i);
      if (isSeat(line, candidate)) {
        Spans.mark(taken.tokens(), candidate.first(), candidate.last());
      } else if ((candidate.first() > dateline || isMedium(candidate))
          && !Spans.anyMarked(held, candidate.first(), candidate.last())
          && !taken.isTime(candidate)
          && !isInActor(candidate, read)
          && !namesakes.isPart(line, candidates, i)
          && !namesakes.isSurname(line, candidate)
          && !Partisans.isTied(line, candidate.first())) {
        read(line, paired(candidates, i), read, taken);
      }
    }
    read.addAll(unknowns.find(line, taken.tokens(), taken.places()));
    var offices = offices(read);
    offices.forEach(office -> learnOffice(line, office, read));
    read.removeAll(offices);
    read.removeAll(apposed.kinds(line, read));
    return read;
  }

  /// Who reports may stand in the dateline.
  private static boolean isMedium(Candidate candidate) {
    for (var name : candidate.names()) {
      if (name.entry() instanceof Entry.OfActor actor && actor.type() == ActorType.MEDIA) {
        return true;
      }
    }
    return false;
  }

  /// `UK-based`: where somebody abroad has a seat is no place of what is told.
  private boolean isSeat(Line line, Candidate candidate) {
    var based = candidate.last() + 1;
    return line.is(based, Cue.SEATED)
        && context.isAbroad(candidate)
        && document.article().field(line.sentence().field()).charAt(line.token(based).begin() - 1)
            == '-';
  }

  /// Agreements and zones have places in their names that count; actors have none.
  private static boolean isInActor(Candidate candidate, List<Mention> read) {
    return !read.isEmpty() && read.getLast().isActor() && read.getLast().covers(candidate.first());
  }

  /// `دورية روسية تركية`: both states, where one alone would only tell of the noun.
  private static Candidate paired(List<Candidate> candidates, int i) {
    var candidate = candidates.get(i);
    return candidate.isDemonym()
            && ((i > 0 && isPair(candidates.get(i - 1), candidate))
                || (i + 1 < candidates.size() && isPair(candidate, candidates.get(i + 1))))
        ? candidate.named()
        : candidate;
  }

  private static boolean isPair(Candidate left, Candidate right) {
    return left.isDemonym()
        && (right.isDemonym()
            || (!left.front().article()
                && right.names().stream().anyMatch(name -> name.text().endsWith("ية"))))
        && right.first() - left.last() <= 1
        && !String.valueOf(left.state()).equals(right.state());
  }

  /// `The Secretary-General` before the holder's name.
  private List<Mention> offices(List<Mention> read) {
    var offices = new ArrayList<Mention>();
    for (var office : read) {
      if (office.id().equals("actor:un-secretary-general")
          && read.stream()
              .anyMatch(one -> one.first() == office.last() + 1 && mentions.isPerson(one.id()))) {
        offices.add(office);
      }
    }
    return offices;
  }

  /// `The Secretary-General`, where the article has said who that is.
  private void learnOffice(Line line, Mention office, List<Mention> read) {
    read.stream()
        .filter(holder -> holder.first() == office.last() + 1)
        .findFirst()
        .ifPresent(holder -> unknowns.shortNames().office(line, office.last(), holder.id()));
  }

  private void read(Line line, Candidate candidate, List<Mention> read, Taken taken) {
    var id = id(line, naming.owned(line, candidate, read), read.isEmpty() ? null : read.getLast());
    if (id == null && !candidate.names().isEmpty()) {
      var body = new Candidates(line).body(candidate);
      if (body != null) {
        read(line, body, read, taken);
      }
    } else if (id == null && candidate.institution() != null && candidate.state() != null) {
      if (apposed.isKindOf(line, candidate)) {
        return;
      }
      read(line, candidate.state(candidate.state()), read, taken);
    } else if (id == null && candidate.isDemonym()) {
      Spans.mark(taken.tokens(), candidate.first(), candidate.last());
    } else if (id != null) {
      naming.call(line, candidate, id);
      var mention = mention(line, candidate, id);
      if (mention.isPlace()) {
        mention = placed(line, candidate, mention, read);
      }
      read.add(mention);
      taken.mark(mention);
      var leader = inside.leader(line, mention);
      if (leader != null) {
        read.add(leader);
      }
      learnShortName(line, candidate, id);
    }
  }

  /// The site or the part of a country that the words beside a place make of it.
  private Mention placed(Line line, Candidate candidate, Mention place, List<Mention> before) {
    var site =
        place.first() == candidate.first() ? sites.tailed(line, place) : sites.of(line, place);
    return quarters.of(line, site, before.isEmpty() ? null : before.getLast());
  }

  private @Nullable String id(Line line, Candidate candidate, @Nullable Mention previous) {
    var body = candidate.institution();
    if (body != null && apposed.isOfOther(line, candidate, previous)) {
      return null;
    }
    if (body != null && BodyWords.isOfOthers(line, candidate, body)) {
      return null;
    }
    if (body != null) {
      return Silence.isKept(line, candidate, body)
          ? null
          : naming.body(body, candidate.state(), BodyWords.isDefinite(line, candidate));
    }
    if (candidate.isDemonym()) {
      return BodyWords.isTerritory(line, candidate) || BodyWords.isOfPeople(line, candidate)
          ? null
          : candidate.state();
    }
    var id = context.decide(line, candidate, previous);
    if (id != null) {
      naming.remember(id);
    }
    return id;
  }

  private Mention mention(Line line, Candidate candidate, String id) {
    var first =
        id.startsWith("place:")
            ? PlaceHeads.first(line, candidate)
            : namesakes.first(line, candidate, id);
    var front =
        first == candidate.first() ? candidate.front().front() : PlaceHeads.clitics(line, first);
    var clitics =
        first == candidate.first() ? candidate.front().clitics() : PlaceHeads.text(line, first);
    var span = Spans.named(document, line, first, candidate.last(), front, candidate.back().back());
    return new Mention(
        line.index(), first, candidate.last(), span, id, clitics, hinted.is(line, candidate, id));
  }

  private void learnShortName(Line line, Candidate candidate, String id) {
    var actor = lexicon.actor(id);
    if (actor == null) {
      return;
    }
    if (actor.type() == ActorType.PERSON) {
      unknowns.shortNames().surname(line, candidate.first(), candidate.last(), id);
    } else {
      unknowns.shortNames().acronym(line, candidate.last(), id);
    }
  }
}
