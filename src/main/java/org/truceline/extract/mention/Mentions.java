package org.truceline.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.model.ActorType;
import org.truceline.text.Document;

/// All that an article names, sentence by sentence.
public final class Mentions {

  private final Lexicon lexicon;
  private final Document document;
  private final List<Line> lines;
  private final List<List<Mention>> byLine = new ArrayList<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final @Nullable String focus;

  /// None yet.
  ///
  /// @param lines the document's sentences, in order
  /// @param focus the state that the article is about, null where none stands out
  public Mentions(Lexicon lexicon, Document document, List<Line> lines, @Nullable String focus) {
    this.lexicon = lexicon;
    this.document = document;
    this.lines = List.copyOf(lines);
    this.focus = focus;
    lines.forEach(line -> byLine.add(new ArrayList<>()));
  }

  public void add(Mention mention) {
    byLine.get(mention.line()).add(mention);
  }

  public void addAll(Line line, List<Mention> found) {
    byLine.get(line.index()).addAll(found);
  }

  /// Puts those of each sentence in reading order.
  public void sort() {
    byLine.forEach(of -> of.sort(Comparator.comparingInt(Mention::first)));
  }

  /// What a place is called in English, or as the article calls it.
  public String placeName(String id) {
    var own = entities.get(id);
    return own == null ? lexicon.names(id).getOrDefault("en", id) : own.name();
  }

  /// Leaves out what a longer name takes in.
  public void drop(Line line, int token) {
    byLine.get(line.index()).removeIf(one -> !one.isAgreement() && one.covers(token));
  }

  public void add(Entity entity) {
    entities.putIfAbsent(entity.id(), entity);
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public Document document() {
    return document;
  }

  public List<Line> lines() {
    return lines;
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
