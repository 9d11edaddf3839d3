package org.truceline.extract.event.scene;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.text.Token;

/// Finds the preposition that governs a name, past its titles and those for whom it acts.
public final class Governors {

  /// What a noun for fighting somebody stands for: «قوة لمكافحة العصابات».
  private static final String AGAINST = "ضد";

  private static final Set<String> OF = Set.of("من", "في");

  private static final int POSSESSED = 3;

  private Governors() {}

  static String of(Line line, Mention mention) {
    var clitic =
        mention.clitics().isEmpty()
            ? ""
            : mention.clitics().substring(mention.clitics().length() - 1);
    if (clitic.equals("ل") && isThingOf(line, line.before(mention.first()))) {
      return ofThing(line, line.before(mention.first()));
    }
    if (!clitic.isEmpty() && "بلك".contains(clitic)) {
      return isNamedSo(line, line.before(mention.first())) ? "" : clitic;
    }
    if (clitic.isEmpty() && line.is(line.before(mention.first()), Cue.COMBATS)) {
      return AGAINST;
    }
    var office = line.language().adjectivesFollow() ? Holders.office(line, mention.first()) : null;
    if (office != null && !office.clitics().isEmpty()) {
      var tied = office.clitics().substring(office.clitics().length() - 1);
      return "بلك".contains(tied) ? tied : "";
    }
    var noun = noun(line, mention);
    if ((noun != null && noun.isTo()) || isToMany(line, mention)) {
      return "ل";
    }
    var own = noun == null ? mention.first() : noun.first();
    var before = head(line, office == null ? own : office.first());
    var body = before < 0 ? null : body(line, before);
    if (body != null) {
      before = head(line, body.first());
    }
    if (before < 0
        || !mention.clitics().isEmpty()
        || isEachOf(line, before)
        || isNumberOf(line, before)) {
      return "";
    }
    if (line.language().adjectivesFollow() && line.cueEnding(before, Cue.ACCORDING_TO) != null) {
      return line.token(before).word();
    }
    var isPreposition =
        line.cueEnding(before, Cue.PREPOSITION) != null
            || line.cueEnding(before, Cue.LOCATIVE) != null;
    var isCalled = isNamedSo(line, before - 1) && line.token(before).word().length() == 1;
    return isPreposition
            && !isCalled
            && !line.is(before, Cue.OPENER)
            && !line.is(before, Cue.EXPRESSES)
        ? line.token(before).word()
        : "";
  }

  /// `مواقع للجيش`, `آليات عسكرية لـ…`: what is theirs stands before it, without an article.
  private static boolean isThingOf(Line line, int noun) {
    return noun >= 0
        && !line.hasArticle(noun)
        && (line.is(noun, Cue.AIMED_AT)
            || (noun > 0 && line.is(noun - 1, Cue.AIMED_AT) && !line.hasArticle(noun - 1)))
        && !line.isPunctuation(noun);
  }

  /// What governs the thing governs whose it is: `على مواقع للجيش`.
  private static String ofThing(Line line, int last) {
    var noun = line.is(last, Cue.AIMED_AT) ? last : last - 1;
    var thing = line.cue(noun, Cue.AIMED_AT);
    var tied = thing == null || thing.clitics().isEmpty() ? "" : thing.clitics();
    var end = tied.isEmpty() ? "" : tied.substring(tied.length() - 1);
    if (!end.isEmpty() && "بلك".contains(end)) {
      return end;
    }
    var before = line.before(noun);
    return before >= 0
            && (line.cueEnding(before, Cue.PREPOSITION) != null
                || line.cueEnding(before, Cue.LOCATIVE) != null)
        ? line.token(before).word()
        : "";
  }

  /// `لقوة إسرائيلية`, `على دورية تركية`: what governs the noun governs whose it is.
  private static @Nullable Hit<Cue> noun(Line line, Mention mention) {
    return mention.implied() && line.language().adjectivesFollow()
        ? line.cueEnding(mention.first() - 1, Cue.PART)
        : null;
  }

  /// `اعتقال الشرطة لعشرات الطلاب`: what governs how many there are governs them.
  private static boolean isToMany(Line line, Mention mention) {
    var many = line.language().adjectivesFollow() ? line.cue(mention.first() - 1, Cue.MANY) : null;
    return many != null && many.isTo();
  }

  /// `قوات تابعة لحكومة …`, `ما يسمى بجيش …`: the preposition ties the name to a word that means
  /// it.
  private static boolean isNamedSo(Line line, int i) {
    return i > 0 && (line.cueEnding(i, Cue.PART) != null || line.is(i, Cue.CALLED));
  }

  /// The token before a name and its titles: `with Turkish Foreign Minister …`.
  private static int head(Line line, int first) {
    var before = line.before(first);
    if (before > 0 && isEpithet(line, before)) {
      before = line.before(before - 1);
    }
    var isTitled = false;
    for (var steps = 0; before > 0 && steps < Group.TITLES; steps++) {
      before = officeStart(line, before);
      isTitled |= line.isTitle(before) || line.is(before, Cue.EPITHET);
      var owner = isTitled ? possessor(line, before) : -1;
      var isOwner = isTitled && Group.isCapital(line, before) && !isTime(line, before);
      if (owner < 0 && !isOwner && !isPassed(line, before) && !(isTitled && isLink(line, before))) {
        break;
      }
      before = owner < 0 ? line.before(before) : beforeOwner(line, owner);
    }
    return before;
  }

  /// `Secretary of State`: an office of several words is one.
  public static int officeStart(Line line, int last) {
    var office = line.language().adjectivesFollow() ? null : line.cueEnding(last, Cue.TITLE);
    return office == null ? last : office.first();
  }

  /// `Forces for National Renewal`: within the name of whose title it is.
  private static boolean isLink(Line line, int i) {
    return (line.is(i, Cue.FOR) || line.is(i, Cue.OF) || line.is(i, Cue.ON))
        && Group.isCapital(line, i - 1)
        && !line.isPunctuation(i - 1)
        && Group.isCapital(line, i + 1)
        && (!line.is(i - 1, Cue.TITLE) || (line.is(i, Cue.FOR) && line.isTitle(i - 1)));
  }

  /// `Said FNR spokesman X`: nothing but an office and whose it is.
  public static boolean isOfficeBetween(Scene scene, Anchor verb, Group group) {
    var line = scene.line();
    var isTitled = false;
    for (var i = verb.last() + 1; i < group.first(); i++) {
      isTitled |= line.isTitle(i);
      if (!line.isTitle(i) && !isPassed(line, i) && !Group.isCapital(line, i)) {
        return false;
      }
    }
    return isTitled && group.first() - verb.last() <= Group.TITLES;
  }

  private static int beforeOwner(Line line, int owner) {
    var at = owner;
    while (at >= 0 && Group.isCapital(line, at)) {
      at--;
    }
    return at;
  }

  /// The last token of whom a title's holder belongs to: `Sudan's de facto leader`; -1 for none.
  private static int possessor(Line line, int title) {
    for (var i = title - 1; i > 0 && i >= title - POSSESSED; i--) {
      if (line.is(i, Cue.GENITIVE)) {
        return i - 1;
      }
      if (line.is(i, Cue.PREPOSITION) || line.isPunctuation(i)) {
        break;
      }
    }
    return -1;
  }

  private static boolean isTime(Line line, int i) {
    return line.times().stream().anyMatch(time -> time.firstToken() <= i && i <= time.lastToken());
  }

  /// `The foreign ministers of`, `forces loyal to`: they act for those named next.
  private static @Nullable Hit<Cue> body(Line line, int before) {
    var members = line.cueEnding(before, Cue.MEMBERS);
    var followers = members == null ? line.cueEnding(before, Cue.FOLLOWERS) : members;
    var owned = followers == null ? line.cueEnding(before, Cue.OWNED) : null;
    if (owned != null) {
      return owned;
    }
    var body = followers == null ? line.cueEnding(before, Cue.PARTY) : followers;
    return body != null && (followers != null || isBodyOf(line, body)) ? body : null;
  }

  private static boolean isBodyOf(Line line, Hit<Cue> body) {
    return body.words().size() > 1
        && (line.is(body.last(), Cue.OF)
            || (line.is(body.last(), Cue.FROM) && line.isTitle(body.first())));
  }

  /// `كل من`, `قوة من`: each of, a force of.
  public static boolean isEachOf(Line line, int i) {
    return i > 0
        && ((OF.contains(line.token(i).name()) && isPart(line, i - 1))
            || (line.token(i).name().equals("من") && line.token(i - 1).name().endsWith("كل")));
  }

  /// `Four of its soldiers`.
  private static boolean isNumberOf(Line line, int of) {
    return of > 0
        && line.is(of, Cue.OF)
        && (line.is(of - 1, Cue.ONE_OF) || line.token(of - 1).kind() == Token.Kind.NUMBER);
  }

  /// `عضو`, `قيادي بارز`: one or some of those whose name follows.
  private static boolean isPart(Line line, int i) {
    return line.is(i, Cue.PART) || (i > 0 && !line.isPunctuation(i) && line.is(i - 1, Cue.PART));
  }

  /// Words that may stand before a name and say nothing.
  public static boolean isPassed(Line line, int i) {
    return line.is(i, Cue.DETERMINER)
        || line.is(i, Cue.QUALITY)
        || line.is(i, Cue.TITLE)
        || line.is(i, Cue.EPITHET)
        || (line.is(i + 1, Cue.EPITHET) && !line.is(i, Cue.PREPOSITION));
  }

  /// `by the UN-recognised Government of …`: the name that was cut off before it.
  private static boolean isEpithet(Line line, int i) {
    return line.is(i, Cue.TIED) && Group.isCapital(line, i - 1);
  }
}
