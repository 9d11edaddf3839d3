package org.truceline.extract.naming.pact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Entity;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.extract.naming.pact.Agreements.Open;
import org.truceline.model.Precision;
import org.truceline.text.Token;

/// What an article says of ceasefires and accords that no dictionary lists: one of each kind is the
/// article's own, where it says enough of it.
final class OwnAgreements {

  private static final int NEAR = 4;
  private static final int FAR = 6;

  private final Mentions mentions;
  private final OwnParties parties;
  private final TruceLands lands;

  OwnAgreements(Mentions mentions) {
    this.mentions = mentions;
    this.parties = new OwnParties(mentions);
    this.lands = new TruceLands(mentions);
  }

  /// @param open by their kind
  /// @param known ceasefires that the article has named
  void make(Map<Cue, List<Open>> open, List<String> known) {
    var ceasefires = open.getOrDefault(Cue.CEASEFIRE_HEAD, List.of());
    if (ceasefires.stream().allMatch(one -> isAskedFor(one) || isDenied(one))) {
      ceasefires = List.of();
    }
    if (known.size() == 1) {
      ceasefires.forEach(one -> add(one, known.getFirst()));
    }
    if (!known.isEmpty()) {
      return;
    }
    var accords = open.getOrDefault(Cue.ACCORD_HEAD, List.of());
    var sequels = ceasefires.isEmpty() ? ceasefires : sequels(ceasefires.getFirst(), accords);
    if (ceasefires.size() + sequels.size() > 1 || ceasefires.stream().anyMatch(this::isTold)) {
      make("ceasefire", "Ceasefire", ceasefires, sequels);
    }
    if (ceasefires.isEmpty()
        && (isIntroduced(accords) || accords.stream().anyMatch(this::isMade))) {
      make("agreement", "Agreement", accords, List.of());
    }
  }

  /// `A ceasefire began. Under the agreement, …`: the same, where no other one is introduced.
  private static List<Open> sequels(Open ceasefire, List<Open> accords) {
    return accords.stream().allMatch(Open::isDefinite)
        ? accords.stream().filter(one -> one.isAfter(ceasefire)).toList()
        : List.of();
  }

  /// `the deal`, `under a deal`.
  private static boolean isKnown(Open one) {
    return one.isDefinite() || one.line().cueEnding(one.hit().first() - 1, Cue.UNDER) != null;
  }

  /// `After an understanding between X and Y`.
  private static boolean isPast(Open one) {
    var at = one.hit().first() - 1;
    var before = one.line().is(at, Cue.INDEFINITE) ? at - 1 : at;
    return before >= 0 && one.line().is(before, Cue.FOLLOWING);
  }

  private boolean isMade(Open one) {
    return !Concluded.isSought(one)
        && (Concluded.is(one)
            || (isKnown(one) && parties.areTold(one))
            || (isPast(one) && parties.of(List.of(one)).size() > 1));
  }

  /// `called for a ceasefire`, «طالبت الجيش بوقف إطلاق النار».
  private static boolean isAskedFor(Open one) {
    for (var i = one.hit().first() - 1; i >= Math.max(0, one.hit().first() - FAR); i--) {
      if (one.line().is(i, Cue.CALLS_FOR)) {
        return true;
      }
    }
    return false;
  }

  /// `That is not a truce`.
  private static boolean isDenied(Open one) {
    return one.line().is(one.hit().first() - 1, Cue.NEGATION)
        || (one.line().is(one.hit().first() - 1, Cue.INDEFINITE)
            && one.line().is(one.hit().first() - 2, Cue.NEGATION));
  }

  /// First `an agreement`, then `the agreement`.
  private static boolean isIntroduced(List<Open> said) {
    return said.size() > 1
        && !said.getFirst().isDefinite()
        && said.stream().anyMatch(Open::isDefinite);
  }

  /// Whether it is one truce rather than any: `the truce`, `a 72-hour truce`, `a truce between …`.
  private boolean isTold(Open one) {
    var from = Math.max(0, one.hit().first() - NEAR);
    var to = Math.min(one.line().size() - 1, one.hit().last() + NEAR);
    for (var i = from; i <= to; i++) {
      var token = one.line().token(i);
      if (token.kind() == Token.Kind.NUMBER || one.line().is(i, Cue.ONE_TRUCE)) {
        return true;
      }
    }
    return one.isDefinite() || isMade(one) || parties.of(List.of(one)).size() > 1;
  }

  /// Its name tells the country: of an accord, which may be signed anywhere, that of its parties.
  private void make(String kind, String title, List<Open> said, List<Open> sequels) {
    var stated = parties.of(said);
    var where = kind.equals("ceasefire") ? lands.of(said) : mentions.focus();
    var isWhose = where == null ? stated.isEmpty() : !kind.equals("ceasefire");
    var whose = isWhose ? parties.country(said) : null;
    var land = whose == null ? where : whose;
    var between = land == null && stated.isEmpty() ? parties.near(said.getFirst()) : stated;
    if (land == null && between.size() < 2) {
      return;
    }
    var of = land == null ? String.join("-", between).replace("actor:", "") : land.substring(6);
    var name = title + (land == null ? " between the parties" : " in " + english(land));
    var names = new HashMap<String, String>();
    names.put("en", name);
    var id = "agreement:" + of + "-" + kind;
    mentions.add(new Entity.OfAgreement(id, name, names, null, Precision.NONE, stated));
    said.forEach(one -> add(one, id));
    sequels.forEach(one -> add(one, id));
  }

  private String english(String id) {
    return mentions.lexicon().names(id).getOrDefault("en", id);
  }

  private void add(Open one, String id) {
    var hit = one.hit();
    var span = PactSpans.of(mentions, one.line(), hit);
    mentions.add(
        new Mention(one.line().index(), hit.first(), hit.last(), span, id, hit.clitics(), false));
  }
}
