// Where the newest or the oldest hostile event stands of some zones, places and agreements: an index is looked into for each.
// :param zones => ['zone:eastern-ghouta']
// :param places => ['place:eastern-ghouta', 'place:douma']
// :param agreements => ['agreement:astana-memorandum']
// :param newest => true
// :param from => 0
// :param to => 9223372036854775807
CYPHER 25
CALL () {
  UNWIND $zones AS zone
  CALL (zone) {
    WHEN $newest THEN {
      MATCH ()-[r:IN_ZONE]->()
      USING INDEX SEEK r:IN_ZONE(zoneId, hostile, order)
      WHERE r.zoneId = zone AND r.hostile = true AND $from <= r.order <= $to
      RETURN r.order AS order ORDER BY r.zoneId DESC, r.hostile DESC, r.order DESC LIMIT 1
    }
    ELSE {
      MATCH ()-[r:IN_ZONE]->()
      USING INDEX SEEK r:IN_ZONE(zoneId, hostile, order)
      WHERE r.zoneId = zone AND r.hostile = true AND $from <= r.order <= $to
      RETURN r.order AS order ORDER BY r.zoneId, r.hostile, r.order LIMIT 1
    }
  }
  RETURN order
  UNION ALL
  UNWIND $places AS place
  CALL (place) {
    WHEN $newest THEN {
      MATCH ()-[r:AT]->()
      USING INDEX SEEK r:AT(placeId, hostile, order)
      WHERE r.placeId = place AND r.hostile = true AND $from <= r.order <= $to
      RETURN r.order AS order ORDER BY r.placeId DESC, r.hostile DESC, r.order DESC LIMIT 1
    }
    ELSE {
      MATCH ()-[r:AT]->()
      USING INDEX SEEK r:AT(placeId, hostile, order)
      WHERE r.placeId = place AND r.hostile = true AND $from <= r.order <= $to
      RETURN r.order AS order ORDER BY r.placeId, r.hostile, r.order LIMIT 1
    }
  }
  RETURN order
  UNION ALL
  UNWIND $agreements AS agreement
  CALL (agreement) {
    WHEN $newest THEN {
      MATCH ()-[r:CONCERNS]->()
      USING INDEX SEEK r:CONCERNS(agreementId, hostile, order)
      WHERE r.agreementId = agreement AND r.hostile = true AND $from <= r.order <= $to
      RETURN r.order AS order ORDER BY r.agreementId DESC, r.hostile DESC, r.order DESC LIMIT 1
    }
    ELSE {
      MATCH ()-[r:CONCERNS]->()
      USING INDEX SEEK r:CONCERNS(agreementId, hostile, order)
      WHERE r.agreementId = agreement AND r.hostile = true AND $from <= r.order <= $to
      RETURN r.order AS order ORDER BY r.agreementId, r.hostile, r.order LIMIT 1
    }
  }
  RETURN order
}
WITH CASE WHEN $newest THEN max(order) ELSE min(order) END AS edge
WHERE edge IS NOT NULL
RETURN edge
