// The events that some actors took part in, a page at a time: dated events from one end, or from the other;
// the undated ones have orders below zero. An index is walked in its order, up to a page.
// :param actors => ['actor:russia']
// :param types => null
// :param factualities => null
// :param knownAt => null
// :param also => [['actor:russia', 'actor:turkey']]
// :param newest => true
// :param from => 0
// :param to => 9223372036854775807
// :param limit => 51
CYPHER 25
UNWIND $actors AS actor
UNWIND coalesce($types, [null]) AS type
CALL (actor, type) {
  WHEN type IS NULL AND $newest THEN {
    MATCH ()-[r:PARTICIPATED_IN]->(e)
    USING INDEX SEEK r:PARTICIPATED_IN(actorId, order)
    WHERE r.actorId = actor AND $from <= r.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
      AND all(ids IN $also WHERE EXISTS { (e)-[:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT]-(n) WHERE n.id IN ids })
    RETURN e.id AS event, r.order AS order ORDER BY r.actorId DESC, r.order DESC LIMIT $limit
  }
  WHEN type IS NULL THEN {
    MATCH ()-[r:PARTICIPATED_IN]->(e)
    USING INDEX SEEK r:PARTICIPATED_IN(actorId, order)
    WHERE r.actorId = actor AND $from <= r.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
      AND all(ids IN $also WHERE EXISTS { (e)-[:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT]-(n) WHERE n.id IN ids })
    RETURN e.id AS event, r.order AS order ORDER BY r.actorId, r.order LIMIT $limit
  }
  WHEN $newest THEN {
    MATCH ()-[r:PARTICIPATED_IN]->(e)
    USING INDEX SEEK r:PARTICIPATED_IN(actorId, type, order)
    WHERE r.actorId = actor AND r.type = type AND $from <= r.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
      AND all(ids IN $also WHERE EXISTS { (e)-[:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT]-(n) WHERE n.id IN ids })
    RETURN e.id AS event, r.order AS order ORDER BY r.actorId DESC, r.type DESC, r.order DESC LIMIT $limit
  }
  ELSE {
    MATCH ()-[r:PARTICIPATED_IN]->(e)
    USING INDEX SEEK r:PARTICIPATED_IN(actorId, type, order)
    WHERE r.actorId = actor AND r.type = type AND $from <= r.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
      AND all(ids IN $also WHERE EXISTS { (e)-[:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT]-(n) WHERE n.id IN ids })
    RETURN e.id AS event, r.order AS order ORDER BY r.actorId, r.type, r.order LIMIT $limit
  }
}
RETURN DISTINCT event, order
ORDER BY CASE WHEN $newest THEN -order ELSE order END
LIMIT $limit
