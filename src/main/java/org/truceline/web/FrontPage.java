package org.truceline.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.truceline.query.EventFilter;
import org.truceline.query.Events;
import org.truceline.query.Named;
import org.truceline.query.Overview;
import org.truceline.query.Slice;

/// The front door: what the graph holds, and where to go from here.
@Controller
@Hidden
class FrontPage {

  private static final int NEWEST = 8;
  private static final int BUSIEST = 8;

  private final Overview overview;
  private final Events events;
  private final BrowserAddress browser;

  FrontPage(Overview overview, Events events, BrowserAddress browser) {
    this.overview = overview;
    this.events = events;
    this.browser = browser;
  }

  @GetMapping("/")
  String show(Model model) {
    var holdings = overview.holdings();
    var busiest =
        overview.busiest(BUSIEST).stream().collect(Collectors.groupingBy(FrontPage::kind));
    var newest = events.find(EventFilter.all(), new Slice(NEWEST, false, null)).items();
    model.addAttribute("holdings", holdings);
    model.addAttribute("first", Dates.day(holdings.first(), "no date"));
    model.addAttribute("last", Dates.day(holdings.last(), "no date"));
    model.addAttribute("lines", Line.of(newest));
    for (var kind : List.of("actor", "zone", "agreement")) {
      model.addAttribute(kind + "s", rows(busiest.getOrDefault(kind, List.of())));
    }
    model.addAttribute("browser", browser.uri().map(URI::toString).orElse(""));
    return "front";
  }

  private static String kind(Named named) {
    return named.id().substring(0, named.id().indexOf(':'));
  }

  private static List<Row> rows(List<Named> busiest) {
    var most = busiest.stream().mapToLong(Named::events).max().orElse(1);
    Function<Named, Row> row =
        named -> new Row(named, Math.max(2, Math.round(100.0 * named.events() / most)));
    return busiest.stream().map(row).toList();
  }

  /// A line of a list of the busiest.
  ///
  /// @param share of the busiest one's events, in per cent
  record Row(Named named, long share) {}
}
