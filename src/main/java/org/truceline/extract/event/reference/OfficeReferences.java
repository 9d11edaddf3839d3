package org.truceline.extract.event.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.text.Token;

/// Holders of an office that an Arabic text names once and then calls by it: `المبعوث الأممي إلى
/// اليمن هانس غروندبرغ`, then `المبعوث الأممي`. One instance reads an article from start to end.
final class OfficeReferences {

  private static final int LONGEST = 9;

  private final Predicate<Mention> isPerson;

  /// The last name of each, by id.
  private final Map<String, Holder> holders = new LinkedHashMap<>();

  /// @param words of the office, without the conjunctions before them
  private record Holder(Mention name, String title, Set<String> words) {}

  OfficeReferences(Predicate<Mention> isPerson) {
    this.isPerson = isPerson;
  }

  /// Those whom a sentence calls by their office.
  ///
  /// @param mentions all that it names, in reading order
  List<Mention> in(Line line, List<Mention> mentions) {
    var found = new ArrayList<Mention>();
    if (!line.language().adjectivesFollow() || !line.has(Cue.TITLE)) {
      return found;
    }
    for (var i = 0; i < line.size(); i++) {
      if (line.is(i, Cue.TITLE) && !isNumbered(line, i)) {
        var end = end(line, i, mentions);
        var holder = named(end + 1, mentions);
        if (holder != null && !holder.implied() && isPerson.test(holder)) {
          learn(line, i, end, holder);
        } else if (!holders.isEmpty()) {
          resume(line, i, end, found);
        }
        i = end;
      }
    }
    return found;
  }

  /// «اللواء 444»: a brigade, and no general.
  private static boolean isNumbered(Line line, int title) {
    return title + 1 < line.size() && line.token(title + 1).kind() == Token.Kind.NUMBER;
  }

  /// The last word of an office: its adjectives, whose it is, where it is held.
  private int end(Line line, int title, List<Mention> mentions) {
    var end = title;
    for (var i = title + 1; i < line.size() && i - title <= LONGEST; i++) {
      var named = named(i, mentions);
      var isPost = line.is(i, Cue.LOCATIVE) && isPlace(named(i + 1, mentions));
      if ((named == null && !line.hasArticle(i) && !line.isTitle(i) && !isPost)
          || (named != null && !named.implied() && isPerson.test(named))) {
        break;
      }
      end = i;
    }
    return end;
  }

  private static boolean isPlace(@Nullable Mention mention) {
    return mention != null && mention.isPlace();
  }

  private static @Nullable Mention named(int token, List<Mention> mentions) {
    return mentions.stream().filter(one -> one.covers(token)).findFirst().orElse(null);
  }

  private void learn(Line line, int first, int last, Mention holder) {
    holders.put(holder.id(), new Holder(holder, bare(line, first), words(line, first, last)));
  }

  /// The only one whose office is called so.
  private void resume(Line line, int first, int last, List<Mention> into) {
    Mention meant = null;
    for (var holder : holders.values()) {
      var end = holder.title().equals(bare(line, first)) ? common(holder, line, first, last) : -1;
      if (end >= 0 && meant != null) {
        return;
      }
      meant = end < 0 ? meant : holder.name().at(line.index(), first, end);
    }
    if (meant != null) {
      into.add(meant);
    }
  }

  /// The last of the words that are those of the office, -1 where they are of another one.
  private static int common(Holder holder, Line line, int first, int last) {
    var end = first;
    while (end < last && holder.words().contains(line.token(end + 1).word())) {
      end++;
    }
    var isWhole = line.inflection().isDefinite(line.token(first)) || end > first;
    return isWhole && !(end < line.size() - 1 && isAdjective(line, end + 1)) ? end : -1;
  }

  /// `الرئيس الأوكراني`, `الوزير السابق`: another one.
  private static boolean isAdjective(Line line, int i) {
    return line.is(i, Cue.FORMER) || (line.hasArticle(i) && line.isRelational(i));
  }

  private static Set<String> words(Line line, int first, int last) {
    var words = new TreeSet<String>();
    words.add(bare(line, first));
    for (var i = first + 1; i <= last; i++) {
      words.add(line.token(i).word());
    }
    return words;
  }

  private static String bare(Line line, int i) {
    var definite = line.inflection().definite(line.token(i));
    return definite == null ? line.token(i).word() : definite.noun();
  }
}
