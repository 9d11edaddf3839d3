package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A town, a region, a country: somewhere that things happen. Degrees are WGS 84.
///
/// @param within ids of the larger places it lies in, the next one first, as the dictionaries say
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Place(
    String id,
    String name,
    Map<String, String> names,
    List<String> within,
    @Nullable Double latitude,
    @Nullable Double longitude,
    List<Span> mentions) {

  /// What lies within no other that is known.
  public Place(
      String id,
      String name,
      Map<String, String> names,
      @Nullable Double latitude,
      @Nullable Double longitude,
      List<Span> mentions) {
    this(id, name, names, List.of(), latitude, longitude, mentions);
  }

  public Place {
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    within = List.copyOf(within);
    mentions = List.copyOf(mentions);
  }
}
