package org.truceline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Entity;
import org.truceline.extract.mention.Mentions;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.Actor;
import org.truceline.model.Agreement;
import org.truceline.model.Article;
import org.truceline.model.Event;
import org.truceline.model.Facts;
import org.truceline.model.Place;
import org.truceline.model.Precision;
import org.truceline.model.Relation;
import org.truceline.model.Span;
import org.truceline.model.Terms;
import org.truceline.model.TimeExpression;
import org.truceline.model.When;
import org.truceline.model.Zone;

/// Puts an article's facts together: everything that is named, and everything that its events and
/// relations refer to.
final class Assembly {

  private final Lexicon lexicon;
  private final Article article;
  private final Mentions mentions;
  private final Map<String, Set<Span>> spans = new LinkedHashMap<>();
  private final Set<String> implied = new LinkedHashSet<>();

  Assembly(Lexicon lexicon, Article article, Mentions mentions) {
    this.lexicon = lexicon;
    this.article = article;
    this.mentions = mentions;
    var named = new HashSet<String>();
    for (var mention : mentions.all()) {
      spans.computeIfAbsent(mention.id(), id -> new LinkedHashSet<>()).add(mention.span());
      (mention.implied() ? implied : named).add(mention.id());
    }
    implied.removeAll(named);
  }

  Facts facts(List<TimeMention> times, List<Event> events, List<Relation> relations) {
    var ids = ids(events, relations);
    return new Facts(
        article,
        each(ids, "actor:", this::actor),
        each(ids, "place:", this::place),
        each(ids, "zone:", this::zone),
        each(ids, "agreement:", this::agreement),
        times(times),
        events,
        relations,
        aliases(ids));
  }

  private Map<String, Map<String, List<String>>> aliases(Set<String> ids) {
    var aliases = new HashMap<String, Map<String, List<String>>>();
    for (var id : ids) {
      var known = lexicon.aliases(id);
      if (!known.isEmpty()) {
        aliases.put(id, known);
      }
    }
    return aliases;
  }

  /// What is said several times is listed once.
  private static List<TimeExpression> times(List<TimeMention> mentions) {
    var said = new LinkedHashMap<List<Object>, List<Span>>();
    for (var time : mentions) {
      said.computeIfAbsent(List.of(time.span().quote(), time.when()), any -> new ArrayList<>())
          .add(time.span());
    }
    return said.entrySet().stream()
        .map(one ->
            new TimeExpression(
                one.getValue().getFirst(), (When) one.getKey().getLast(), one.getValue()))
        .toList();
  }

  private Set<String> ids(List<Event> events, List<Relation> relations) {
    var ids = new LinkedHashSet<>(spans.keySet());
    ids.removeAll(implied);
    for (var event : events) {
      ids.addAll(event.sources());
      ids.addAll(event.targets());
      ids.addAll(event.places());
      ids.addAll(event.attributedTo());
      add(event.zone(), ids);
      add(event.agreement(), ids);
    }
    for (var relation : relations) {
      ids.add(relation.from());
      ids.add(relation.to());
    }
    return ids;
  }

  private static void add(@Nullable String id, Set<String> into) {
    if (id != null) {
      into.add(id);
    }
  }

  private static <T> List<T> each(Set<String> ids, String prefix, Function<String, T> make) {
    var all = new ArrayList<T>();
    for (var id : ids) {
      if (id.startsWith(prefix)) {
        all.add(make.apply(id));
      }
    }
    return all;
  }

  private List<Span> spans(String id) {
    return new ArrayList<>(spans.getOrDefault(id, Set.of()));
  }

  private static String name(String id, Map<String, String> names) {
    var english = names.get("en");
    return english != null
        ? english
        : names.values().stream().findFirst().orElse(id.substring(id.indexOf(':') + 1));
  }

  private Actor actor(String id) {
    if (mentions.entities().get(id) instanceof Entity.OfActor own) {
      return new Actor(id, own.name(), own.names(), own.type(), false, spans(id));
    }
    var names = lexicon.names(id);
    var entry = Objects.requireNonNull(lexicon.actor(id), id);
    return new Actor(id, name(id, names), names, entry.type(), entry.parent(), true, spans(id));
  }

  private Place place(String id) {
    if (mentions.entities().get(id) instanceof Entity.OfPlace own) {
      return new Place(id, own.name(), own.names(), null, null, spans(id));
    }
    var names = lexicon.names(id);
    var entry = Objects.requireNonNull(lexicon.place(id), id);
    var outwards = lexicon.outwards(id);
    return new Place(
        id,
        name(id, names),
        names,
        outwards.subList(1, outwards.size()),
        entry.latitude(),
        entry.longitude(),
        spans(id));
  }

  private Zone zone(String id) {
    if (mentions.entities().get(id) instanceof Entity.OfZone own) {
      return new Zone(id, own.name(), own.names(), own.places(), spans(id));
    }
    var names = lexicon.names(id);
    var places =
        lexicon.entry(id) instanceof Entry.OfZone entry ? entry.places() : List.<String>of();
    return new Zone(id, name(id, names), names, places, spans(id));
  }

  private Agreement agreement(String id) {
    if (mentions.entities().get(id) instanceof Entity.OfAgreement own) {
      var precision = own.precision();
      return new Agreement(
          id,
          own.name(),
          own.names(),
          own.date(),
          precision,
          own.parties(),
          List.of(),
          List.of(),
          spans(id));
    }
    if (lexicon.entry(id) instanceof Entry.OfAgreement entry) {
      return known(entry);
    }
    throw new IllegalStateException(id);
  }

  private Agreement known(Entry.OfAgreement entry) {
    var names = lexicon.names(entry.id());
    return new Agreement(
        entry.id(),
        name(entry.id(), names),
        names,
        entry.date(),
        entry.date() == null ? Precision.NONE : entry.precision(),
        entry.parties(),
        entry.guarantors(),
        entry.zones(),
        new Terms(
            entry.until(), entry.excluded(), entry.zones().isEmpty() ? entry.places() : List.of()),
        spans(entry.id()));
  }
}
