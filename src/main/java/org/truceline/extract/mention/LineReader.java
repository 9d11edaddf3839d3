package org.truceline.extract.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Institution.Bare;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.model.ActorType;
import org.truceline.text.Document;

/// What one sentence names: what the dictionaries list, as the context decides, and what they do
/// not.
final class LineReader {

  private final Lexicon lexicon;
  private final Document document;
  private final PlaceContext context;
  private final Naming naming;
  private final Unknowns unknowns;

  LineReader(
      Lexicon lexicon, Document document, PlaceContext context, Naming naming, Unknowns unknowns) {
    this.lexicon = lexicon;
    this.document = document;
    this.context = context;
    this.naming = naming;
    this.unknowns = unknowns;
  }

  List<Mention> read(Line line, List<Candidate> candidates, Taken taken) {
    var read = new ArrayList<Mention>();
    var bodies = unknowns.bodies(line, candidates);
    var held = new boolean[line.size()];
    for (var body : bodies) {
      read.add(unknowns.mention(line, body, taken.tokens()));
      Spans.mark(held, body.first(), body.last());
    }
    for (var candidate : candidates) {
      if (!Spans.anyMarked(held, candidate.first(), candidate.last())) {
        read(line, candidate, read, taken);
      }
    }
    read.addAll(unknowns.find(line, taken.tokens(), taken.places()));
    return read;
  }

  private void read(Line line, Candidate candidate, List<Mention> read, Taken taken) {
    var id = id(line, naming.owned(line, candidate, read), read.isEmpty() ? null : read.getLast());
    if (id != null) {
      var mention = mention(line, candidate, id);
      read.add(mention);
      taken.mark(mention);
      learnShortName(line, candidate, id);
    }
  }

  private @Nullable String id(Line line, Candidate candidate, @Nullable Mention previous) {
    var body = candidate.institution();
    if (body != null) {
      return naming.body(body, candidate.state(), isDefinite(line, candidate));
    }
    var id = candidate.isDemonym() ? candidate.state() : context.decide(line, candidate, previous);
    if (id != null) {
      naming.remember(id);
    }
    return id;
  }

  /// `the army`, `الجيش`; at the start of a sentence English leaves the article out.
  private static boolean isDefinite(Line line, Candidate candidate) {
    if (line.language().adjectivesFollow()) {
      return candidate.front().article()
          || line.token(candidate.first()).word().contains("ال")
          || line.token(candidate.last()).word().startsWith("ال");
    }
    var before = line.before(candidate.first());
    return before < 0 || line.token(before).name().equals("the");
  }

  private Mention mention(Line line, Candidate candidate, String id) {
    var first = id.startsWith("place:") ? PlaceHeads.first(line, candidate) : candidate.first();
    var front =
        first == candidate.first() ? candidate.front().front() : PlaceHeads.clitics(line, first);
    var clitics =
        first == candidate.first() ? candidate.front().clitics() : PlaceHeads.text(line, first);
    var span = Spans.cut(document, line, first, candidate.last(), front, candidate.back().back());
    return new Mention(
        line.index(), first, candidate.last(), span, id, clitics, isImplied(candidate, id));
  }

  /// A demonym, or people whom every article speaks of: they count where an event needs them.
  private static boolean isImplied(Candidate candidate, String id) {
    var body = candidate.institution();
    return candidate.isDemonym()
        || id.equals("actor:civilians")
        || (body != null && body.bare() == Bare.ALONE && candidate.state() == null);
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
