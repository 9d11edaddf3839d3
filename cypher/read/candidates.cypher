// Hostile events that may have broken an agreement or the truce of a zone: in its zones, at its places or said to concern it, on days on which it may have held, by or against those it binds if these are known. Stretch by stretch, each is an ordered walk; once a page is full, no further stretch is looked at.
// :param zones => ['zone:eastern-ghouta']
// :param places => ['place:eastern-ghouta', 'place:douma']
// :param agreements => ['agreement:astana-memorandum']
// :param windows => [{low: 4611686018427387904, high: 9223372036854775807, from: '2017-05-04'}]
// :param bound => null
// :param actors => null
// :param types => null
// :param knownAt => null
// :param newest => true
// :param shown => true
// :param stretches => [{from: 4611686018427387904, to: 9223372036854775807}, {from: 0, to: 4611686018427387903}]
// :param limit => 51
CYPHER 25
UNWIND $stretches AS stretch
WITH stretch.from AS low, stretch.to AS high
CALL (low, high) {
  CALL (low, high) {
    UNWIND $zones AS zone
    CALL (low, high, zone) {
      WHEN $newest THEN {
        MATCH (e)-[r:IN_ZONE]->()
        USING INDEX SEEK r:IN_ZONE(zoneId, hostile, order)
        WHERE r.zoneId = zone AND r.hostile = true AND r.order >= low AND r.order <= high
          AND ($types IS NULL OR r.type IN $types)
          AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
          AND any(w IN $windows WHERE r.order <= w.high AND (r.order >= w.low OR left(e.end, 10) >= w.from))
          AND ($bound IS NULL OR NOT EXISTS { (e)<-[:PARTICIPATED_IN]-() }
            OR EXISTS { (e)<-[:PARTICIPATED_IN]-(a) WHERE a.id IN $bound OR a.parent IN $bound })
          AND ($actors IS NULL OR EXISTS { (e)<-[p:PARTICIPATED_IN]-() WHERE p.actorId IN $actors })
        RETURN e, r.order AS order ORDER BY r.zoneId DESC, r.hostile DESC, r.order DESC LIMIT $limit
      }
      ELSE {
        MATCH (e)-[r:IN_ZONE]->()
        USING INDEX SEEK r:IN_ZONE(zoneId, hostile, order)
        WHERE r.zoneId = zone AND r.hostile = true AND r.order >= low AND r.order <= high
          AND ($types IS NULL OR r.type IN $types)
          AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
          AND any(w IN $windows WHERE r.order <= w.high AND (r.order >= w.low OR left(e.end, 10) >= w.from))
          AND ($bound IS NULL OR NOT EXISTS { (e)<-[:PARTICIPATED_IN]-() }
            OR EXISTS { (e)<-[:PARTICIPATED_IN]-(a) WHERE a.id IN $bound OR a.parent IN $bound })
          AND ($actors IS NULL OR EXISTS { (e)<-[p:PARTICIPATED_IN]-() WHERE p.actorId IN $actors })
        RETURN e, r.order AS order ORDER BY r.zoneId, r.hostile, r.order LIMIT $limit
      }
    }
    RETURN e, order
    UNION
    UNWIND $places AS place
    CALL (low, high, place) {
      WHEN $newest THEN {
        MATCH (e)-[r:AT]->()
        USING INDEX SEEK r:AT(placeId, hostile, order)
        WHERE r.placeId = place AND r.hostile = true AND r.order >= low AND r.order <= high
          AND ($types IS NULL OR r.type IN $types)
          AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
          AND any(w IN $windows WHERE r.order <= w.high AND (r.order >= w.low OR left(e.end, 10) >= w.from))
          AND ($bound IS NULL OR NOT EXISTS { (e)<-[:PARTICIPATED_IN]-() }
            OR EXISTS { (e)<-[:PARTICIPATED_IN]-(a) WHERE a.id IN $bound OR a.parent IN $bound })
          AND ($actors IS NULL OR EXISTS { (e)<-[p:PARTICIPATED_IN]-() WHERE p.actorId IN $actors })
        RETURN e, r.order AS order ORDER BY r.placeId DESC, r.hostile DESC, r.order DESC LIMIT $limit
      }
      ELSE {
        MATCH (e)-[r:AT]->()
        USING INDEX SEEK r:AT(placeId, hostile, order)
        WHERE r.placeId = place AND r.hostile = true AND r.order >= low AND r.order <= high
          AND ($types IS NULL OR r.type IN $types)
          AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
          AND any(w IN $windows WHERE r.order <= w.high AND (r.order >= w.low OR left(e.end, 10) >= w.from))
          AND ($bound IS NULL OR NOT EXISTS { (e)<-[:PARTICIPATED_IN]-() }
            OR EXISTS { (e)<-[:PARTICIPATED_IN]-(a) WHERE a.id IN $bound OR a.parent IN $bound })
          AND ($actors IS NULL OR EXISTS { (e)<-[p:PARTICIPATED_IN]-() WHERE p.actorId IN $actors })
        RETURN e, r.order AS order ORDER BY r.placeId, r.hostile, r.order LIMIT $limit
      }
    }
    RETURN e, order
    UNION
    UNWIND $agreements AS agreement
    CALL (low, high, agreement) {
      WHEN $newest THEN {
        MATCH (e)-[r:CONCERNS]->()
        USING INDEX SEEK r:CONCERNS(agreementId, hostile, order)
        WHERE r.agreementId = agreement AND r.hostile = true AND r.order >= low AND r.order <= high
          AND ($types IS NULL OR r.type IN $types)
          AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
          AND any(w IN $windows WHERE r.order <= w.high AND (r.order >= w.low OR left(e.end, 10) >= w.from))
          AND ($bound IS NULL OR NOT EXISTS { (e)<-[:PARTICIPATED_IN]-() }
            OR EXISTS { (e)<-[:PARTICIPATED_IN]-(a) WHERE a.id IN $bound OR a.parent IN $bound })
          AND ($actors IS NULL OR EXISTS { (e)<-[p:PARTICIPATED_IN]-() WHERE p.actorId IN $actors })
        RETURN e, r.order AS order ORDER BY r.agreementId DESC, r.hostile DESC, r.order DESC LIMIT $limit
      }
      ELSE {
        MATCH (e)-[r:CONCERNS]->()
        USING INDEX SEEK r:CONCERNS(agreementId, hostile, order)
        WHERE r.agreementId = agreement AND r.hostile = true AND r.order >= low AND r.order <= high
          AND ($types IS NULL OR r.type IN $types)
          AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
          AND any(w IN $windows WHERE r.order <= w.high AND (r.order >= w.low OR left(e.end, 10) >= w.from))
          AND ($bound IS NULL OR NOT EXISTS { (e)<-[:PARTICIPATED_IN]-() }
            OR EXISTS { (e)<-[:PARTICIPATED_IN]-(a) WHERE a.id IN $bound OR a.parent IN $bound })
          AND ($actors IS NULL OR EXISTS { (e)<-[p:PARTICIPATED_IN]-() WHERE p.actorId IN $actors })
        RETURN e, r.order AS order ORDER BY r.agreementId, r.hostile, r.order LIMIT $limit
      }
    }
    RETURN e, order
  }
  RETURN e, order ORDER BY CASE WHEN $newest THEN -order ELSE order END LIMIT $limit
}
WITH e, order LIMIT $limit
RETURN e {.id, .type, .start, .end, .precision, .timeZone, .reason, .factuality, .reports, .publishers, .disputed, .disputes} AS event, order,
       [(e)<-[p:PARTICIPATED_IN]-(n) | n {.id, .name, .parent, role: p.role}] AS actors,
       [(e)-[w:IN_ZONE|AT|CONCERNS]->(n) WHERE $shown | n {.id, .name, within: type(w)}] AS settings,
       CASE WHEN $shown THEN e.evidence END AS evidence
ORDER BY CASE WHEN $newest THEN -order ELSE order END
