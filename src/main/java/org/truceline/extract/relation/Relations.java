package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Language;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.lexicon.Patterns;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.model.Codes;
import org.truceline.model.Event;
import org.truceline.model.Relation;
import org.truceline.model.RelationType;
import org.truceline.text.Document;

/// Reads the relations that articles state: `lexicon/<code>/relations.tsv`, `offices.tsv` and
/// `epithets.tsv`.
public final class Relations {

  private final Lexicon lexicon;
  private final Set<String> seated;
  private final Map<String, Patterns<Rule>> rules = new HashMap<>();
  private final Map<String, Patterns<Title>> offices = new HashMap<>();
  private final Map<String, Patterns<Epithet>> epithets = new HashMap<>();

  /// Loads the rules of each language that the lexicon knows.
  public Relations(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.seated = Cast.seated(lexicon);
    for (var language : lexicon.languages()) {
      rules.put(language.code(), load(language));
      offices.put(language.code(), Title.load(language));
      epithets.put(language.code(), Epithet.load(language));
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
    var cast = new Cast(lexicon, mentions, lines, seated);
    var implied = Implied.by(events, cast);
    var pacts = new ToldPacts(implied);
    var sides = new Sides(lines, mentions, cast);
    var kinds = new Kinds(lexicon, mentions);
    for (var line : lines) {
      var named = outer(mentions.in(line));
      var words = Objects.requireNonNull(epithets.get(line.language().code()));
      var titles = Objects.requireNonNull(offices.get(line.language().code()));
      var all = kinds.with(line, named);
      var ends = new Ends(line, all, cast);
      var parties = sides.in(line, all);
      var ruled = ruled(document, line, cast, ends, new Ends(line, parties, cast));
      ruled.removeIf(one -> Implied.isLost(one, line, events));
      keep(ruled, found);
      keep(new Offices(document, line, named, cast, titles).read(), found);
      keep(Pacts.between(document, line, parties), found);
      keep(Epithets.read(words, document, line, named, cast), found);
      keep(Loyalties.read(document, line, named, cast), found);
      keep(Eponyms.read(document, line, named, cast), found);
      keep(Lying.read(document, line, named, cast), found);
      keep(new PlaceParts(document, line, named, cast.geography()).read(), found);
      sides.read(line, named);
      sides.made(named, pacts.in(line));
      sides.made(named, ruled);
      keep(Pacts.owned(document, line, named, cast), found);
    }
    keep(implied, found);
    Pacts.brokers(found.values()).forEach(found::remove);
    return Heads.replaced(new ArrayList<>(found.values()), cast);
  }

  /// Without those that only stand in the name of another.
  private static List<Mention> outer(List<Mention> named) {
    var outer = new ArrayList<Mention>(named.size());
    for (var one : named) {
      if (outer.isEmpty() || !one.isActor() || !isInside(one, outer.getLast())) {
        outer.add(one);
      }
    }
    return outer;
  }

  private static boolean isInside(Mention one, Mention other) {
    return other.isActor() && one.first() > other.first() && one.last() <= other.last();
  }

  private static void keep(List<Relation> relations, Map<String, Relation> into) {
    relations.stream()
        .filter(relation -> !relation.from().equals(relation.to()))
        .forEach(relation -> into.putIfAbsent(key(relation), relation));
  }

  static String key(Relation relation) {
    return key(relation.from(), relation.type(), relation.to());
  }

  static String key(String from, RelationType type, String to) {
    return String.join(" ", from, Codes.of(type), to);
  }

  /// @param parties the same ends, and those for whom `both sides` stands
  private List<Relation> ruled(Document document, Line line, Cast cast, Ends ends, Ends parties) {
    var patterns = Objects.requireNonNull(rules.get(line.language().code()));
    var read = new ArrayList<Relation>();
    for (var i = 0; i < line.size(); i++) {
      var hits = patterns.at(line.wording(), i);
      var longest = -1;
      for (var k = 0; k < hits.size(); k++) {
        var hit = hits.get(k);
        if (hit.last() < longest) {
          continue;
        }
        var before = read.size();
        if (Stated.is(line, hit)
            && !ends.isInName(hit)
            && !Joined.isUnsaid(line, hit.first(), hit.value().doubts(hit.tense()))
            && !Joined.isAccused(line, hit)) {
          var isParty = hit.value().type() == RelationType.PARTY_TO;
          read.addAll(relations(document, line, cast, isParty ? parties : ends, hit));
        }
        longest = read.size() > before ? hit.last() : longest;
      }
    }
    return read;
  }

  private static List<Relation> relations(
      Document document, Line line, Cast cast, Ends ends, Hit<Rule> hit) {
    var rule = hit.value();
    var read = new ArrayList<Relation>();
    var begins = ends.at(rule.from(), hit, -1, one -> rule.canBegin(one, cast));
    var first = signers(line, hit, cast, begins);
    for (var from : first) {
      var end = first.getLast().last();
      for (var to : ends.at(rule.to(), hit, end, one -> rule.canEnd(one, from, cast))) {
        if (!from.id().equals(to.id())
            && !isPartly(line, rule, to)
            && !isOfOthers(line, rule, from, to)
            && !isOtherRule(rule, from, to, cast)) {
          read.add(relation(document, line, from, hit, to));
        }
      }
    }
    return read;
  }

  /// «الحكومة والقوات المساندة لها بقيادة X»: a state is no member of another's government.
  private static boolean isOtherRule(Rule rule, Mention from, Mention to, Cast cast) {
    return rule.type() == RelationType.MEMBER_OF && cast.isState(from) && cast.isRule(to.id());
  }

  /// `Announced a ceasefire between Israel and Hezbollah`: it is theirs.
  private static boolean isOfOthers(Line line, Rule rule, Mention from, Mention pact) {
    return rule.type() == RelationType.PARTY_TO
        && from.last() < pact.first()
        && pact.line() == line.index()
        && line.is(pact.last() + 1, Cue.BETWEEN);
  }

  /// «معاقل الحزب في شمال العراق»: they are somewhere in that part of the country.
  private static boolean isPartly(Line line, Rule rule, Mention place) {
    return rule.type() == RelationType.CONTROLS
        && rule.from() == Rule.Slot.WITHIN
        && line.cue(place.first(), Cue.QUARTER) != null;
  }

  /// `The minister signed the truce on behalf of …`: he is no party to it.
  private static List<Mention> signers(Line line, Hit<Rule> hit, Cast cast, List<Mention> signers) {
    return hit.value().type() == RelationType.PARTY_TO && line.has(Cue.ON_BEHALF)
        ? signers.stream().filter(one -> !cast.isPerson(one)).toList()
        : signers;
  }

  private static Relation relation(
      Document document, Line line, Mention from, Hit<Rule> hit, Mention to) {
    var first = Math.min(hit.first(), from.first());
    var last = Math.max(hit.last(), from.last());
    if (to.line() == line.index()) {
      first = Math.min(first, to.first());
      last = Math.max(last, to.last());
    }
    return new Relation(
        from.id(), hit.value().type(), to.id(), document.span(line.sentence(), first, last));
  }
}
