package org.truceline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.truceline.query.Hit;
import org.truceline.query.Page;
import org.truceline.query.Search;

@Api
@Tag(name = "Search", description = "Names in any script, and sentences.")
class SearchController {

  private static final int LONGEST = 200;

  private final Search search;

  SearchController(Search search) {
    this.search = search;
  }

  @GetMapping("/search")
  @Operation(
      operationId = "search",
      summary = "Names and sentences",
      description =
          "Actors, places, zones and agreements by any of their names, then the sentences that"
              + " articles say of events and relations. Names that are the same but for case,"
              + " diacritics, hyphens, an article and spelling variants (أ/ا, ة/ه, ى/ي) come first"
              + " (`match` is `exact`), then those that begin so (`prefix`), have all the words"
              + " (`words`) or sound so in Arabic or Latin letters (`sound`: Duma finds دوما); of"
              + " each, those with the most events first. Of each way to match, at most 200 names"
              + " or sentences are looked at. `resource` is where the API tells more of a hit.")
  @Paged
  @KnownAt
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      required = true,
      description = "A name or a part of it, or words of a sentence; up to 200 characters.",
      schema = @Schema(type = "string"),
      example = "Duma")
  @Parameter(
      name = "kind",
      in = ParameterIn.QUERY,
      description = "Only hits of this kind; repeat it for any of several.",
      array = @ArraySchema(schema = @Schema(implementation = Hit.Kind.class)),
      example = "place")
  Page<Hit> find(Parameters parameters) {
    return find(
        parameters.required("q"),
        parameters.codes("kind", Hit.Kind.class),
        parameters.limit(),
        parameters.after(),
        parameters.knownAt());
  }

  Page<Hit> find(
      String q,
      Set<Hit.Kind> kinds,
      int limit,
      @Nullable String after,
      @Nullable OffsetDateTime knownAt) {
    if (q.length() > LONGEST) {
      throw new BadRequest("q", "%d characters are more than %d".formatted(q.length(), LONGEST));
    }
    try {
      return search.find(q, kinds, limit, after, knownAt);
    } catch (IllegalArgumentException e) {
      throw new BadRequest("q", String.valueOf(e.getMessage()));
    }
  }
}
