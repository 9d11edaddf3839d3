package org.truceline.extract.event;

import java.util.ArrayList;
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

/// Places that are called by their kind alone once they have been named: `مدينة ترهونة`, then
/// `المدينة`. One instance reads an article from start to end.
final class PlaceReferences {

  /// By noun, the kinds that it calls so, the likelier first.
  private static final Map<String, List<PlaceKind>> KINDS =
      Map.of(
          "المدينه", List.of(PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.GOVERNORATE),
          "البلده", List.of(PlaceKind.TOWN, PlaceKind.VILLAGE),
          "القريه", List.of(PlaceKind.VILLAGE, PlaceKind.TOWN),
          "المحافظه", List.of(PlaceKind.GOVERNORATE, PlaceKind.CITY),
          "الولايه", List.of(PlaceKind.GOVERNORATE),
          "الاقليم", List.of(PlaceKind.REGION, PlaceKind.GOVERNORATE),
          "المخيم", List.of(PlaceKind.CAMP),
          "المعبر", List.of(PlaceKind.CROSSING),
          "البلاد", List.of(PlaceKind.COUNTRY));

  private final Lexicon lexicon;
  private final Map<PlaceKind, Mention> last = new HashMap<>();

  PlaceReferences(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// What a sentence names, and the places that it calls by their kind.
  List<Mention> with(Line line, List<Mention> mentions) {
    if (!line.language().adjectivesFollow()) {
      return mentions;
    }
    var all = new ArrayList<>(mentions);
    for (var i = 0; i < line.size(); i++) {
      var own = holder(mentions, i);
      if (own == null) {
        var meant = meant(line, i, mentions);
        if (meant != null) {
          all.add(meant);
        }
      } else if (own.isPlace() && own.first() == i) {
        last.put(kind(own.id()), own);
      }
    }
    all.sort(Comparator.comparingInt(Mention::first));
    return all;
  }

  /// What no list has is a town or a village.
  private PlaceKind kind(String id) {
    var place = lexicon.place(id);
    return place == null ? PlaceKind.TOWN : place.kind();
  }

  private @Nullable Mention meant(Line line, int i, List<Mention> mentions) {
    var word = line.token(i).name();
    var article = word.startsWith("لل") ? 0 : word.indexOf("ال");
    if (article < 0 || article > 1 || isDescribed(line, i + 1, mentions) || speaks(line, i)) {
      return null;
    }
    var noun = word.startsWith("لل") ? "ا" + word.substring(1) : word.substring(article);
    for (var kind : KINDS.getOrDefault(noun, List.of())) {
      var before = last.get(kind);
      if (before != null) {
        var clitics = word.startsWith("لل") ? "ل" : word.substring(0, article);
        return new Mention(line.index(), i, i, before.span(), before.id(), clitics, false);
      }
    }
    return null;
  }

  /// `المدينة القديمة`, `العاصمة دمشق`: what follows says which.
  private static boolean isDescribed(Line line, int next, List<Mention> mentions) {
    return next < line.size()
        && (line.token(next).word().startsWith("ال") || holder(mentions, next) != null)
        && !line.is(next, Cue.RELATIVE);
  }

  /// `أعلنت المحافظة`, `قالت إن الولاية …`: those who govern it.
  private static boolean speaks(Line line, int i) {
    return line.is(i - 1, Cue.SPEECH) || line.is(i - 1, Cue.CONTENT);
  }

  private static @Nullable Mention holder(List<Mention> mentions, int token) {
    return mentions.stream().filter(mention -> mention.covers(token)).findFirst().orElse(null);
  }
}
