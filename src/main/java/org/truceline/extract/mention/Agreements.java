package org.truceline.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.When;

/// Agreements that a text describes rather than names: kind, date, parties and place tell which of
/// the known ones it is; else it is one of the article's own, where it is said plainly enough.
final class Agreements {

  private static final int NEAR = 8;
  private static final List<Cue> HEADS =
      List.of(Cue.CEASEFIRE_HEAD, Cue.MEMORANDUM_HEAD, Cue.ACCORD_HEAD);

  private final Mentions mentions;
  private final Lexicon lexicon;
  private final AgreementMatch match;
  private final Map<Cue, String> latest = new HashMap<>();
  private final Map<Cue, List<Open>> open = new HashMap<>();

  private final List<String> found = new ArrayList<>();

  /// Words that mean an agreement of which nothing else tells which.
  record Open(Line line, Hit<Cue> hit, boolean isDefinite) {}

  Agreements(Mentions mentions) {
    this.mentions = mentions;
    this.lexicon = mentions.lexicon();
    this.match = new AgreementMatch(lexicon, mentions.document().article().publishedAt());
  }

  void find() {
    for (var line : mentions.lines()) {
      if (line.has(Cue.CEASEFIRE_HEAD)
          || line.has(Cue.MEMORANDUM_HEAD)
          || line.has(Cue.ACCORD_HEAD)) {
        find(line);
      }
    }
    new OwnAgreements(mentions).make(open, found);
  }

  private void find(Line line) {
    for (var i = 0; i < line.size(); i++) {
      var hit = head(line, i);
      if (hit != null) {
        i = Math.max(i, read(line, hit));
      }
    }
  }

  private static @Nullable Hit<Cue> head(Line line, int i) {
    Hit<Cue> best = null;
    for (var kind : HEADS) {
      var hit = line.cue(i, kind);
      if (hit != null && (best == null || hit.last() > best.last())) {
        best = hit;
      }
    }
    return best;
  }

  private int read(Line line, Hit<Cue> hit) {
    var named = named(line, hit);
    if (named != null) {
      found(hit.value(), named.id());
      return Math.max(named.last(), hit.last());
    }
    var known = match.best(hit.value(), facts(line, hit));
    var id = known == null && isDefinite(line, hit) ? latest.get(hit.value()) : known;
    if (id != null) {
      found(hit.value(), id);
      add(line, hit, id);
    } else {
      open.computeIfAbsent(hit.value(), kind -> new ArrayList<>())
          .add(new Open(line, hit, isDefinite(line, hit)));
    }
    return hit.last();
  }

  private void found(Cue kind, String id) {
    latest.put(kind, id);
    latest.put(Cue.ACCORD_HEAD, id);
    if (kind == Cue.CEASEFIRE_HEAD && !found.contains(id)) {
      found.add(id);
    }
  }

  private @Nullable Mention named(Line line, Hit<Cue> hit) {
    for (var mention : mentions.in(line)) {
      if (mention.covers(hit.first()) && mention.isAgreement()) {
        return mention;
      }
    }
    return null;
  }

  private void add(Line line, Hit<Cue> hit, String id) {
    var span =
        Spans.cut(mentions.document(), line, hit.first(), hit.last(), hit.clitics().length(), 0);
    mentions.add(
        new Mention(line.index(), hit.first(), hit.last(), span, id, hit.clitics(), false));
  }

  /// What the sentence says around the words that mean an agreement.
  private AgreementMatch.Said facts(Line line, Hit<Cue> hit) {
    var parties = new HashSet<String>();
    var places = new HashSet<String>();
    for (var mention : mentions.in(line)) {
      if (mention.isActor()) {
        parties.add(mention.id());
      } else if (mention.isPlace()
          && mention.first() > hit.last() - 1
          && mention.first() <= hit.last() + NEAR) {
        places.add(mention.id());
      }
    }
    return new AgreementMatch.Said(parties, places, date(line, hit));
  }

  private @Nullable When date(Line line, Hit<Cue> hit) {
    TimeMention nearest = null;
    for (var time : line.times()) {
      if (time.when().isKnown()
          && (nearest == null || distance(time, hit) < distance(nearest, hit))) {
        nearest = time;
      }
    }
    return nearest == null ? null : nearest.when();
  }

  private static int distance(TimeMention time, Hit<Cue> hit) {
    return time.firstToken() > hit.last()
        ? time.firstToken() - hit.last()
        : hit.first() - time.lastToken();
  }

  private static boolean isDefinite(Line line, Hit<Cue> hit) {
    var word = line.token(hit.first()).word();
    if (line.language().adjectivesFollow()) {
      return word.startsWith("ال", hit.clitics().length())
          || word.startsWith("لل")
          || line.hasArticle(hit.last());
    }
    var before = line.before(hit.first());
    return line.is(before, Cue.DEFINITE) || line.is(before, Cue.POINTER);
  }
}
