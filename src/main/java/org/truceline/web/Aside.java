package org.truceline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.query.Actors.ActorDetail;
import org.truceline.query.Actors.Alias;
import org.truceline.query.Agreements.AgreementDetail;
import org.truceline.query.LifeState;
import org.truceline.query.Part;
import org.truceline.query.Places.PlaceDetail;
import org.truceline.query.Ref;
import org.truceline.query.StatedRelation;
import org.truceline.query.Zones.ZoneDetail;

/// What stands beside a timeline: facts under a heading, each with where it leads.
public record Aside(String heading, List<Item> items) {

  static List<Aside> of(ActorDetail actor) {
    var asides = new ArrayList<Aside>();
    add(asides, "Also called", actor.aliases().stream().map(Aside::alias).toList());
    add(
        asides,
        "As articles state it",
        actor.relations().stream().map(relation -> relation(actor.id(), relation)).toList());
    return asides;
  }

  static List<Aside> of(ZoneDetail zone) {
    var asides = new ArrayList<Aside>();
    add(asides, "Its life", zone.states().stream().map(Aside::state).toList());
    add(asides, "Made by", parts(zone.agreements()));
    add(asides, "Covers", links(zone.places()));
    return asides;
  }

  static List<Aside> of(AgreementDetail agreement) {
    var asides = new ArrayList<Aside>();
    var date = agreement.date();
    if (date != null) {
      asides.add(new Aside("Concluded", List.of(plain(Dates.day(date, date)))));
    }
    add(asides, "Parties", parts(agreement.parties()));
    add(asides, "Guarantors", parts(agreement.guarantors()));
    add(asides, "Its life", agreement.states().stream().map(Aside::state).toList());
    add(asides, "Leaves out", links(agreement.excluded()));
    add(asides, "Zones", parts(agreement.zones()));
    return asides;
  }

  static List<Aside> of(PlaceDetail place) {
    var asides = new ArrayList<Aside>();
    add(asides, "In the zones", links(place.zones()));
    return asides;
  }

  private static void add(List<Aside> asides, String heading, List<Item> items) {
    if (!items.isEmpty()) {
      asides.add(new Aside(heading, items));
    }
  }

  private static List<Item> links(List<Ref> refs) {
    return refs.stream().map(ref -> new Item("", Link.path(ref.id()), ref.name(), "", "")).toList();
  }

  private static List<Item> parts(List<Part> parts) {
    return parts.stream()
        .map(part -> new Item("", Link.path(part.id()), part.name(), "", ""))
        .toList();
  }

  private static Item plain(String text) {
    return new Item("", "", text, "", "");
  }

  private static Item alias(Alias alias) {
    return new Item("", "", alias.text(), "", alias.language());
  }

  private static Item state(LifeState state) {
    return new Item(
        state.state().code().replace('_', ' '),
        state.event() == null ? "" : Link.path(state.event()),
        Dates.day(state.start(), "no date"),
        "",
        "");
  }

  private static Item relation(String actor, StatedRelation relation) {
    var isFromIt = relation.from().id().equals(actor);
    var other = isFromIt ? relation.to() : relation.from();
    var words = relation.type().replace('_', ' ');
    return new Item(
        isFromIt ? words : "",
        Link.path(other.id()),
        other.name(),
        isFromIt ? "" : words + " it",
        "");
  }

  /// One fact.
  ///
  /// @param before what it is, ahead of it
  /// @param path where it leads, or empty
  /// @param after what it is, behind it
  /// @param language of its text (ISO 639-1), or empty
  public record Item(String before, String path, String text, String after, String language) {

    public @Nullable String lang() {
      return Objects.equals(language, "") ? null : language;
    }
  }
}
