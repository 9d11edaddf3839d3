package org.truceline.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.query.Actors;
import org.truceline.query.Agreements;
import org.truceline.query.AsOf;
import org.truceline.query.Compliance;
import org.truceline.query.ComplianceQuestion;
import org.truceline.query.EventFilter;
import org.truceline.query.EventFilter.Anchor;
import org.truceline.query.Events;
import org.truceline.query.Page;
import org.truceline.query.Places;
import org.truceline.query.Slice;
import org.truceline.query.UnknownId;
import org.truceline.query.Zones;

/// Timelines to read: each under the path of its API without `/api/v1`.
@Controller
@Hidden
class TimelinePages {

  private static final int CANDIDATES = 12;

  private final Events events;
  private final Actors actors;
  private final Zones zones;
  private final Agreements agreements;
  private final Places places;
  private final Compliance compliance;

  TimelinePages(
      Events events,
      Actors actors,
      Zones zones,
      Agreements agreements,
      Places places,
      Compliance compliance) {
    this.events = events;
    this.actors = actors;
    this.zones = zones;
    this.agreements = agreements;
    this.places = places;
    this.compliance = compliance;
  }

  @GetMapping("/events")
  String all(PageParameters parameters, HttpServletRequest request, Model model) {
    model.addAttribute("title", "All events");
    return show(parameters.filter(), parameters, request, model);
  }

  @GetMapping("/actors/{id}")
  String actor(
      @PathVariable String id, PageParameters parameters, HttpServletRequest request, Model model) {
    var actor = actors.get(id, parameters.knownAt()).orElseThrow(() -> new UnknownId(id));
    addHead(
        model, actor.name(), actor.names(), actor.type().code().replace('_', ' '), Aside.of(actor));
    return show(parameters.filter().of(Anchor.ACTOR, id), parameters, request, model);
  }

  @GetMapping("/zones/{id}")
  String zone(
      @PathVariable String id, PageParameters parameters, HttpServletRequest request, Model model) {
    var zone =
        zones.get(id, AsOf.knownAt(parameters.knownAt())).orElseThrow(() -> new UnknownId(id));
    addHead(model, zone.name(), zone.names(), "zone", Aside.of(zone));
    addCompliance(id, parameters, request, model);
    return show(parameters.filter().of(Anchor.ZONE, id), parameters, request, model);
  }

  @GetMapping("/agreements/{id}")
  String agreement(
      @PathVariable String id, PageParameters parameters, HttpServletRequest request, Model model) {
    var agreement =
        agreements.get(id, AsOf.knownAt(parameters.knownAt())).orElseThrow(() -> new UnknownId(id));
    addHead(model, agreement.name(), agreement.names(), "agreement", Aside.of(agreement));
    addCompliance(id, parameters, request, model);
    return show(parameters.filter().of(Anchor.AGREEMENT, id), parameters, request, model);
  }

  @GetMapping("/places/{id}")
  String place(
      @PathVariable String id, PageParameters parameters, HttpServletRequest request, Model model) {
    var place = places.get(id, parameters.knownAt()).orElseThrow(() -> new UnknownId(id));
    addHead(model, place.name(), place.names(), "place", Aside.of(place));
    return show(parameters.filter().of(Anchor.PLACE, id), parameters, request, model);
  }

  private static void addHead(
      Model model, String title, Map<String, String> names, String kind, List<Aside> facts) {
    model.addAttribute("title", title);
    model.addAttribute("names", names);
    model.addAttribute("kind", kind);
    model.addAttribute("facts", facts);
  }

  /// Ahead of the whole timeline only: what narrows it does not narrow this.
  private void addCompliance(
      String id, PageParameters parameters, HttpServletRequest request, Model model) {
    if (!parameters.isNarrowing() && parameters.after() == null) {
      var question = new ComplianceQuestion(Set.of(), List.of(), null, parameters.knownAt(), true);
      var report = compliance.of(id, question, new Slice(CANDIDATES, false, null));
      if (!report.inForce().isEmpty()) {
        model.addAttribute(
            "compliance",
            ComplianceView.of(
                report, parameters.asKnown(Api.PATH + request.getRequestURI() + "/compliance")));
      }
    }
  }

  private String show(
      EventFilter filter, PageParameters parameters, HttpServletRequest request, Model model) {
    var page = events.find(filter, parameters.slice());
    model.addAttribute("lines", Line.of(page.items()));
    model.addAttribute("next", next(page, request));
    model.addAttribute("chosen", parameters);
    model.addAttribute("types", List.of(EventType.values()));
    model.addAttribute("factualities", List.of(Factuality.values()));
    var api = api(request);
    model.addAttribute("api", parameters.asKnown(api));
    model.addAttribute("exports", parameters.exports(api));
    return "timeline";
  }

  /// Where the list goes on; empty at its end.
  static String next(Page<?> page, HttpServletRequest request) {
    return page.next() == null
        ? ""
        : request.getRequestURI()
            + "?"
            + PageAdvice.withCursor(
                request.getQueryString(), CursorScope.of(request).seal(page.next()));
  }

  private static String api(HttpServletRequest request) {
    var path = request.getRequestURI();
    return path.startsWith("/places/")
        ? Api.PATH + "/events?place=" + path.substring("/places/".length())
        : Api.PATH + path + (path.equals("/events") ? "" : "/timeline");
  }
}
