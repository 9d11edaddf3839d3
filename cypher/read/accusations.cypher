// Accusations in some zones or about some agreements, the newest first: words about breaches, which are no events of breach.
// :param zones => ['zone:eastern-ghouta']
// :param agreements => ['agreement:astana-memorandum']
// :param types => ['accusation', 'violation_reported']
// :param factualities => ['occurred', 'ongoing', 'alleged']
// :param knownAt => null
// :param from => 0
// :param to => 9223372036854775807
// :param limit => 1000
CYPHER 25
CALL () {
  UNWIND $zones AS zone
  UNWIND $types AS type
  CALL (zone, type) {
    MATCH (e)-[r:IN_ZONE]->()
    USING INDEX SEEK r:IN_ZONE(zoneId, type, order)
    WHERE r.zoneId = zone AND r.type = type AND $from <= r.order <= $to
      AND e.factuality IN $factualities AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
    RETURN e, r.order AS order ORDER BY r.zoneId DESC, r.type DESC, r.order DESC LIMIT $limit
  }
  RETURN e, order
  UNION
  UNWIND $agreements AS agreement
  UNWIND $types AS type
  CALL (agreement, type) {
    MATCH (e)-[r:CONCERNS]->()
    USING INDEX SEEK r:CONCERNS(agreementId, type, order)
    WHERE r.agreementId = agreement AND r.type = type AND $from <= r.order <= $to
      AND e.factuality IN $factualities AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
    RETURN e, r.order AS order ORDER BY r.agreementId DESC, r.type DESC, r.order DESC LIMIT $limit
  }
  RETURN e, order
}
RETURN e.id AS event, date(left(e.start, 10)) AS day, order ORDER BY order DESC LIMIT $limit
