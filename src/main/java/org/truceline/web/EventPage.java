package org.truceline.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.truceline.query.EventReports;
import org.truceline.query.Events;
import org.truceline.query.UnknownId;

/// One event with all that is said of it, side by side.
@Controller
@Hidden
class EventPage {

  private final Events events;
  private final EventReports reports;

  EventPage(Events events, EventReports reports) {
    this.events = events;
    this.reports = reports;
  }

  @GetMapping("/events/{id}")
  String show(@PathVariable String id, Model model) {
    var event = events.get(id, null).orElseThrow(() -> new UnknownId(id));
    model.addAttribute("line", Line.of(List.of(event)).getFirst());
    model.addAttribute("event", event);
    model.addAttribute("reports", reports.of(id, Parameters.MOST, null, null).items());
    return "event";
  }
}
