package org.truceline.resolve;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.truceline.model.Agreement;
import org.truceline.model.Article;
import org.truceline.model.Codes;
import org.truceline.model.Event;
import org.truceline.model.EventType;
import org.truceline.model.Facts;
import org.truceline.model.Factuality;
import org.truceline.model.Field;
import org.truceline.model.Precision;
import org.truceline.model.When;
import org.truceline.model.Zone;

/// Events in the few words of a table: `shelling 2017-08-05 by syrian-government at douma`.
final class Told {

  private Told() {}

  static Facts facts(String article) {
    return new Facts(
        article(article),
        List.of(),
        List.of(),
        List.of(
            zone("northern-homs", "northern-homs-countryside", "rastan", "talbiseh"),
            zone("eastern-ghouta", "eastern-ghouta", "douma", "harasta", "arbin"),
            zone("idlib", "idlib")),
        List.of(
            agreement("astana-memorandum", "northern-homs", "eastern-ghouta"),
            agreement("northern-homs-agreement-2017", "northern-homs")),
        List.of(),
        List.of(),
        List.of());
  }

  private static Zone zone(String id, String... places) {
    var covered = Arrays.stream(places).map(place -> "place:" + place).toList();
    return new Zone("zone:" + id, id, Map.of(), covered, List.of());
  }

  private static Agreement agreement(String id, String... zones) {
    return new Agreement(
        "agreement:" + id,
        id,
        Map.of(),
        null,
        Precision.NONE,
        List.of(),
        List.of(),
        Arrays.stream(zones).map(zone -> "zone:" + zone).toList(),
        List.of());
  }

  private static Article article(String id) {
    var text = "Nothing of this is read here. ".repeat(10);
    return new Article("article:" + id, null, "", text, "en", null, null);
  }

  static Event event(String description, int begin) {
    var words = List.of(description.split(" "));
    return new Event(
        "",
        Codes.parse(EventType.class, words.getFirst()),
        when(words.get(1)),
        ids("by", "actor", words),
        ids("to", "actor", words),
        ids("at", "place", words),
        ids("in", "zone", words).stream().findFirst().orElse(null),
        ids("under", "agreement", words).stream().findFirst().orElse(null),
        factuality(words.getLast()),
        List.of(),
        0.9,
        "example",
        article("1").span(Field.TEXT, begin, begin + 20));
  }

  private static Factuality factuality(String word) {
    return switch (word) {
      case "planned" -> Factuality.PLANNED;
      case "denied" -> Factuality.DENIED;
      default -> Factuality.OCCURRED;
    };
  }

  private static List<String> ids(String keyword, String prefix, List<String> words) {
    var ids = new ArrayList<String>();
    for (int i = 2; i + 1 < words.size(); i++) {
      if (words.get(i).equals(keyword)) {
        ids.add(prefix + ":" + words.get(i + 1));
      }
    }
    return ids;
  }

  private static When when(String date) {
    if (date.equals("none")) {
      return When.unknown(When.NOT_SAID);
    }
    if (date.contains("/")) {
      var days = Arrays.stream(date.split("/")).map(LocalDate::parse).toList();
      return When.span(days.getFirst(), days.getLast(), Precision.WEEK);
    }
    return switch (date.length()) {
      case 7 -> {
        var month = YearMonth.parse(date);
        yield When.span(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
      }
      case 10 -> When.day(LocalDate.parse(date));
      default -> {
        var time = LocalDateTime.parse(date);
        var day = time.toLocalDate();
        yield new When(day, day, Precision.MINUTE, time.toLocalTime(), null, null);
      }
    };
  }
}
