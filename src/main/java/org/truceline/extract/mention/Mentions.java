package org.truceline.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Institution.Bare;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.lexicon.Name;
import org.truceline.model.ActorType;
import org.truceline.text.Document;

/// All that an article names, sentence by sentence.
public final class Mentions {

  private final Lexicon lexicon;
  private final Document document;
  private final List<Line> lines;
  private final List<List<Mention>> byLine = new ArrayList<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private @Nullable String focus;

  private Mentions(Lexicon lexicon, Document document, List<Line> lines) {
    this.lexicon = lexicon;
    this.document = document;
    this.lines = List.copyOf(lines);
  }

  /// Finds all that the article names.
  ///
  /// @param lines the document's sentences, in order
  public static Mentions find(Lexicon lexicon, Bodies bodies, Document document, List<Line> lines) {
    var mentions = new Mentions(lexicon, document, lines);
    mentions.names(bodies);
    new Zones(mentions).find();
    new Agreements(mentions).find();
    mentions.byLine.forEach(of -> of.sort(Comparator.comparingInt(Mention::first)));
    return mentions;
  }

  private void names(Bodies bodies) {
    var found = new ArrayList<List<Candidate>>();
    var weights = new Focus(lexicon);
    for (var line : lines) {
      var candidates = new Candidates(line).find();
      found.add(candidates);
      weights.weigh(line, candidates);
    }
    focus = weights.country();
    var plain = plainNames(found);
    var context = new PlaceContext(lexicon, focus, plain::contains);
    var naming = new Naming(lexicon, bodies, focus, entities);
    var unknowns = new Unknowns(document, entities);
    for (var line : lines) {
      byLine.add(read(line, found.get(line.index()), context, naming, unknowns));
    }
  }

  private static Set<String> plainNames(List<List<Candidate>> found) {
    var plain = new HashSet<String>();
    for (var candidates : found) {
      for (var candidate : candidates) {
        for (var name : candidate.names()) {
          if (name.use() == Name.Use.PLAIN) {
            plain.add(name.id());
          }
        }
      }
    }
    return plain;
  }

  private List<Mention> read(
      Line line,
      List<Candidate> candidates,
      PlaceContext context,
      Naming naming,
      Unknowns unknowns) {
    var read = new ArrayList<Mention>();
    var taken = new boolean[line.size()];
    for (var candidate : candidates) {
      var id = id(line, naming.owned(line, candidate, read), context, naming);
      if (id != null) {
        var mention = mention(line, candidate, id);
        read.add(mention);
        IntStream.rangeClosed(mention.first(), mention.last()).forEach(i -> taken[i] = true);
        rememberSurname(line, candidate, id, unknowns);
      }
    }
    read.addAll(unknowns.find(line, taken));
    return read;
  }

  private static @Nullable String id(
      Line line, Candidate candidate, PlaceContext context, Naming naming) {
    var body = candidate.institution();
    if (body != null) {
      return naming.body(body, candidate.state());
    }
    var id = candidate.isDemonym() ? candidate.state() : context.decide(line, candidate);
    if (id != null) {
      naming.remember(id);
    }
    return id;
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

  private void rememberSurname(Line line, Candidate candidate, String id, Unknowns unknowns) {
    var actor = lexicon.actor(id);
    if (actor != null && actor.type() == ActorType.PERSON && candidate.length() > 0) {
      unknowns.remember(line.token(candidate.last()).name(), id);
    }
  }

  void add(Mention mention) {
    byLine.get(mention.line()).add(mention);
  }

  void add(Entity entity) {
    entities.putIfAbsent(entity.id(), entity);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Document document() {
    return document;
  }

  List<Line> lines() {
    return lines;
  }

  /// The state that the article is about, as far as its names tell.
  public @Nullable String focus() {
    return focus;
  }

  public boolean isPerson(String id) {
    var actor = lexicon.actor(id);
    return actor == null
        ? entities.get(id) instanceof Entity.OfActor own && own.type() == ActorType.PERSON
        : actor.type() == ActorType.PERSON;
  }

  /// What a sentence names, in reading order.
  public List<Mention> in(Line line) {
    return byLine.get(line.index());
  }

  public List<Mention> all() {
    return byLine.stream().flatMap(List::stream).toList();
  }

  /// What the article names and no dictionary lists, by id.
  public Map<String, Entity> entities() {
    return entities;
  }
}
