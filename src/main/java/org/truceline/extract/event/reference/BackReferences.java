package org.truceline.extract.event.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Bodies that are called by their kind alone once they have been named: `حركة حماس`, then
/// `الحركة`. One instance reads an article from start to end.
final class BackReferences {

  private final Map<String, Mention> byKind = new HashMap<>();
  private @Nullable Mention group;

  /// Those whom a sentence calls by their kind.
  ///
  /// @param mentions all that it names
  List<Mention> in(Line line, List<Mention> mentions) {
    var found = new ArrayList<Mention>();
    if (!line.language().adjectivesFollow()) {
      return found;
    }
    for (var i = 0; i < line.size(); i++) {
      if (isKind(line, i)) {
        var own = holder(mentions, i);
        if (own == null) {
          resume(line, i, mentions, found);
        } else if (own.isActor() && own.first() == i && own.last() > i) {
          var kind = bare(line, i, own);
          byKind.put(kind, own);
          group = line.is(i, Cue.GROUP_HEAD) && !line.is(i, Cue.TROOPS) ? own : group;
        }
      }
    }
    return found;
  }

  private static boolean isKind(Line line, int i) {
    return line.is(i, Cue.BODY_HEAD) || line.is(i, Cue.GROUP_HEAD) || line.is(i, Cue.OFFICE_HEAD);
  }

  private void resume(Line line, int i, List<Mention> mentions, List<Mention> into) {
    var word = line.inflection().definite(line.token(i));
    if (word == null
        || isDescribed(line, i + 1, mentions)
        || (line.is(i, Cue.TROOPS) && !isPointed(line, i))) {
      return;
    }
    var kind = word.noun();
    var before = line.is(i, Cue.ANY_GROUP) ? byKind.getOrDefault(kind, group) : byKind.get(kind);
    if (before != null) {
      into.add(
          new Mention(
              line.index(), i, i, before.span(), before.id(), word.clitics(), before.implied()));
    }
  }

  /// `الحركة الشعبية` is another one.
  private static boolean isDescribed(Line line, int next, List<Mention> mentions) {
    return next < line.size()
        && line.hasArticle(next)
        && !line.is(next, Cue.SAME)
        && holder(mentions, next) == null
        && !line.is(next, Cue.RELATIVE);
  }

  /// `هذه القوات`.
  private static boolean isPointed(Line line, int i) {
    return i > 0 && line.is(i - 1, Cue.POINTER);
  }

  private static String bare(Line line, int head, Mention own) {
    var definite = line.inflection().definite(line.token(head));
    return definite == null
        ? line.token(head).word().substring(own.clitics().length())
        : definite.noun();
  }

  private static @Nullable Mention holder(List<Mention> mentions, int token) {
    return mentions.stream().filter(mention -> mention.covers(token)).findFirst().orElse(null);
  }
}
