// The events at some places, a page at a time: dated events from one end, or from the other;
// the undated ones have orders below zero. An index is walked in its order, up to a page.
// :param places => ['place:eastern-ghouta']
// :param types => null
// :param factualities => null
// :param knownAt => null
// :param also => [['actor:russia', 'actor:turkey']]
// :param newest => true
// :param from => 0
// :param to => 9223372036854775807
// :param limit => 51
CYPHER 25
UNWIND $places AS place
UNWIND coalesce($types, [null]) AS type
CALL (place, type) {
  WHEN type IS NULL AND $newest THEN {
    MATCH (e)-[r:AT]->()
    USING INDEX SEEK r:AT(placeId, order)
    WHERE r.placeId = place AND $from <= r.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
      AND all(ids IN $also WHERE EXISTS { (e)-[:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT]-(n) WHERE n.id IN ids })
    RETURN e.id AS event, r.order AS order ORDER BY r.placeId DESC, r.order DESC LIMIT $limit
  }
  WHEN type IS NULL THEN {
    MATCH (e)-[r:AT]->()
    USING INDEX SEEK r:AT(placeId, order)
    WHERE r.placeId = place AND $from <= r.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
      AND all(ids IN $also WHERE EXISTS { (e)-[:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT]-(n) WHERE n.id IN ids })
    RETURN e.id AS event, r.order AS order ORDER BY r.placeId, r.order LIMIT $limit
  }
  WHEN $newest THEN {
    MATCH (e)-[r:AT]->()
    USING INDEX SEEK r:AT(placeId, type, order)
    WHERE r.placeId = place AND r.type = type AND $from <= r.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
      AND all(ids IN $also WHERE EXISTS { (e)-[:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT]-(n) WHERE n.id IN ids })
    RETURN e.id AS event, r.order AS order ORDER BY r.placeId DESC, r.type DESC, r.order DESC LIMIT $limit
  }
  ELSE {
    MATCH (e)-[r:AT]->()
    USING INDEX SEEK r:AT(placeId, type, order)
    WHERE r.placeId = place AND r.type = type AND $from <= r.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
      AND all(ids IN $also WHERE EXISTS { (e)-[:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT]-(n) WHERE n.id IN ids })
    RETURN e.id AS event, r.order AS order ORDER BY r.placeId, r.type, r.order LIMIT $limit
  }
}
RETURN DISTINCT event, order
ORDER BY CASE WHEN $newest THEN -order ELSE order END
LIMIT $limit
