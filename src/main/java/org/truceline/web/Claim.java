package org.truceline.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.codebook.Circumstances;
import org.truceline.codebook.Codebook;
import org.truceline.codebook.Coding;
import org.truceline.model.Actor;
import org.truceline.model.ActorType;
import org.truceline.model.Event;
import org.truceline.model.Facts;
import org.truceline.model.Factuality;
import org.truceline.model.Plover;
import org.truceline.model.Relation;
import org.truceline.model.Span;
import org.truceline.web.Mark.Kind;

/// An event or a relation as an article claims it, with the reading of each of its parts.
///
/// @param mark its words in the article
/// @param type in words
/// @param tone `hostile`, `accord` or `other`
/// @param factuality how the article presents it; empty for a relation
/// @param from who does it, by anchor in the page and name
/// @param to whom it is done to
/// @param parts what else was read
public record Claim(
    Mark mark,
    String type,
    String tone,
    String factuality,
    List<Link> from,
    List<Link> to,
    List<Part> parts,
    String quote) {

  public Claim {
    from = List.copyOf(from);
    to = List.copyOf(to);
    parts = List.copyOf(parts);
  }

  /// What was read of one part: words, or what the article names.
  public record Part(String name, String words, List<Link> links) {

    public Part {
      links = List.copyOf(links);
    }

    private Part(String name, String words) {
      this(name, words, List.of());
    }

    private boolean isSaid() {
      return !words.isEmpty() || !links.isEmpty();
    }
  }

  static List<Claim> events(Facts facts, Map<String, Link> links, Codebook codebook) {
    var types =
        facts.actors().stream().collect(Collectors.toMap(Actor::id, Actor::type, (a, b) -> a));
    return IntStream.range(0, facts.events().size())
        .mapToObj(i -> {
          var event = facts.events().get(i);
          var circumstances =
              Circumstances.of(event, id -> types.getOrDefault(id, ActorType.OTHER));
          return event(event, i + 1, links, codebook.of(event.type(), circumstances));
        })
        .toList();
  }

  static List<Claim> relations(Facts facts, Map<String, Link> links) {
    return IntStream.range(0, facts.relations().size())
        .mapToObj(i -> relation(facts.relations().get(i), i + 1, links))
        .toList();
  }

  private static Claim event(Event event, int number, Map<String, Link> links, Coding coding) {
    var type = Line.words(event.type().code());
    var factuality = event.factuality().code();
    return new Claim(
        mark(Kind.EVENT, "" + number, type + ", " + factuality, event.evidence()),
        type,
        Line.tone(event.type()),
        factuality,
        links(event.sources(), links),
        links(event.targets(), links),
        Stream.concat(parts(event, links), codes(coding)).filter(Part::isSaid).toList(),
        event.evidence().quote());
  }

  private static Stream<Part> parts(Event event, Map<String, Link> links) {
    var when = event.when();
    return Stream.of(
        new Part(
            "when", when.isKnown() ? Dates.words(when) + ", " + Dates.how(when) : Dates.how(when)),
        new Part("at", "", links(event.places(), links)),
        new Part("zone", "", links(optional(event.zone()), links)),
        new Part("agreement", "", links(optional(event.agreement()), links)),
        new Part("says", "", links(event.attributedTo(), links)),
        new Part("rule", event.rule()),
        new Part("confidence", String.format(Locale.ROOT, "%.2f", event.confidence())));
  }

  private static Stream<Part> codes(Coding coding) {
    var plover = coding.plover() == Plover.NONE ? null : coding.plover().name();
    return Stream.of(
        new Part(
            "PLOVER",
            plover == null
                ? ""
                : joined("/", plover, coding.mode()) + " " + inBrackets(coding.score())),
        new Part("CAMEO", joined(" ", coding.cameo(), inBrackets(coding.goldstein()))),
        new Part("ACLED", joined(": ", coding.acled(), coding.subtype())));
  }

  private static @Nullable String inBrackets(@Nullable Double value) {
    return value == null ? null : "(%s)".formatted(value);
  }

  private static String joined(String between, @Nullable String... words) {
    return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(between));
  }

  private static Claim relation(Relation relation, int number, Map<String, Link> links) {
    var type = Line.words(relation.type().code());
    return new Claim(
        mark(Kind.RELATION, "r" + number, type, relation.evidence()),
        type,
        "other",
        "",
        links(List.of(relation.from()), links),
        links(List.of(relation.to()), links),
        List.of(),
        relation.evidence().quote());
  }

  private static Mark mark(Kind kind, String number, String reading, Span span) {
    return Mark.of(kind, number, "at-" + number, "claim-" + number, reading, span);
  }

  private static List<Link> links(List<String> ids, Map<String, Link> links) {
    return ids.stream().map(id -> links.getOrDefault(id, new Link("", id))).toList();
  }

  private static List<String> optional(@Nullable String id) {
    return id == null ? List.of() : List.of(id);
  }

  /// Whether the article presents it otherwise than as having occurred.
  public boolean isDoubted() {
    return !factuality.isEmpty() && !factuality.equals(Factuality.OCCURRED.code());
  }
}
