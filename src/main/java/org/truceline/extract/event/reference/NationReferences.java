package org.truceline.extract.event.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Belonging;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// People whom an English text names once and then calls by where they are from and what they are:
/// `the Algerian diplomat`, `the Turkish president`. One instance reads an article from start to
/// end.
final class NationReferences {

  private final Belonging belonging;
  private final Function<String, @Nullable String> stateOf;

  /// The last name of each, by id.
  private final Map<String, Known> known = new LinkedHashMap<>();

  /// @param office the noun before the name, empty for none
  /// @param nation of the office, null for none
  private record Known(Mention name, String office, boolean isRuler, @Nullable String nation) {}

  /// @param stateOf the state that an id is of, null where that is not known
  NationReferences(Belonging belonging, Function<String, @Nullable String> stateOf) {
    this.belonging = belonging;
    this.stateOf = stateOf;
  }

  /// Those whom a sentence calls so.
  ///
  /// @param mentions all that it names, in reading order
  /// @param before who acted in the sentence before
  List<Mention> in(Line line, List<Mention> mentions, List<Mention> before) {
    if (line.language().adjectivesFollow()) {
      return List.of();
    }
    var found = new ArrayList<Mention>();
    for (var i = 0; i < mentions.size(); i++) {
      var one = mentions.get(i);
      if (one.isActor() && one.implied() && isCalled(line, one)) {
        var meant = meant(line, one, i == 0 ? null : mentions.get(i - 1), before);
        if (meant != null) {
          found.add(meant.at(line.index(), article(line, one), one.last() + 1));
        }
      } else if (one.isActor() && !one.implied() && belonging.isPerson(one)) {
        learn(line, one, i == 0 ? null : mentions.get(i - 1));
      }
    }
    return found;
  }

  /// `The Spanish diplomat urged`, and not `the Spanish diplomat Bernardino …`.
  private static boolean isCalled(Line line, Mention nation) {
    var noun = nation.last() + 1;
    var next = noun + 1;
    return noun < line.size()
        && line.is(article(line, nation), Cue.DEFINITE)
        && (line.is(noun, Cue.KIND_OF_PERSON) || line.is(noun, Cue.TITLE))
        && (next == line.size() || !(line.isTitle(next) || Group.isCapital(line, next)));
  }

  private static int article(Line line, Mention nation) {
    var before = nation.first() - 1;
    return line.is(before, Cue.FORMER) ? before - 1 : before;
  }

  private @Nullable Mention meant(
      Line line, Mention nation, @Nullable Mention previous, List<Mention> before) {
    var noun = nation.last() + 1;
    if (previous != null
        && previous.last() >= article(line, nation) - 2
        && belonging.isPerson(previous)) {
      return null;
    }
    return line.is(noun, Cue.KIND_OF_PERSON)
        ? ofKind(nation.id(), before)
        : holder(line, noun, nation.id());
  }

  /// Who is of that nation; else the one told of before, whose nation nobody tells.
  private @Nullable Mention ofKind(String nation, List<Mention> before) {
    var own = only(known.values().stream().filter(one -> nation.equals(nation(one))).toList());
    var last = before.size() == 1 ? known.get(before.getFirst().id()) : null;
    return own == null && last != null && nation(last) == null ? last.name() : own;
  }

  /// The only one whose office of that nation is called so.
  private @Nullable Mention holder(Line line, int noun, String nation) {
    var word = line.token(noun).name();
    return only(
        known.values().stream()
            .filter(one ->
                nation.equals(nation(one))
                    && (one.office().equals(word) || (one.isRuler() && line.is(noun, Cue.LEADER))))
            .toList());
  }

  private static @Nullable Mention only(Collection<Known> meant) {
    return meant.size() == 1 ? meant.iterator().next().name() : null;
  }

  /// An envoy of a body that is no state's may be of any nation.
  private @Nullable String nation(Known one) {
    if (one.nation() != null) {
      return one.nation();
    }
    return stateOf.apply(belonging.bodyOf(one.name().id()));
  }

  /// `Turkish President Erdogan`: the office, and whose it is.
  private void learn(Line line, Mention name, @Nullable Mention previous) {
    var title = name.first() - 1;
    var own = known.get(name.id());
    if (title < 0 || !line.isTitle(title)) {
      known.putIfAbsent(name.id(), new Known(name, "", false, null));
      return;
    }
    var hit = line.cueEnding(title, Cue.TITLE);
    var first = hit == null ? title : hit.first();
    var nation =
        previous != null && previous.implied() && previous.last() == first - 1
            ? stateOf.apply(previous.id())
            : own == null ? null : own.nation();
    var isRuler = line.is(title, Cue.RULER) || line.is(first, Cue.RULER);
    known.put(name.id(), new Known(name, line.token(title).name(), isRuler, nation));
  }
}
