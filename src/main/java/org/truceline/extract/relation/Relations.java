package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Language;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.lexicon.Patterns;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Entity;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.model.ActorType;
import org.truceline.model.Codes;
import org.truceline.model.Event;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Relation;
import org.truceline.model.RelationType;
import org.truceline.text.Document;

/// Reads the relations that articles state: `lexicon/<code>/relations.tsv`.
public final class Relations {

  private static final int REACH = 6;

  private final Lexicon lexicon;
  private final Map<String, Patterns<Rule>> rules = new HashMap<>();

  /// Loads the rules of each language that the lexicon knows.
  public Relations(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (var language : lexicon.languages()) {
      rules.put(language.code(), load(language));
    }
  }

  private static Patterns<Rule> load(Language language) {
    Patterns<Rule> patterns = language.newPatterns();
    for (var row : language.rows("relations.tsv", "type", "from", "to", "patterns")) {
      var rule =
          new Rule(
              row.as("type", cell -> Codes.parse(RelationType.class, cell)),
              row.as("from", cell -> Codes.parse(Rule.Slot.class, cell)),
              row.as("to", cell -> Codes.parse(Rule.Slot.class, cell)));
      row.list("patterns").forEach(pattern -> language.addPattern(row, pattern, patterns, rule));
    }
    return patterns;
  }

  /// An article's relations, each once, those that its events imply (a party to what it signed)
  /// included.
  public List<Relation> read(
      Document document, List<Line> lines, Mentions mentions, List<Event> events) {
    var found = new LinkedHashMap<String, Relation>();
    for (var line : lines) {
      var patterns = Objects.requireNonNull(rules.get(line.language().code()));
      for (var i = 0; i < line.size(); i++) {
        for (var hit : patterns.at(line.tokens(), i)) {
          var relation = relation(document, line, mentions, hit);
          if (relation != null) {
            found.putIfAbsent(key(relation), relation);
          }
        }
      }
    }
    implied(events).forEach(relation -> found.putIfAbsent(key(relation), relation));
    return new ArrayList<>(found.values());
  }

  private static String key(Relation relation) {
    return String.join(" ", relation.from(), Codes.of(relation.type()), relation.to());
  }

  /// What events make plain: parties to what they signed, supporters of those they helped.
  private static List<Relation> implied(List<Event> events) {
    var implied = new ArrayList<Relation>();
    for (var event : events) {
      if (event.factuality() == Factuality.OCCURRED) {
        implied.addAll(implied(event));
      }
    }
    return implied;
  }

  private static List<Relation> implied(Event event) {
    var agreement = event.agreement();
    if (event.type() == EventType.SUPPORT) {
      var source = event.sources().getFirst();
      return event.targets().stream()
          .map(target -> new Relation(source, RelationType.SUPPORTS, target, event.evidence()))
          .toList();
    }
    return event.type() == EventType.AGREEMENT_SIGNED
            && agreement != null
            && event.sources().size() > 1
        ? event.sources().stream()
            .map(one -> new Relation(one, RelationType.PARTY_TO, agreement, event.evidence()))
            .toList()
        : List.of();
  }

  private @Nullable Relation relation(
      Document document, Line line, Mentions mentions, Hit<Rule> hit) {
    var rule = hit.value();
    var named = mentions.in(line);
    var from =
        at(line, named, rule.from(), hit, one -> rule.canBegin(one, isPerson(one, mentions)));
    var to = at(line, named, rule.to(), hit, one -> rule.canEnd(one, isPerson(one, mentions)));
    if (from == null || to == null || from.id().equals(to.id())) {
      return null;
    }
    var first = Math.min(hit.first(), Math.min(from.first(), to.first()));
    var last = Math.max(hit.last(), Math.max(from.last(), to.last()));
    return new Relation(
        from.id(), rule.type(), to.id(), document.span(line.sentence(), first, last));
  }

  private static @Nullable Mention at(
      Line line, List<Mention> named, Rule.Slot slot, Hit<Rule> hit, Predicate<Mention> fits) {
    var left = slot == Rule.Slot.LEFT || slot == Rule.Slot.SECOND_LEFT;
    var side =
        named.stream()
            .filter(fits)
            .filter(one ->
                left
                    ? one.last() < hit.first() && hit.first() - one.last() <= REACH * 2
                    : one.first() > hit.last() && one.first() - hit.last() <= REACH)
            .sorted(
                left
                    ? Comparator.comparingInt(one -> -one.last())
                    : Comparator.comparingInt(Mention::first))
            .toList();
    var index = slot == Rule.Slot.LEFT || slot == Rule.Slot.RIGHT ? 0 : 1;
    if (side.size() <= index) {
      return null;
    }
    var found = side.get(index);
    return isInSentencePart(line, found, hit) ? found : null;
  }

  private static boolean isInSentencePart(Line line, Mention mention, Hit<Rule> hit) {
    var from = Math.min(mention.last(), hit.last());
    var to = Math.max(mention.first(), hit.first());
    for (var i = from + 1; i < to; i++) {
      if (line.token(i).name().equals(".") || line.token(i).name().equals(";")) {
        return false;
      }
    }
    return true;
  }

  private boolean isPerson(Mention mention, Mentions mentions) {
    var actor = lexicon.actor(mention.id());
    return actor != null
        ? actor.type() == ActorType.PERSON
        : mentions.entities().get(mention.id()) instanceof Entity.OfActor own
            && own.type() == ActorType.PERSON;
  }
}
