package org.truceline.extract.event.scene;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.model.Field;
import org.truceline.model.When;

/// In whose voice a document speaks: who resolves in a resolution, who says `we` in a statement.
///
/// @param group null where nobody is known
/// @param isResolution whether sentences that begin with a verb tell what the author does: `Demands
///   that …`
/// @param day that a statement bears at its head, null where the document is none
/// @param person who says `I`, null where nobody is known
public record Author(
    @Nullable Group group, boolean isResolution, @Nullable When day, @Nullable Group person) {

  private static final int SHORT = 8;
  private static final int ADOPTION = 1;
  private static final int LIST = 40;
  private static final int OPENING = 5;

  /// The one whom a line of its own names or who adopted the text, as in resolutions; else whom the
  /// title names first, or the opening of what the title calls a statement.
  public static Author of(List<Line> lines, Mentions mentions) {
    var author = named(lines, mentions);
    var person = author.isResolution() ? null : Signatory.of(lines, mentions);
    var group = person != null && isSilent(author.group(), mentions) ? person : author.group();
    return new Author(group, author.isResolution(), StatementDay.of(lines), person);
  }

  /// Nobody, or one whom the title of another's statement names: `on the death of …`.
  private static boolean isSilent(@Nullable Group named, Mentions mentions) {
    return named == null || named.ids().stream().allMatch(mentions::isPerson);
  }

  private static Author of(Group group, boolean isResolution) {
    return new Author(group, isResolution, null, null);
  }

  /// Who says all that a statement says, null in any other text.
  public @Nullable Group speaker() {
    return day == null || isResolution ? null : group;
  }

  private static Author named(List<Line> lines, Mentions mentions) {
    for (var line : lines) {
      var opening = opening(line, mentions.in(line));
      if (opening != null) {
        return of(new Group(List.of(opening), ""), true);
      }
      var actors = mayNameAuthor(line) ? actors(line, mentions) : List.<Mention>of();
      if (isOne(line, actors) || isList(line, actors)) {
        return of(new Group(actors, ""), true);
      }
    }
    var state = lines.stream().anyMatch(Author::isStatement) ? Avowals.by(lines, mentions) : null;
    if (state != null) {
      return of(new Group(List.of(state), ""), false);
    }
    var inTitle = first(lines.stream().filter(Author::isTitle), mentions);
    if (inTitle.group() != null || lines.stream().noneMatch(Author::isStatement)) {
      return inTitle;
    }
    return first(lines.stream().filter(line -> !isTitle(line)).limit(1), mentions);
  }

  /// `إن مجلس الأمن، إذ يشير إلى …`, `The Security Council, recalling …`: it resolves, and a long
  /// sentence says what it does so upon.
  private static @Nullable Mention opening(Line line, List<Mention> named) {
    var first = named.isEmpty() ? null : named.getFirst();
    var isOpened = line.size() > 0 && (line.is(0, Cue.OPENER) || line.is(0, Cue.DEFINITE));
    if (first == null
        || !first.isActor()
        || first.first() > 1
        || (first.first() == 1 && !isOpened)) {
      return null;
    }
    var comma = first.last() + 1;
    return comma < line.size() && line.isComma(comma) && line.is(comma + 1, Cue.PREAMBLE)
        ? first
        : null;
  }

  private static List<Mention> actors(Line line, Mentions mentions) {
    return mentions.in(line).stream().filter(Mention::isActor).toList();
  }

  private static boolean mayNameAuthor(Line line) {
    return !isTitle(line)
        && (line.size() <= SHORT || line.has(Cue.ADOPTED) || isColon(line, line.size() - 1));
  }

  private static boolean isColon(Line line, int i) {
    return line.token(i).name().equals(":");
  }

  private static boolean isOne(Line line, List<Mention> actors) {
    return actors.size() == 1
        && (isAlone(line, actors.getFirst()) || isAdopted(line, actors.getFirst()));
  }

  /// `Iran, Russia and Turkey as guarantors:`, before a list of what they did.
  private static boolean isList(Line line, List<Mention> actors) {
    return actors.size() > 1
        && isColon(line, line.size() - 1)
        && line.size() <= LIST
        && actors.getFirst().first() <= OPENING
        && Group.of(line, actors).size() == 1;
  }

  private static boolean isTitle(Line line) {
    return line.sentence().field() == Field.TITLE;
  }

  private static boolean isStatement(Line line) {
    return isTitle(line) && line.has(Cue.STATEMENT_HEAD);
  }

  private static Author first(Stream<Line> lines, Mentions mentions) {
    return lines
        .flatMap(line -> Group.of(line, actors(line, mentions)).stream())
        .findFirst()
        .map(group -> of(new Group(group.mentions(), ""), false))
        .orElse(new Author(null, false, null, null));
  }

  /// `Adopted by the Security Council at its …`, on a line of its own.
  private static boolean isAdopted(Line line, Mention actor) {
    for (var i = 0; i <= ADOPTION && i < actor.first(); i++) {
      var adopted = line.cue(i, Cue.ADOPTED);
      if (adopted != null && adopted.last() >= actor.first() - 2) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlone(Line line, Mention actor) {
    if (line.size() > SHORT) {
      return false;
    }
    for (var i = 0; i < line.size(); i++) {
      if (!actor.covers(i)
          && !line.isPunctuation(i)
          && !Governors.isPassed(line, i)
          && !line.is(i, Cue.OPENER)) {
        return false;
      }
    }
    return line.isComma(line.size() - 1) || isColon(line, line.size() - 1);
  }
}
