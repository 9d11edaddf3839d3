package org.truceline.settle;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Precision;

/// Claims in the few words of a table: `denied 2017-08-05 by syria at douma from A`.
final class ClaimWords {

  /// When the first of some articles was read; each of the others a minute later.
  static final ZonedDateTime READ_AT = ZonedDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private ClaimWords() {}

  static Claim claim(String type, String text, int number) {
    var words = List.of(text.split(" "));
    return new Claim(
        "report:" + number,
        Codes.parse(EventType.class, type),
        Codes.parse(Factuality.class, words.getFirst()),
        0.9,
        ids(words, "by", "actor:"),
        ids(words, "to", "actor:"),
        ids(words, "at", "place:"),
        first(ids(words, "in", "zone:")),
        first(ids(words, "under", "agreement:")),
        told(words.get(1)),
        new Claim.Origin(
            "article:" + number,
            first(ids(words, "from", "")),
            null,
            Fingerprint.NONE,
            READ_AT.plusMinutes(number)));
  }

  private static Claim.Told told(String time) {
    if (time.equals("none")) {
      return new Claim.Told(null, null, Precision.NONE, null, "no date in the text");
    }
    return switch (time.length()) {
      case 7 ->
          new Claim.Told(
              time + "-01",
              YearMonth.parse(time).atEndOfMonth().toString(),
              Precision.MONTH,
              null,
              null);
      case 10 -> new Claim.Told(time, time, Precision.DAY, null, null);
      default -> new Claim.Told(time, time, Precision.MINUTE, null, null);
    };
  }

  private static List<String> ids(List<String> words, String keyword, String prefix) {
    var ids = new ArrayList<String>();
    for (int i = 2; i + 1 < words.size(); i++) {
      if (words.get(i).equals(keyword)) {
        ids.add(prefix + words.get(i + 1));
      }
    }
    return ids;
  }

  private static @Nullable String first(List<String> ids) {
    return ids.isEmpty() ? null : ids.getFirst();
  }
}
