package org.truceline.extract.event.trigger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.truceline.extract.lexicon.Language;
import org.truceline.extract.lexicon.Patterns;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.text.Table.Row;

/// One language's triggers: `lexicon/<code>/triggers.tsv`.
public final class Triggers {

  /// The rule for agreements that are announced, whatever they are about.
  public static final String ANNOUNCED_AGREEMENT = "announce-agreement";

  /// The rule for what several agree to do.
  public static final String AGREED_DEED = "agree-to";

  /// The rule for a verb that says of one that he agrees, and of several that they do so together.
  public static final String CONCURRED = "concur";

  /// The rule for troops that move forward.
  public static final String ADVANCE = "advance";

  /// The rule for truces that are agreed to.
  public static final String ACCEPTED_CEASEFIRE = "accept-ceasefire";

  /// The rule for those who keep to a truce: it is in force already.
  public static final String ABIDING = "abide";

  /// The rule for those who let nobody through.
  public static final String DENIED_PASSAGE = "deny-passage";

  /// The rule for what takes effect.
  public static final String INTO_FORCE = "into-force";

  /// The rule for those who do not keep to one.
  public static final String NOT_ABIDING = "not-abide";

  /// What the rules begin with for those who agree on something, and each time on something else.
  public static final String AGREED = "agree";

  /// What the rules begin with for blows that somebody says were his.
  public static final String CLAIMED = "claim-";

  /// The rule for what somebody will do if something happens.
  public static final String ANSWER_IF = "answer-if";

  /// How rules begin for what somebody says was not so: «تنفي دعمها …».
  public static final String DENYING = "deny-support";

  /// How rules begin that tell on whom a blow is blamed.
  public static final String BLAMED = "blamed-";

  /// The rule for watchers who count no breach.
  public static final String NO_BREACH = "no-breach";

  /// What the rules end with that say that a blow has not stopped.
  public static final String UNABATED = "-unabated";

  /// The rule for a participle that calls on somebody, or says that somebody is called on.
  public static final String CALLING = "calling";

  /// The rule for aircraft that are shot down.
  public static final String DOWNED = "down-aircraft";

  /// The rule for whom a blow is aimed at.
  public static final String AIM = "aim";

  /// The rule for how many have died so far, of many blows.
  public static final String TOLL = "toll";

  /// The rule for how many somebody says were killed: `put the toll at`.
  public static final String PUT_TOLL = "put-toll";

  /// The rule for a place that is handed over.
  static final String HAND_OVER = "hand-over";

  /// The rule for those who take a place.
  public static final String SEIZED = "whose-seizure";

  /// The rule for those who help others to a truce.
  public static final String MEDIATED = "mediate-truce";

  /// What the rules begin with that tell of a truce by what stands beside it.
  static final String TRUCE = "truce-";

  /// The rule for those who welcome something, and each time something else.
  public static final String WELCOMING = "welcoming";

  /// The rule for those who will hold others to account.
  public static final String ACCOUNT = "hold-to-account";

  /// The rule for somebody who is driven back.
  static final String REPULSE = "whose-repulse";

  /// The rule for when a truce begins that stands before it.
  public static final String TRUCE_FROM = "truce-from";

  private final Patterns<Trigger> patterns;

  private Triggers(Patterns<Trigger> patterns) {
    this.patterns = patterns;
  }

  public static Triggers load(Language language) {
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
  ///
  /// @param isStatement whether the text is somebody's own, who says what it says
  public List<Hit<Trigger>> in(Line line, List<Mention> mentions, boolean isStatement) {
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
    if (all.isEmpty()) {
      return List.of();
    }
    var misread = new Misread(line, all, isStatement);
    all.removeIf(misread::is);
    return all.isEmpty() ? List.of() : apart(line, mentions, all);
  }

  /// Of those that share a word, the one of more words.
  private static List<Hit<Trigger>> apart(
      Line line, List<Mention> mentions, List<Hit<Trigger>> all) {
    all.sort(
        Comparator.comparingInt((Hit<Trigger> hit) -> -hit.words().size())
            .thenComparing(hit -> !Parts.breaksTruce(hit) && !hit.value().isSpeechAct()));
    var taken = new boolean[line.size()];
    var kept = new ArrayList<Hit<Trigger>>();
    for (var hit : all) {
      if (isFree(hit, taken)) {
        hit.words().forEach(word -> taken[word] = true);
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparingInt(Hit::first));
    var apart = new ArrayList<Hit<Trigger>>(kept.size());
    for (var hit : kept) {
      if (!Parts.isPart(hit, kept, line, mentions)) {
        apart.add(hit);
      }
    }
    return apart;
  }

  private static boolean isFree(Hit<Trigger> hit, boolean[] taken) {
    for (var word : hit.words()) {
      if (taken[word]) {
        return false;
      }
    }
    return true;
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
