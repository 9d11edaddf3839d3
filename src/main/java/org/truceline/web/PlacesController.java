package org.truceline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.truceline.query.Page;
import org.truceline.query.Places;
import org.truceline.query.UnknownId;

@Api
@Tag(name = "Places", description = "Countries, regions, towns, crossings: where it happens.")
class PlacesController {

  private final Places places;

  PlacesController(Places places) {
    this.places = places;
  }

  @GetMapping("/places")
  @Operation(
      operationId = "listPlaces",
      summary = "Places",
      description = "Every place that an article names, in the order of their ids.")
  @Paged
  @Ordered
  @KnownAt
  Page<Places.ListedPlace> list(Parameters parameters) {
    return places.list(parameters.byId(), parameters.knownAt());
  }

  @GetMapping("/places/{id}")
  @Operation(
      operationId = "getPlace",
      summary = "One place",
      description =
          "Where it lies (degrees, WGS 84), within which larger places, and which zones cover it."
              + " Its events are those of `/events?place=`.")
  @KnownAt
  Places.PlaceDetail get(
      @PathVariable @Parameter(description = "The place's id.", example = "place:eastern-ghouta")
          String id,
      Parameters parameters) {
    return places.get(id, parameters.knownAt()).orElseThrow(() -> new UnknownId(id));
  }
}
