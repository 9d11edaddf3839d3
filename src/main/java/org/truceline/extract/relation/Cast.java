package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Entry;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.model.ActorType;
import org.truceline.model.Span;

/// What those are whom an article names.
final class Cast {

  private static final List<String> CROWDS =
      List.of(
          "officials",
          "sources",
          "residents",
          "witnesses",
          "activists",
          "medics",
          "analysts",
          "leaders",
          "journalists",
          "workers",
          "negotiators",
          "commanders",
          "diplomats",
          "lawmakers",
          "prosecutors",
          "civilians",
          "protesters",
          "militants",
          "gunmen",
          "fighters",
          "soldiers",
          "armed-groups",
          "parties-to-the-conflict");

  private static final Set<ActorType> ORGANISED =
      EnumSet.of(ActorType.ARMED_GROUP, ActorType.ORGANISATION, ActorType.INTERGOVERNMENTAL);

  private final Lexicon lexicon;
  private final Mentions mentions;
  private final Map<String, List<Span>> named = new HashMap<>();
  private final Set<String> plain = new HashSet<>();
  private final List<@Nullable Mention> lastAgreements = new ArrayList<>();
  private final List<@Nullable String> lastGroups = new ArrayList<>();
  private final List<@Nullable String> lastBodies = new ArrayList<>();
  private final boolean hasSeats;
  private final Geography geography;
  private final Cabinets cabinets;

  /// @param seated the bodies that [Cast#seated] tells
  Cast(Lexicon lexicon, Mentions mentions, Iterable<Line> lines, Set<String> seated) {
    this.lexicon = lexicon;
    this.mentions = mentions;
    this.geography = new Geography(lexicon);
    Mention last = null;
    String group = null;
    String body = null;
    for (var line : lines) {
      lastAgreements.add(last);
      lastGroups.add(group);
      lastBodies.add(body);
      for (var mention : mentions.in(line)) {
        named.computeIfAbsent(mention.id(), id -> new ArrayList<>(2)).add(mention.span());
        if (!mention.implied()) {
          plain.add(mention.id());
        }
        group = isGroup(mention) ? mention.id() : group;
        body = isOrganised(mention) ? mention.id() : body;
        last = mention.isAgreement() ? mention : last;
      }
    }
    this.hasSeats = !Collections.disjoint(seated, named.keySet());
    this.cabinets =
        new Cabinets(lexicon, mentions.focus(), Collections.unmodifiableSet(named.keySet()));
  }

  /// The bodies that have an office under a name of its own, [Cast#seat].
  static Set<String> seated(Lexicon lexicon) {
    return lexicon.actors().stream()
        .map(Cast::bodyOf)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The agreement that the sentences before this one named last.
  @Nullable Mention agreementBefore(Line line) {
    return lastAgreements.get(line.index());
  }

  /// The armed group that was named last before a token.
  @Nullable String groupBefore(Line line, int token) {
    return mentions.in(line).stream()
        .filter(one -> one.last() < token && isGroup(one))
        .reduce((first, second) -> second)
        .map(Mention::id)
        .orElse(lastGroups.get(line.index()));
  }

  /// The body that was named last before a token, states, governments and media left out.
  @Nullable String bodyBefore(Line line, int token) {
    return mentions.in(line).stream()
        .filter(one -> one.last() < token && isOrganised(one))
        .reduce((first, second) -> second)
        .map(Mention::id)
        .orElse(lastBodies.get(line.index()));
  }

  private boolean isOrganised(Mention mention) {
    var type = mention.isActor() && !mention.implied() ? mentions.type(mention.id()) : null;
    return type != null && ORGANISED.contains(type) && !isCrowd(mention);
  }

  boolean isGroup(Mention mention) {
    return mentions.isArmedGroup(mention.id());
  }

  /// Whether words that the article says name an actor.
  boolean isNamed(String id, Span words) {
    return named.getOrDefault(id, List.of()).stream().anyMatch(words::overlaps);
  }

  /// Whether the article names it by more than an adjective.
  boolean isNamedPlainly(String id) {
    return plain.contains(id);
  }

  boolean isNamed(String id) {
    return named.containsKey(id);
  }

  boolean isPerson(Mention mention) {
    return mention.isActor() && isPerson(mention.id());
  }

  boolean isPerson(String id) {
    return mentions.isPerson(id);
  }

  /// An actor of more than one head.
  boolean isBody(Mention mention) {
    return mention.isActor() && !mentions.isPerson(mention.id());
  }

  /// People of a kind, who have no members and no leader: `officials`.
  boolean isCrowd(Mention mention) {
    return isCrowd(mention.id());
  }

  boolean isCrowd(String id) {
    return CROWDS.stream().anyMatch(id::endsWith);
  }

  /// A state or its government.
  boolean isRule(String id) {
    return cabinets.isState(id) || id.contains("government");
  }

  boolean isState(Mention mention) {
    return cabinets.isState(mention.id());
  }

  /// A person or a body of states, who bring others together and warrant nothing by it.
  boolean isGoBetween(Mention mention) {
    return isPerson(mention) || mentions.type(mention.id()) == ActorType.INTERGOVERNMENTAL;
  }

  Geography geography() {
    return geography;
  }

  /// The actor whose name, or whose adjective, stands at a token, where the article names it
  /// elsewhere too.
  ///
  /// @param end the first token that no longer belongs to it
  @Nullable String other(Line line, int token, int end) {
    var language = line.language();
    var text = line.wording().until(end);
    if (language.demonyms().longest(text, token) != null) {
      return adjective(line, token);
    }
    var name = language.names().longest(text, token);
    return name == null
        ? null
        : name.values().stream()
            .map(Name::id)
            .filter(id -> lexicon.actor(id) != null && named.containsKey(id))
            .findFirst()
            .orElse(null);
  }

  /// The state whose adjective stands at a token, where the article names it too.
  @Nullable String adjective(Line line, int token) {
    var demonym = line.language().demonyms().longest(line.wording(), token);
    var id = demonym == null ? null : demonym.values().getFirst();
    return id != null && named.containsKey(id) ? id : null;
  }

  /// The body whose office stands at a token under a name of its own, where the article names that
  /// body elsewhere too: the UN Secretary-General.
  @Nullable Seat seat(Line line, int token) {
    var name = hasSeats ? line.name(token) : null;
    if (name == null) {
      return null;
    }
    var body =
        name.values().getFirst().entry() instanceof Entry.OfActor actor ? bodyOf(actor) : null;
    return body == null || !named.containsKey(body) ? null : new Seat(body, name.last());
  }

  /// The body that an office belongs to: the United Nations for their Secretary-General.
  String ofOffice(String id) {
    var actor = lexicon.actor(id);
    var body = actor == null ? null : bodyOf(actor);
    return body == null ? id : body;
  }

  private static @Nullable String bodyOf(Entry.OfActor actor) {
    return actor.parent() != null && isOffice(actor.id()) ? actor.parent() : null;
  }

  private static boolean isOffice(String id) {
    return id.endsWith("-secretary-general") || id.contains("-envoy");
  }

  /// The governments of the states that the article names.
  Cabinets cabinets() {
    return cabinets;
  }
}
