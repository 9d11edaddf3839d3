package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A ceasefire, truce, memorandum, accord, peace process or resolution that sets terms.
///
/// @param date when it was concluded: the first day at its precision
/// @param parties ids of actors
/// @param guarantors ids of actors
/// @param zones ids of the zones it makes or holds in
public record Agreement(
    String id,
    String name,
    Map<String, String> names,
    @Nullable LocalDate date,
    Precision precision,
    List<String> parties,
    List<String> guarantors,
    List<String> zones,
    @JsonUnwrapped Terms terms,
    List<Span> mentions) {

  /// Of whose terms no more is known.
  public Agreement(
      String id,
      String name,
      Map<String, String> names,
      @Nullable LocalDate date,
      Precision precision,
      List<String> parties,
      List<String> guarantors,
      List<String> zones,
      List<Span> mentions) {
    this(id, name, names, date, precision, parties, guarantors, zones, Terms.UNKNOWN, mentions);
  }

  public Agreement {
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    parties = List.copyOf(parties);
    guarantors = List.copyOf(guarantors);
    zones = List.copyOf(zones);
    mentions = List.copyOf(mentions);
  }
}
