package org.truceline.extract.event.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Those who are called by their kind alone once they have been named, in languages whose article
/// stands apart: `Hamas`, then `the group`; `the Security Council`, then `the council`. One
/// instance reads an article from start to end.
public final class KindReferences {

  private static final int LONGEST = 7;

  private final Predicate<String> isArmedGroup;
  private final Map<String, Mention> byWord = new HashMap<>();

  /// Of several in one sentence, the sentences after it mean the first.
  private final Map<String, Mention> here = new HashMap<>();

  private @Nullable Mention group;

  /// The peacekeepers who were named last.
  private @Nullable Mention keepers;

  /// The armed group that the sentence named first: the next sentences speak of it.
  private @Nullable Mention first;

  /// @param isArmedGroup tells by id whether somebody is an armed group
  public KindReferences(Predicate<String> isArmedGroup) {
    this.isArmedGroup = isArmedGroup;
  }

  /// Those whom a sentence calls by their kind.
  ///
  /// @param mentions all that it names, in reading order
  public List<Mention> in(Line line, List<Mention> mentions) {
    var found = new ArrayList<Mention>();
    byWord.putAll(here);
    here.clear();
    group = first == null ? group : first;
    first = null;
    var next = 0;
    for (var i = 0; i < line.size(); i++) {
      if (next < mentions.size() && mentions.get(next).first() <= i) {
        learn(line, mentions.get(next));
        i = Math.max(i, mentions.get(next).last());
        next++;
      } else if (line.language().adjectivesFollow()) {
        if (group != null && isKind(line, i)) {
          found.add(group.at(line.index(), i, i));
        }
      } else {
        var meant = meant(line, i);
        if (meant != null) {
          found.add(meant);
        }
      }
    }
    return found;
  }

  private @Nullable Mention meant(Line line, int i) {
    if (keepers != null && areKeepers(line, i)) {
      return keepers.at(line.index(), i, i);
    }
    var article = i == 0 ? -1 : article(line, i);
    var meant =
        article < 0 || (isName(line, i + 1) && !isTime(line, i + 1))
            ? null
            : meant(line, i, article);
    return meant == null ? null : meant.at(line.index(), article, i);
  }

  /// `Peacekeepers have called on …`, `the peacekeepers`.
  private static boolean areKeepers(Line line, int i) {
    return line.is(i, Cue.KEEPERS)
        && (i == 0 || line.is(i - 1, Cue.DEFINITE))
        && !isName(line, i + 1);
  }

  /// `الحركة`, `التنظيم الإرهابي`, and no name of one: `الحركة الشعبية`.
  private static boolean isKind(Line line, int i) {
    return line.is(i, Cue.GROUP_TAIL)
        && line.hasArticle(i)
        && (i + 1 == line.size()
            || !line.hasArticle(i + 1)
            || line.is(i + 1, Cue.GROUP_QUALITY)
            || line.is(i + 1, Cue.LOYAL));
  }

  /// The article of a noun, past what tells of armed people what they are: `the dissident group`.
  private static int article(Line line, int i) {
    if (line.is(i - 1, Cue.DEFINITE)
        || (line.is(i - 1, Cue.POSSESSIVE) && line.is(i, Cue.GROUP_TAIL))) {
      return i - 1;
    }
    if (i > 1 && line.is(i - 2, Cue.DEFINITE) && isRebels(line, i)) {
      return i - 2;
    }
    var quality = line.is(i, Cue.GROUP_TAIL) ? line.cueEnding(i - 1, Cue.GROUP_QUALITY) : null;
    return quality != null && line.is(quality.first() - 1, Cue.DEFINITE) ? quality.first() - 1 : -1;
  }

  /// `The rebel army`, `the insurgent fighters`.
  private static boolean isRebels(Line line, int i) {
    return i > 0 && line.is(i, Cue.FORCES) && line.is(i - 1, Cue.PARTISAN);
  }

  private static boolean isTime(Line line, int i) {
    return line.times().stream().anyMatch(time -> time.firstToken() == i);
  }

  private @Nullable Mention meant(Line line, int i, int article) {
    if (isName(line, i)) {
      return null;
    }
    return line.is(i, Cue.GROUP_TAIL) || isRebels(line, i)
        ? group
        : article == i - 1 ? told(line.token(i).name()) : null;
  }

  private @Nullable Mention told(String word) {
    return here.getOrDefault(word, byWord.get(word));
  }

  /// The armed group that was named last, null for none.
  @Nullable Mention group() {
    return group;
  }

  private static boolean isName(Line line, int i) {
    return i < line.size() && Character.isUpperCase(line.token(i).surface().codePointAt(0));
  }

  /// «قوات سوريا الديمقراطية»: nobody calls them a movement.
  private static boolean areForces(Line line, Mention mention) {
    return line.language().adjectivesFollow() && line.is(mention.first(), Cue.TROOPS);
  }

  private void learn(Line line, Mention mention) {
    if (!mention.isActor() || mention.implied()) {
      return;
    }
    if (isArmedGroup.test(mention.id()) && !areForces(line, mention)) {
      first = first == null ? mention : first;
      group = mention;
    }
    for (var i = Math.max(mention.first(), mention.last() - LONGEST); i <= mention.last(); i++) {
      keepers = line.is(i, Cue.KEEPERS) || line.is(i, Cue.KEEPING) ? mention : keepers;
      if (line.is(i, Cue.BODY_HEAD)) {
        here.putIfAbsent(line.token(i).name(), mention);
      }
    }
  }
}
