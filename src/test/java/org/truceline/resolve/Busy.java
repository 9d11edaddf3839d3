package org.truceline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.truceline.model.Facts;

/// Articles about two busy actors, each with an event of the one and an event of the other: shells
/// and airstrikes, a few a day, with a dozen counterparts.
final class Busy {

  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int PLACES = 40;

  private Busy() {}

  static List<Resolved> articles(int count) {
    var articles = new ArrayList<Resolved>();
    for (int i = 0; i < count; i++) {
      articles.add(new Resolver().resolve(article(i)));
    }
    return articles;
  }

  private static Facts article(int number) {
    var day = FIRST.plusDays(number / 4);
    var strike =
        "shelling %s by from to counterpart-%d at town-%d"
            .formatted(day, number % 12, number % PLACES);
    var raid =
        "airstrike %s by into to counterpart-%d at town-%d"
            .formatted(day, number % 7, number % PLACES);
    return Told.facts("busy-" + number)
        .withEvents(List.of(Told.event(strike, 0), Told.event(raid, 30)));
  }
}
