package org.truceline.extract.mention;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Agreements.Open;
import org.truceline.model.Precision;
import org.truceline.text.Token;

/// What an article says of ceasefires and accords that no dictionary lists: one of each kind is the
/// article's own, where it says enough of it.
final class OwnAgreements {

  private static final int NEAR = 4;
  private static final int FAR = 6;

  private final Mentions mentions;

  OwnAgreements(Mentions mentions) {
    this.mentions = mentions;
  }

  /// @param open by their kind
  /// @param known ceasefires that the article has named
  void make(Map<Cue, List<Open>> open, List<String> known) {
    var ceasefires = open.getOrDefault(Cue.CEASEFIRE_HEAD, List.of());
    if (ceasefires.stream().allMatch(OwnAgreements::isAskedFor)) {
      ceasefires = List.of();
    }
    if (known.size() == 1) {
      ceasefires.forEach(one -> add(one, known.getFirst()));
    } else if (known.isEmpty()
        && (ceasefires.size() > 1 || ceasefires.stream().anyMatch(this::isTold))) {
      make("ceasefire", "Ceasefire", ceasefires);
    }
    var accords = open.getOrDefault(Cue.ACCORD_HEAD, List.of());
    if (known.isEmpty() && ceasefires.isEmpty() && isIntroduced(accords)) {
      make("agreement", "Agreement", accords);
    }
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
    return one.isDefinite() || parties(List.of(one)).size() > 1;
  }

  private void make(String kind, String title, List<Open> said) {
    var parties = parties(said);
    var focus = country(said);
    if (focus == null && parties.size() < 2) {
      return;
    }
    var of = focus == null ? String.join("-", parties).replace("actor:", "") : focus.substring(6);
    var name = title + (focus == null ? " between the parties" : " in " + english(focus));
    var names = new HashMap<String, String>();
    names.put("en", name);
    var id = "agreement:" + of + "-" + kind;
    mentions.add(new Entity.OfAgreement(id, name, names, null, Precision.NONE, parties));
    said.forEach(one -> add(one, id));
  }

  /// The country where the text says that it holds, else the one that the article is about.
  private @Nullable String country(List<Open> said) {
    return said.stream()
        .flatMap(one ->
            mentions.in(one.line()).stream()
                .filter(mention -> mention.isPlace() && isBehind(mention, one)))
        .map(place -> mentions.lexicon().countryOf(place.id()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(mentions.focus());
  }

  private static boolean isBehind(Mention place, Open one) {
    var gap = place.first() - one.hit().last();
    return gap >= 1 && gap <= NEAR && one.line().is(one.hit().last() + 1, Cue.LOCATIVE);
  }

  private String english(String id) {
    return mentions.lexicon().names(id).getOrDefault("en", id);
  }

  /// Those between whom the text says that it holds.
  private List<String> parties(List<Open> said) {
    var parties = new LinkedHashSet<String>();
    for (var one : said) {
      var between = between(one);
      var last = between;
      if (between >= 0 && parties.isEmpty()) {
        for (var mention : mentions.in(one.line())) {
          if (mention.isActor()
              && mention.first() > between
              && mention.first() <= last + NEAR - 1) {
            parties.add(mention.id());
            last = mention.last();
          }
        }
      }
    }
    return parties.size() < 2 ? List.of() : List.copyOf(parties);
  }

  private static int between(Open one) {
    for (var i = one.hit().last() + 1; i <= one.hit().last() + NEAR && i < one.line().size(); i++) {
      if (one.line().is(i, Cue.BETWEEN)) {
        return i;
      }
    }
    return -1;
  }

  private void add(Open one, String id) {
    var hit = one.hit();
    var span =
        Spans.cut(
            mentions.document(), one.line(), hit.first(), hit.last(), hit.clitics().length(), 0);
    mentions.add(
        new Mention(one.line().index(), hit.first(), hit.last(), span, id, hit.clitics(), false));
  }
}
