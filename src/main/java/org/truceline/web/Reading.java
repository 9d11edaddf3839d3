package org.truceline.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.truceline.codebook.Codebook;
import org.truceline.model.Article;
import org.truceline.model.Facts;
import org.truceline.web.Mark.Kind;

/// An article with everything that was read in it, marked in place and listed.
///
/// @param title its lines: one, or none where the article has no title
public record Reading(
    Article article,
    List<Paragraph> title,
    List<Paragraph> text,
    List<Claim> events,
    List<Claim> relations,
    List<Group> groups) {

  public Reading {
    title = List.copyOf(title);
    text = List.copyOf(text);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    groups = List.copyOf(groups);
  }

  /// What the article names of one kind.
  public record Group(Kind kind, List<Thing> things) {

    public Group {
      things = List.copyOf(things);
    }

    public String heading() {
      return switch (kind) {
        case EVENT -> "Events";
        case RELATION -> "Relations";
        case ACTOR -> "Actors";
        case PLACE -> "Places";
        case ZONE -> "Zones";
        case AGREEMENT -> "Agreements";
        case TIME -> "Times";
      };
    }
  }

  static Reading of(Facts facts, Codebook codebook) {
    var things = Thing.of(facts);
    var links = new HashMap<String, Link>();
    things.forEach(thing -> links.put(thing.id(), new Link("#" + thing.note(), thing.name())));
    var events = Claim.events(facts, links, codebook);
    var relations = Claim.relations(facts, links);
    var marks =
        Stream.concat(
                Stream.of(events, relations).flatMap(List::stream).map(Claim::mark),
                things.stream().flatMap(thing -> thing.marks().stream()))
            .toList();
    var article = facts.article();
    return new Reading(
        article,
        Paragraph.of(article.language(), Piece.cut("title", article.title(), marks)),
        Paragraph.of(article.language(), Piece.cut("text", article.text(), marks)),
        events,
        relations,
        groups(things));
  }

  private static List<Group> groups(List<Thing> things) {
    Map<Kind, List<Thing>> byKind = new EnumMap<>(Kind.class);
    for (var thing : things) {
      byKind.computeIfAbsent(thing.kind(), kind -> new ArrayList<>()).add(thing);
    }
    return byKind.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  public String direction() {
    return Paragraph.direction(article.language());
  }

  public String published() {
    var published = article.publishedAt();
    return published == null ? "no date of publication" : Dates.day(published.text(), "");
  }
}
