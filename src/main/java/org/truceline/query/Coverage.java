package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.graph.Transaction;
import org.truceline.model.EventType;

/// Which words say best that an agreement covers a zone? (`read/coverage-evidence`)
final class Coverage {

  private static final List<String> TYPES =
      Stream.of(
              EventType.ZONE_ESTABLISHED,
              EventType.AGREEMENT_SIGNED,
              EventType.CEASEFIRE_ANNOUNCED,
              EventType.CEASEFIRE_IN_FORCE)
          .map(EventType::code)
          .toList();

  private Coverage() {}

  /// The zones of an agreement.
  static List<Part> zones(
      Transaction transaction,
      String agreement,
      List<Ref> zones,
      @Nullable OffsetDateTime knownAt) {
    var pairs = zones.stream().map(zone -> Map.of("agreement", agreement, "zone", zone.id()));
    return with(zones, evidence(transaction, pairs.toList(), "zone", knownAt));
  }

  /// The agreements that cover a zone.
  static List<Part> agreements(
      Transaction transaction,
      String zone,
      List<Ref> agreements,
      @Nullable OffsetDateTime knownAt) {
    var pairs = agreements.stream().map(each -> Map.of("agreement", each.id(), "zone", zone));
    return with(agreements, evidence(transaction, pairs.toList(), "agreement", knownAt));
  }

  private static Map<String, Evidence> evidence(
      Transaction transaction,
      List<Map<String, String>> pairs,
      String key,
      @Nullable OffsetDateTime knownAt) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("pairs", pairs);
    parameters.put("types", TYPES);
    parameters.put("knownAt", knownAt);
    var evidence = new HashMap<String, Evidence>();
    transaction
        .run(
            "read/coverage-evidence",
            parameters,
            row -> Map.entry(row.get(key).asString(), Values.evidence(row.get("evidence"))))
        .forEach(entry -> evidence.put(entry.getKey(), entry.getValue()));
    return evidence;
  }

  private static List<Part> with(List<Ref> refs, Map<String, Evidence> evidence) {
    return refs.stream()
        .map(ref -> new Part(ref.id(), ref.name(), evidence.get(ref.id())))
        .toList();
  }
}
