package org.truceline.extract.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Language;
import org.truceline.extract.lexicon.Patterns;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.Table.Row;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.Codes;
import org.truceline.model.EventType;

/// One language's triggers: `lexicon/<code>/triggers.tsv`.
final class Triggers {

  /// The rule for agreements that are announced, whatever they are about.
  static final String ANNOUNCED_AGREEMENT = "announce-agreement";

  /// The rule for what several agree to do.
  static final String AGREED_DEED = "agree-to";

  /// The rule for truces that are agreed to.
  static final String ACCEPTED_CEASEFIRE = "accept-ceasefire";

  private static final int BESIDE = 2;

  private final Patterns<Trigger> patterns;

  private Triggers(Patterns<Trigger> patterns) {
    this.patterns = patterns;
  }

  static Triggers load(Language language) {
    var triggers = new Triggers(language.newPatterns());
    for (var row :
        language.rows(
            "triggers.tsv", "rule", "type", "sources", "targets", "confidence", "patterns")) {
      var trigger = trigger(row);
      for (var pattern : row.list("patterns")) {
        language.addPattern(row, pattern, triggers.patterns, trigger);
      }
    }
    return triggers;
  }

  private static Trigger trigger(Row row) {
    return new Trigger(
        row.text("rule"),
        row.as("type", cell -> Codes.parse(EventType.class, cell)),
        row.list("sources"),
        row.list("targets"),
        row.as("confidence", Double::valueOf));
  }

  /// The triggers of a sentence in reading order; where two share a word, the one of more words.
  List<Hit<Trigger>> in(Line line, List<Mention> mentions) {
    var all = new ArrayList<Hit<Trigger>>();
    var named = named(line, mentions);
    for (var i = 0; i < line.size(); i++) {
      if (!line.isPunctuation(i) && !named.get(i)) {
        var hits = patterns.at(line.wording(), i);
        if (!hits.isEmpty()) {
          all.addAll(hits);
        }
      }
    }
    all.removeIf(hit -> isTime(hit, line) || isUndone(hit, line));
    return all.isEmpty() ? List.of() : apart(line, mentions, all);
  }

  /// Of those that share a word, the one of more words.
  private static List<Hit<Trigger>> apart(
      Line line, List<Mention> mentions, List<Hit<Trigger>> all) {
    all.sort(
        Comparator.comparingInt((Hit<Trigger> hit) -> -hit.words().size())
            .thenComparing(hit -> !breaksTruce(hit) && !hit.value().isSpeechAct()));
    var taken = new boolean[line.size()];
    var kept = new ArrayList<Hit<Trigger>>();
    for (var hit : all) {
      if (hit.words().stream().noneMatch(word -> taken[word])) {
        hit.words().forEach(word -> taken[word] = true);
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparingInt(Hit::first));
    return kept.stream().filter(hit -> !isPartOf(hit, kept, line, mentions)).toList();
  }

  /// `فجر الأحد`: nothing is blown up at dawn.
  private static boolean isTime(Hit<Trigger> hit, Line line) {
    for (var time : line.times()) {
      if (time.firstToken() <= hit.first() && hit.first() <= time.lastToken()) {
        return true;
      }
    }
    return false;
  }

  /// `Announced the end of the ceasefire`, `أعلن أنه يتوسط في هدنة`.
  private static boolean isUndone(Hit<Trigger> hit, Line line) {
    var isMade =
        switch (hit.value().type()) {
          case CEASEFIRE_ANNOUNCED, CEASEFIRE_IN_FORCE, AGREEMENT_SIGNED, ZONE_ESTABLISHED -> true;
          default -> false;
        };
    for (var i = hit.first() + 1; i < hit.last(); i++) {
      var isElsewhere =
          line.is(i, Cue.CONTENT)
              && hit.value().type() == EventType.CEASEFIRE_ANNOUNCED
              && hit.last() - i > BESIDE;
      var isOther = isElsewhere || (isMade && line.is(i, Cue.UNDOES));
      if (isOther && !hit.words().contains(i)) {
        return true;
      }
    }
    return false;
  }

  /// The casualties of an attack that is told with them, what an agreement is on, and nouns that
  /// only name a kind of place.
  private static boolean isPartOf(
      Hit<Trigger> hit, List<Hit<Trigger>> all, Line line, List<Mention> mentions) {
    if (hit.value().type() == EventType.CASUALTIES) {
      var isNamed = mentions.stream().anyMatch(mention -> mention.first() < hit.first());
      return all.stream()
          .filter(other -> other.value().type().isHostile())
          .anyMatch(other -> isNamed || other.first() > hit.first() || !isFighting(other));
    }
    if (hit.value().type() == EventType.CEASEFIRE_ANNOUNCED) {
      return all.stream().anyMatch(other -> isBreach(other, hit));
    }
    return hit.tense() == null
        && (line.cueEnding(line.before(hit.first()), Cue.NOMINAL_HEAD) != null
            || all.stream().anyMatch(other -> isSubject(other, hit, line)));
  }

  /// `The fighting has left 600 dead` tells of no fight of its own.
  private static boolean isFighting(Hit<Trigger> hit) {
    return hit.value().type() == EventType.CLASH;
  }

  private static boolean breaksTruce(Hit<Trigger> hit) {
    return switch (hit.value().type()) {
      case VIOLATION_REPORTED, REFUSAL -> true;
      default -> false;
    };
  }

  /// `announced ten breaches of the truce`, `its refusal of a truce`: no truce is announced.
  private static boolean isBreach(Hit<Trigger> other, Hit<Trigger> announced) {
    return breaksTruce(other)
        && announced.first() < other.first()
        && other.first() < announced.last();
  }

  private static boolean isSubject(Hit<Trigger> agreed, Hit<Trigger> hit, Line line) {
    return agreed.value().type() == EventType.AGREEMENT_SIGNED
        && hit.value().type() == EventType.ZONE_ESTABLISHED
        && agreed.last() < hit.first()
        && hit.first() - agreed.last() <= 3
        && line.is(agreed.last(), Cue.MEMORANDUM_HEAD);
  }

  /// The tokens of names: `Support Forces` supports nobody.
  private static BitSet named(Line line, List<Mention> mentions) {
    var named = new BitSet(line.size());
    for (var mention : mentions) {
      if (!mention.implied() && (mention.isActor() || mention.isPlace())) {
        named.set(mention.first(), mention.last() + 1);
      }
    }
    return named;
  }
}
