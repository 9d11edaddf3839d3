package org.truceline.extract.naming.pact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Entry.AgreementKind;
import org.truceline.extract.lexicon.Entry.OfAgreement;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.extract.naming.listed.Made;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.When;

/// Agreements that a text describes rather than names: kind, date, parties and place tell which of
/// the known ones it is; else it is one of the article's own, where it is said plainly enough.
public final class Agreements {

  private static final int NEAR = 8;
  private static final int NEXT = 3;
  private static final List<Cue> HEADS =
      List.of(Cue.CEASEFIRE_HEAD, Cue.MEMORANDUM_HEAD, Cue.ACCORD_HEAD);

  private static final Set<Cue> DEFINITE =
      EnumSet.of(Cue.DEFINITE, Cue.POINTER, Cue.GENITIVE, Cue.POSSESSIVE);

  private final Mentions mentions;
  private final Lexicon lexicon;
  private final AgreementMatch match;
  private final Map<Cue, String> latest = new HashMap<>();
  private final Map<Cue, List<Open>> open = new HashMap<>();

  private final List<String> found = new ArrayList<>();

  /// Words that mean an agreement of which nothing else tells which.
  record Open(Line line, Hit<Cue> hit, boolean isDefinite) {

    boolean isAfter(Open other) {
      return line.index() > other.line.index()
          || (line.index() == other.line.index() && hit.first() > other.hit.last());
    }
  }

  public Agreements(Mentions mentions, Made made) {
    this.mentions = mentions;
    this.lexicon = mentions.lexicon();
    this.match = new AgreementMatch(lexicon, made);
  }

  public void find() {
    for (var line : mentions.lines()) {
      if (line.has(Cue.CEASEFIRE_HEAD)
          || line.has(Cue.MEMORANDUM_HEAD)
          || line.has(Cue.ACCORD_HEAD)) {
        find(line);
      }
    }
    if (!latest.isEmpty()) {
      introduce(open.getOrDefault(Cue.ACCORD_HEAD, List.of()));
      open.remove(Cue.ACCORD_HEAD);
    }
    new OwnAgreements(mentions).make(open, found);
  }

  /// `Reached an agreement in Muscat`, then `the Muscat agreement`: the one that the article names.
  private void introduce(List<Open> accords) {
    var named = new HashSet<>(latest.values());
    var id = named.iterator().next();
    if (named.size() > 1 || lexicon.entry(id) != null) {
      return;
    }
    for (var one : accords) {
      if (!one.isDefinite() && Concluded.is(one) && !Concluded.isSought(one)) {
        add(one.line(), one.hit(), id);
      }
    }
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
    var kind = kind(line, hit);
    var named = named(line, hit);
    if (named != null) {
      found(kind, named.id());
      return Math.max(named.last(), hit.last());
    }
    var known = match.best(kind, facts(line, hit));
    var id = known == null && isDefinite(line, hit) ? latest.get(kind) : known;
    if (id != null) {
      found(kind, id);
      add(line, hit, id);
    } else {
      open.computeIfAbsent(kind, of -> new ArrayList<>())
          .add(new Open(line, hit, isDefinite(line, hit)));
    }
    return hit.last();
  }

  /// `An agreement on Friday to stop fighting` is a ceasefire.
  private static Cue kind(Line line, Hit<Cue> hit) {
    var reach = line.language().adjectivesFollow() ? NEXT : NEAR;
    var end = Math.min(line.size() - 1, hit.last() + reach);
    for (var i = hit.last() + 1; i <= end && !line.isComma(i); i++) {
      if (hit.value() == Cue.ACCORD_HEAD && line.is(i, Cue.ENDS_FIGHTING)) {
        return Cue.CEASEFIRE_HEAD;
      }
    }
    return hit.value();
  }

  private void found(Cue kind, String id) {
    latest.put(kind, id);
    latest.put(Cue.ACCORD_HEAD, id);
    if ((kind == Cue.CEASEFIRE_HEAD || isAccord(id)) && !found.contains(id)) {
      found.add(id);
    }
  }

  private boolean isAccord(String id) {
    return lexicon.entry(id) instanceof OfAgreement known && known.kind() == AgreementKind.ACCORD;
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
    var span = PactSpans.of(mentions, line, hit);
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

  private boolean isDefinite(Line line, Hit<Cue> hit) {
    var word = line.token(hit.first()).word();
    if (line.language().adjectivesFollow()) {
      return word.startsWith("ال", hit.clitics().length())
          || word.startsWith("لل")
          || line.hasArticle(hit.last());
    }
    var before = line.before(PactSpans.first(mentions, line, hit));
    return DEFINITE.stream().anyMatch(cue -> line.is(before, cue));
  }
}
