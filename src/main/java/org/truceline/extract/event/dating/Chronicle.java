package org.truceline.extract.event.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.ListMarks;
import org.truceline.extract.event.told.Told;
import org.truceline.extract.mention.Line;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.Factuality;
import org.truceline.model.Field;
import org.truceline.model.When;
import org.truceline.text.Document;

/// Chronologies: entries that a day heads, `July 4, 2021 – Rebels seize the town …`, «4 يوليو 2021:
/// …». What an entry tells without a day of its own happened on that day, though it is told in the
/// present. One instance reads an article from start to end.
public final class Chronicle {

  private static final Set<String> BULLETS = Set.of("•", "*", "·", "●");
  private static final int NEAR = 1;

  private final Document document;
  private final @Nullable LocalDate published;
  private final boolean isChronology;
  private @Nullable When day;
  private boolean isOverAll;
  private int end;

  /// @param published of the article, if that is known
  public Chronicle(Document document, List<Line> lines, @Nullable LocalDate published) {
    this.document = document;
    this.published = published;
    isChronology = lines.stream().filter(line -> heading(line) != null).count() > 1;
  }

  /// What a line tells, dated by the entry in which it stands.
  public List<Told> date(Line line, List<Told> told) {
    var sentence = line.sentence();
    if (sentence.field() != Field.TEXT) {
      return told;
    }
    var heading = heading(line);
    if (heading != null && isAlone(line)) {
      isOverAll = isChronology && isPast(heading);
      day = isOverAll ? heading : null;
    } else if (heading != null && (isChronology || isPast(heading))) {
      day = heading;
      isOverAll = false;
    } else if (!isOverAll && isParagraph(sentence.begin())) {
      day = null;
    }
    end = sentence.end();
    var here = day;
    if (here == null) {
      return told;
    }
    var hasVerb = told.stream().anyMatch(event -> event.form() == Told.Form.VERB);
    return told.stream().map(event -> isOfEntry(event, hasVerb) ? on(event, here) : event).toList();
  }

  /// Beside verbs, what a noun names is only spoken of: `after months of fighting`.
  private static boolean isOfEntry(Told event, boolean hasVerb) {
    return (!event.when().isKnown() || event.isOfReport())
        && (event.form() == Told.Form.VERB || !hasVerb)
        && (event.factuality() == Factuality.OCCURRED || event.factuality() == Factuality.ONGOING);
  }

  private Told on(Told event, When here) {
    var dated = event.at(here);
    return isPast(here) ? dated.as(Factuality.OCCURRED) : dated;
  }

  /// The time that opens a line before a dash or a colon, or stands alone, and heads what comes
  /// after.
  private static @Nullable When heading(Line line) {
    var times = line.times();
    var first = times.isEmpty() ? null : times.getFirst();
    return first != null && first.when().isKnown() && isHead(line, first) ? first.when() : null;
  }

  private static boolean isHead(Line line, TimeMention time) {
    var first = time.firstToken();
    var mark = time.lastToken() + 1;
    return first <= NEAR
        && (first == 0 || isBullet(line))
        && (line.isOver(mark)
            || (mark + 1 < line.size()
                && ListMarks.isDashOrColon(line, mark)
                && line.token(mark).end() < line.token(mark + 1).begin()));
  }

  /// `4 May 2017` on a line of its own heads all paragraphs up to the next.
  private static boolean isAlone(Line line) {
    return line.times().size() == 1 && line.isOver(line.times().getFirst().lastToken() + 1);
  }

  private static boolean isBullet(Line line) {
    return BULLETS.contains(line.token(0).surface()) || ListMarks.isDash(line, 0);
  }

  /// A single heading may be the day of the report, as a dateline has it.
  private boolean isPast(When when) {
    var last = when.last();
    return last != null && (published == null || last.isBefore(published.minusDays(NEAR)));
  }

  private boolean isParagraph(int begin) {
    return document.article().text().substring(Math.min(end, begin), begin).indexOf('\n') >= 0;
  }
}
