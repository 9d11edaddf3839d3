package org.truceline.extract.event.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry.PlaceKind;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.text.Token;

/// Places that are called by their kind alone once they have been named: `مدينة ترهونة`, then
/// `المدينة`; `the town`. One instance reads an article from start to end.
public final class PlaceReferences {

  private final Lexicon lexicon;
  private final Map<PlaceKind, Mention> last = new HashMap<>();

  /// @param lexicon tells of what kind a place is
  public PlaceReferences(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// What a sentence names, and the places that it calls by their kind.
  public List<Mention> with(Line line, List<Mention> mentions) {
    var all = new ArrayList<>(mentions);
    var holders = holders(line, mentions);
    for (var i = 0; i < line.size(); i++) {
      var own = holders[i];
      if (own == null) {
        var meant = meant(line, i, holders);
        if (meant != null) {
          all.add(meant);
        }
      } else if (own.isPlace() && own.first() == i && !isWhereAgreed(line, own)) {
        last.put(kind(own.id()), own);
      }
    }
    all.sort(Comparator.comparingInt(Mention::first));
    return all;
  }

  /// `Reaffirmed a deal in Washington`: of that city the article does not tell.
  private static boolean isWhereAgreed(Line line, Mention place) {
    return !line.language().adjectivesFollow()
        && line.is(place.first() - 1, Cue.IN)
        && line.cueEnding(place.first() - 2, Cue.ACCORD_HEAD) != null;
  }

  /// What no list has is a town or a village.
  private PlaceKind kind(String id) {
    var place = lexicon.place(id);
    return place == null ? PlaceKind.TOWN : place.kind();
  }

  private @Nullable Mention meant(Line line, int i, @Nullable Mention[] holders) {
    if (last.isEmpty()) {
      return null;
    }
    var written = line.inflection().definite(line.token(i));
    if (written == null && !isDefinite(line, i)) {
      return null;
    }
    var noun = written == null ? line.token(i).word() : written.noun();
    var kinds = line.language().kindNouns().places(noun);
    if (kinds.isEmpty() || isDescribed(line, i + 1, holders) || speaks(line, i)) {
      return null;
    }
    for (var kind : kinds) {
      var before = last.get(kind);
      if (before != null) {
        var clitics = written == null ? "" : written.clitics();
        return new Mention(line.index(), i, i, before.span(), before.id(), clitics, false);
      }
    }
    return null;
  }

  /// Where the article is a word of its own, an adjective may follow it: `the besieged town`.
  private static boolean isDefinite(Line line, int i) {
    return line.is(i - 1, Cue.DEFINITE)
        || (line.is(i - 2, Cue.DEFINITE)
            && line.token(i - 1).kind() == Token.Kind.WORD
            && Character.isLowerCase(line.token(i - 1).surface().codePointAt(0)));
  }

  /// `المدينة القديمة`, `العاصمة دمشق`: what follows says which.
  private static boolean isDescribed(Line line, int next, @Nullable Mention[] holders) {
    return next < line.size()
        && (line.hasArticle(next) || holders[next] != null || line.is(next, Cue.LINKS))
        && !line.is(next, Cue.RELATIVE);
  }

  /// `أعلنت المحافظة`, `قالت إن الولاية …`: those who govern it.
  private static boolean speaks(Line line, int i) {
    return line.is(i - 1, Cue.SPEECH) || line.is(i - 1, Cue.CONTENT);
  }

  /// By token, the first that covers it.
  private static @Nullable Mention[] holders(Line line, List<Mention> mentions) {
    var holders = new @Nullable Mention[line.size()];
    for (var mention : mentions.reversed()) {
      Arrays.fill(holders, mention.first(), mention.last() + 1, mention);
    }
    return holders;
  }
}
