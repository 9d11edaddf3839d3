package org.truceline.extract.naming.pact;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry.PlaceKind;
import org.truceline.extract.mention.Entity;
import org.truceline.extract.mention.Ids;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.extract.mention.Spans;
import org.truceline.model.Precision;
import org.truceline.text.Token;

/// Agreements that no dictionary lists and that bear a town's name: `the Juba declaration`, «إعلان
/// القاهرة».
public final class NamedPacts {

  private static final Map<String, String> SHARED =
      Map.of("processes", "process", "agreements", "agreement", "declarations", "declaration");
  private static final Set<PlaceKind> TOWNS =
      Set.of(PlaceKind.CITY, PlaceKind.TOWN, PlaceKind.VILLAGE);

  private final Mentions mentions;

  public NamedPacts(Mentions mentions) {
    this.mentions = mentions;
  }

  public void find() {
    for (var line : mentions.lines()) {
      var places = places(line);
      if (line.has(Cue.CONJUNCTION) || !places.isEmpty()) {
        find(line, places);
      }
    }
  }

  /// The tokens where places' names stand: most words have none beside them.
  private BitSet places(Line line) {
    var places = new BitSet(line.size());
    for (var mention : mentions.in(line)) {
      if (mention.isPlace()) {
        places.set(mention.first(), mention.last() + 1);
      }
    }
    return places;
  }

  private void find(Line line, BitSet places) {
    for (var i = 0; i < line.size(); i++) {
      var town = town(line, i, places);
      shared(line, i);
      if (town != null && !isTaken(line, i)) {
        add(line, Math.min(i, town.first()), Math.max(i, town.last()));
      }
    }
  }

  /// `The Nairobi and Luanda processes` are two, each with a name of its own.
  private void shared(Line line, int i) {
    var name = line.token(i).name();
    if (i < 3 || !SHARED.containsKey(name) || !line.is(i - 2, Cue.CONJUNCTION)) {
      return;
    }
    if (isTaken(line, i)) {
      return;
    }
    for (var town : List.of(i - 3, i - 1)) {
      var full = line.token(town).surface() + " " + SHARED.get(name);
      var id = line.language().idOf(full);
      if (id != null) {
        mentions.drop(line, town);
        var span = Spans.cut(mentions.document(), line, town, i, 0, 0);
        mentions.add(new Mention(line.index(), town, i, span, id, "", false));
      }
    }
  }

  private @Nullable Mention town(Line line, int i, BitSet places) {
    if (line.language().adjectivesFollow()) {
      return places.get(i + 1) ? arabic(line, i) : null;
    }
    return i > 0 && places.get(i - 1) ? english(line, i) : null;
  }

  private @Nullable Mention english(Line line, int i) {
    return line.is(i, Cue.PACT_NOUN) ? town(line, i - 1, false) : null;
  }

  private @Nullable Mention arabic(Line line, int i) {
    var noun = line.reading(i, Cue.PACT_NOUN);
    return noun == null || noun.article() ? null : town(line, i + 1, true);
  }

  private @Nullable Mention town(Line line, int i, boolean first) {
    return mentions.in(line).stream()
        .filter(one -> (first ? one.first() : one.last()) == i && one.clitics().isEmpty())
        .filter(this::isTown)
        .findFirst()
        .orElse(null);
  }

  private boolean isTown(Mention mention) {
    var place = mentions.lexicon().place(mention.id());
    return place != null && TOWNS.contains(place.kind());
  }

  private boolean isTaken(Line line, int i) {
    for (var one : mentions.in(line)) {
      if (one.isAgreement() && one.covers(i)) {
        return true;
      }
    }
    return false;
  }

  private void add(Line line, int first, int last) {
    var front = clitics(line, first);
    var span = Spans.cut(mentions.document(), line, first, last, front.length(), 0);
    var name =
        IntStream.rangeClosed(first, last)
            .mapToObj(line::token)
            .map(Token::surface)
            .collect(Collectors.joining(" "))
            .substring(front.length());
    var names = new HashMap<String, String>();
    names.put(line.language().code(), name);
    var id = "agreement:" + Ids.kebab(name);
    mentions.add(new Entity.OfAgreement(id, name, names, null, Precision.NONE, List.of()));
    mentions.add(new Mention(line.index(), first, last, span, id, front, false));
  }

  private static String clitics(Line line, int i) {
    var noun = line.language().adjectivesFollow() ? line.reading(i, Cue.PACT_NOUN) : null;
    return noun == null ? "" : noun.clitics();
  }
}
