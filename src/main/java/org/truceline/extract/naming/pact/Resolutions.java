package org.truceline.extract.naming.pact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Entity;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.extract.mention.Spans;
import org.truceline.model.Precision;
import org.truceline.text.Token;

/// Resolutions of the Security Council by their number: `resolution 2401`, `2401 (2018)`. Those
/// that no dictionary lists are the article's own, with the year that stands beside the number.
public final class Resolutions {

  private static final int SMALLEST = 100;
  private static final int LARGEST = 3999;

  private final Mentions mentions;

  public Resolutions(Mentions mentions) {
    this.mentions = mentions;
  }

  public void find() {
    for (var line : mentions.lines()) {
      for (var i = 0; i < line.size(); i++) {
        var number = number(line, i);
        if (number > 0) {
          read(line, i, number);
        }
      }
    }
  }

  private static int number(Line line, int i) {
    var name = line.token(i).name();
    if (line.token(i).kind() != Token.Kind.NUMBER
        || name.length() < 3
        || name.length() > 4
        || name.indexOf('.') >= 0) {
      return 0;
    }
    var number = Integer.parseInt(name);
    return number < SMALLEST || number > LARGEST ? 0 : number;
  }

  private void read(Line line, int i, int number) {
    var year = year(line, i);
    var headed = i > 0 && line.is(i - 1, Cue.RESOLUTION);
    if ((year == null && !headed) || isTaken(line, i)) {
      return;
    }
    var id = "agreement:unscr-" + number;
    if (mentions.lexicon().entry(id) == null) {
      var name = "UN Security Council Resolution " + number;
      mentions.add(
          new Entity.OfAgreement(
              id,
              name,
              Map.of("en", name, "ar", "قرار مجلس الأمن " + number),
              year,
              year == null ? Precision.NONE : Precision.YEAR,
              List.of()));
    }
    var first = headed && year == null ? i - 1 : i;
    var last = year == null ? i : i + 3;
    var span = Spans.cut(mentions.document(), line, first, last, 0, 0);
    mentions.add(new Mention(line.index(), first, last, span, id, "", false));
  }

  private boolean isTaken(Line line, int i) {
    return mentions.in(line).stream().anyMatch(one -> one.isAgreement() && one.covers(i));
  }

  /// The year in the brackets after the number.
  private static @Nullable LocalDate year(Line line, int i) {
    if (i + 3 >= line.size()
        || !line.token(i + 1).name().equals("(")
        || !line.token(i + 3).name().equals(")")
        || !line.token(i + 2).name().matches("(19[4-9]|20[0-9])\\d")) {
      return null;
    }
    return LocalDate.of(Integer.parseInt(line.token(i + 2).name()), 1, 1);
  }
}
