package org.truceline.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.lexicon.Name;
import org.truceline.model.ActorType;
import org.truceline.text.Document;

/// All that an article names, sentence by sentence.
public final class Mentions {

  private final Lexicon lexicon;
  private final Document document;
  private final List<Line> lines;
  private final Made made;
  private final List<List<Mention>> byLine = new ArrayList<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private @Nullable String focus;

  private Mentions(Lexicon lexicon, Document document, List<Line> lines) {
    this.lexicon = lexicon;
    this.document = document;
    this.lines = List.copyOf(lines);
    this.made = new Made(document.article().publishedAt());
  }

  /// Finds all that the article names.
  ///
  /// @param lines the document's sentences, in order
  public static Mentions find(Lexicon lexicon, Bodies bodies, Document document, List<Line> lines) {
    var mentions = new Mentions(lexicon, document, lines);
    mentions.names(bodies);
    new Zones(mentions).find();
    new Resolutions(mentions).find();
    new NamedPacts(mentions).find();
    new Agreements(mentions).find();
    mentions.byLine.forEach(of -> of.sort(Comparator.comparingInt(Mention::first)));
    return mentions;
  }

  private void names(Bodies bodies) {
    var found = new ArrayList<List<Candidate>>();
    var weights = new Focus(lexicon);
    for (var line : lines) {
      var candidates = made.among(new Candidates(line).find());
      found.add(candidates);
      weights.weigh(line, candidates);
    }
    focus = weights.country();
    var plain = plainNames(found);
    var context = new PlaceContext(lexicon, focus, plain::contains);
    var naming =
        new Naming(
            lexicon,
            bodies,
            new Governments(lexicon, found),
            focus,
            weights.stands(focus),
            plain,
            entities);
    var unknowns = new Unknowns(document, lexicon, entities, lines);
    var reader = new LineReader(lexicon, document, context, naming, unknowns);
    var taken = Taken.times(lines);
    for (var line : lines) {
      byLine.add(reader.read(line, found.get(line.index()), taken.get(line.index())));
    }
    for (var line : lines) {
      byLine
          .get(line.index())
          .addAll(unknowns.shortNames().find(line, taken.get(line.index()).tokens()));
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

  void add(Mention mention) {
    byLine.get(mention.line()).add(mention);
  }

  /// What a place is called in English, or as the article calls it.
  String placeName(String id) {
    var own = entities.get(id);
    return own == null ? lexicon.names(id).getOrDefault("en", id) : own.name();
  }

  /// Leaves out what a longer name takes in.
  void drop(Line line, int token) {
    byLine.get(line.index()).removeIf(one -> !one.isAgreement() && one.covers(token));
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

  /// Which agreements and zones it may speak of.
  Made made() {
    return made;
  }

  /// The state that the article is about, as far as its names tell.
  public @Nullable String focus() {
    return focus;
  }

  public boolean isPerson(String id) {
    return type(id) == ActorType.PERSON;
  }

  public boolean isArmedGroup(String id) {
    return type(id) == ActorType.ARMED_GROUP;
  }

  /// What kind of actor an id is, null for none.
  public @Nullable ActorType type(String id) {
    var actor = lexicon.actor(id);
    return actor == null
        ? entities.get(id) instanceof Entity.OfActor own ? own.type() : null
        : actor.type();
  }

  /// The state that an actor of the dictionaries is of, null where they name none.
  public @Nullable String stateOf(String id) {
    var actor = lexicon.actor(id);
    return actor == null || actor.country() == null ? null : lexicon.stateOf(actor.country());
  }

  /// What a sentence names, in reading order.
  public List<Mention> in(Line line) {
    return byLine.get(line.index());
  }

  public List<Mention> all() {
    var all = new ArrayList<Mention>();
    byLine.forEach(all::addAll);
    return all;
  }

  /// What the article names and no dictionary lists, by id.
  public Map<String, Entity> entities() {
    return entities;
  }
}
