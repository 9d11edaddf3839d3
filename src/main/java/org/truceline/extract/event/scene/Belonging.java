package org.truceline.extract.event.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.text.Document;

/// Names that only tell whose somebody else is: `Haftar's army`, `the UN-recognised government`,
/// `President Kagame of Rwanda`, `the regime's ally Russia`.
public final class Belonging {

  private static final int NATION_REACH = 4;
  private static final int OFFICE_REACH = 12;

  private final Map<String, String> bodies = new HashMap<>();
  private final Document document;
  private final Predicate<String> isPerson;

  public Belonging(Document document, Predicate<String> isPerson) {
    this.document = document;
    this.isPerson = isPerson;
  }

  public boolean isPerson(Mention one) {
    return isPerson.test(one.id());
  }

  /// Whether the name at an index does not act, as another one does.
  public boolean isOwner(Line line, List<Mention> named, int i) {
    var one = named.get(i);
    if (i + 1 < named.size()
        && (isOf(line, one, named.get(i + 1)) || isApposed(line, one, named.get(i + 1)))) {
      learn(named.get(i + 1), one);
      return true;
    }
    return isTied(line, one) || ownsUnknown(line, named, i) || isInOffice(line, named, i);
  }

  /// `الناطق باسم الحركة ذبيح الله مجاهد`: whose the office of the next one is.
  public boolean isOfHolder(Line line, Mention owner, List<Mention> named) {
    for (var holder : named) {
      if (holder.first() > owner.last()) {
        return line.language().adjectivesFollow()
            && isPerson.test(holder.id())
            && InOffice.is(line, owner, holder);
      }
    }
    return false;
  }

  private void learn(Mention holder, Mention body) {
    if (isPerson(holder) && !isPerson(body)) {
      bodies.putIfAbsent(holder.id(), body.id());
    }
  }

  /// The body for which somebody speaks or acts, as the sentences so far tell; else themselves.
  public String bodyOf(String id) {
    return bodies.getOrDefault(id, id);
  }

  /// `Peru's Shining Path`: those whom no dictionary lists act, and not their state.
  private static boolean ownsUnknown(Line line, List<Mention> named, int i) {
    var next = named.get(i).last() + 2;
    return !line.language().adjectivesFollow()
        && next < line.size()
        && line.is(next - 1, Cue.GENITIVE)
        && Group.isCapital(line, next)
        && !line.isTitle(next)
        && named.stream().noneMatch(one -> one.covers(next));
  }

  /// `UN-recognised`, `rebel-held`.
  private boolean isTied(Line line, Mention one) {
    var next = one.last() + 1;
    if (next >= line.size()) {
      return false;
    }
    return (line.is(next, Cue.TIED) || line.token(next).surface().endsWith("ed"))
        && isHyphened(document, line, next);
  }

  /// Whether a hyphen ties a token to the one before it.
  static boolean isHyphened(Document document, Line line, int token) {
    if (token == 0 || line.token(token - 1).end() + 1 != line.token(token).begin()) {
      return false;
    }
    var text = document.article().field(line.sentence().field());
    return text.charAt(line.token(token).begin() - 1) == '-';
  }

  /// `Haftar's army`, `Turkish President Erdogan`, `the regime's allies Russia and …`.
  private boolean isOf(Line line, Mention owner, Mention holder) {
    var next = owner.last() + 1;
    if (next < holder.first() && line.is(next, Cue.GENITIVE)) {
      return holder.first() == next + 1 || isTitled(line, next, holder);
    }
    var epithet = line.is(holder.first() - 1, Cue.DETERMINER) ? 2 : 1;
    if (line.is(holder.first() - epithet, Cue.EPITHET) && holder.first() - owner.last() <= 3) {
      return true;
    }
    return isPerson.test(holder.id())
        && !isPerson.test(owner.id())
        && holder.clitics().isEmpty()
        && (InOffice.is(line, owner, holder) || isNation(line, owner, holder));
  }

  /// `رئيس وزراء أرمينيا، نيكول باشينيان،`: an office, whose it is, and after a comma its holder.
  private boolean isApposed(Line line, Mention owner, Mention holder) {
    var comma = owner.last() + (line.is(owner.last() + 1, Cue.COUNTERPART) ? 2 : 1);
    return holder.first() == comma + 1
        && line.isComma(comma)
        && isPerson.test(holder.id())
        && !isPerson.test(owner.id())
        && (line.language().adjectivesFollow()
            ? line.isTitle(owner.first() - 1) || line.isTitle(owner.first() - 2)
            : (owner.implied() && line.is(comma - 1, Cue.COUNTERPART))
                || (isHeadOf(line, owner.first() - 1) && closes(line, holder.last() + 1)));
  }

  /// `The head of the …`.
  private static boolean isHeadOf(Line line, int before) {
    var of = before >= 0 && line.is(before, Cue.DETERMINER) ? before - 1 : before;
    return of > 0 && line.is(of, Cue.OF) && line.isTitle(of - 1);
  }

  private static boolean closes(Line line, int comma) {
    return comma < line.size() && line.isComma(comma);
  }

  /// `Sudan's de facto leader …`.
  private boolean isTitled(Line line, int from, Mention holder) {
    if (!isPerson.test(holder.id()) || holder.first() - from > NATION_REACH + 1) {
      return false;
    }
    for (var i = from + 1; i < holder.first(); i++) {
      if (line.isPunctuation(i) || line.is(i, Cue.PREPOSITION) || line.is(i, Cue.SPEECH)) {
        return false;
      }
    }
    return line.isTitle(holder.first() - 1);
  }

  /// Nothing but an office or an adjective between a nation's adjective and a name; nothing but an
  /// office in `UN envoy Hans Grundberg`.
  private static boolean isNation(Line line, Mention owner, Mention holder) {
    var gap = holder.first() - owner.last() - 1;
    var isBody = !owner.implied() && !line.language().adjectivesFollow();
    if ((!owner.implied() && !isBody) || gap > NATION_REACH || gap < (isBody ? 1 : 0)) {
      return false;
    }
    for (var i = owner.last() + 1; i < holder.first(); i++) {
      var isAdjective = line.language().adjectivesFollow() && line.hasArticle(i);
      if (!isAdjective && !line.isTitle(i)) {
        return false;
      }
    }
    return true;
  }

  /// `Paul Kagame of Rwanda`: who acts is the person; `الجيش بقيادة …`: it is the body.
  public boolean isHome(Line line, Mention holder, Mention home) {
    var next = holder.last() + 1;
    if (line.language().adjectivesFollow()) {
      return !isPerson.test(holder.id())
          && (Leaders.leads(line, holder, home) || Leaders.follows(line, holder, home));
    }
    return isPerson.test(holder.id())
        && !isPerson.test(home.id())
        && next < home.first()
        && line.is(next, Cue.OF)
        && (home.first() == next + 1
            || (home.first() == next + 2 && Governors.isPassed(line, next + 1)));
  }

  /// `Sadykov, the chief of the general staff of …,`.
  private boolean isInOffice(Line line, List<Mention> named, int i) {
    for (var k = i - 1; k >= 0 && named.get(i).first() - named.get(k).last() <= OFFICE_REACH; k--) {
      var holder = named.get(k);
      if (isPerson.test(holder.id())) {
        var isOffice =
            opensOffice(line, holder.last() + 1) && isOneClause(line, holder, named.get(i));
        if (isOffice) {
          learn(holder, named.get(i));
        }
        return isOffice;
      }
    }
    return false;
  }

  private static boolean opensOffice(Line line, int comma) {
    var next = comma + 1;
    if (next + 1 >= line.size() || !line.isComma(comma)) {
      return false;
    }
    return line.is(line.is(next, Cue.DETERMINER) ? next + 1 : next, Cue.TITLE);
  }

  private static boolean isOneClause(Line line, Mention holder, Mention one) {
    for (var i = holder.last() + 2; i < one.first(); i++) {
      if (line.isComma(i)) {
        return false;
      }
    }
    for (var i = one.last() + 1; i < line.size() && i - one.last() <= OFFICE_REACH; i++) {
      if (line.isComma(i)) {
        return true;
      }
    }
    return false;
  }
}
