package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A town, a region, a country: somewhere that things happen. Degrees are WGS 84.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Place(
    String id,
    String name,
    Map<String, String> names,
    @Nullable Double latitude,
    @Nullable Double longitude,
    List<Span> mentions) {

  public Place {
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    mentions = List.copyOf(mentions);
  }
}
