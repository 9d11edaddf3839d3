// The events that concern some agreements, a page at a time: dated events from one end, or from the other;
// the undated ones have orders below zero. An index is walked in its order, up to a page.
// :param agreements => ['agreement:astana-memorandum']
// :param types => null
// :param factualities => null
// :param knownAt => null
// :param also => [['actor:russia', 'actor:turkey']]
// :param newest => true
// :param from => 0
// :param to => 9223372036854775807
// :param limit => 51
CYPHER 25
UNWIND $agreements AS agreement
UNWIND coalesce($types, [null]) AS type
CALL (agreement, type) {
  WHEN type IS NULL AND $newest THEN {
    MATCH (e)-[r:CONCERNS]->()
    USING INDEX SEEK r:CONCERNS(agreementId, order)
    WHERE r.agreementId = agreement AND $from <= r.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
      AND all(ids IN $also WHERE EXISTS { (e)-[:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT]-(n) WHERE n.id IN ids })
    RETURN e.id AS event, r.order AS order ORDER BY r.agreementId DESC, r.order DESC LIMIT $limit
  }
  WHEN type IS NULL THEN {
    MATCH (e)-[r:CONCERNS]->()
    USING INDEX SEEK r:CONCERNS(agreementId, order)
    WHERE r.agreementId = agreement AND $from <= r.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
      AND all(ids IN $also WHERE EXISTS { (e)-[:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT]-(n) WHERE n.id IN ids })
    RETURN e.id AS event, r.order AS order ORDER BY r.agreementId, r.order LIMIT $limit
  }
  WHEN $newest THEN {
    MATCH (e)-[r:CONCERNS]->()
    USING INDEX SEEK r:CONCERNS(agreementId, type, order)
    WHERE r.agreementId = agreement AND r.type = type AND $from <= r.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
      AND all(ids IN $also WHERE EXISTS { (e)-[:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT]-(n) WHERE n.id IN ids })
    RETURN e.id AS event, r.order AS order ORDER BY r.agreementId DESC, r.type DESC, r.order DESC LIMIT $limit
  }
  ELSE {
    MATCH (e)-[r:CONCERNS]->()
    USING INDEX SEEK r:CONCERNS(agreementId, type, order)
    WHERE r.agreementId = agreement AND r.type = type AND $from <= r.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
      AND all(ids IN $also WHERE EXISTS { (e)-[:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT]-(n) WHERE n.id IN ids })
    RETURN e.id AS event, r.order AS order ORDER BY r.agreementId, r.type, r.order LIMIT $limit
  }
}
RETURN DISTINCT event, order
ORDER BY CASE WHEN $newest THEN -order ELSE order END
LIMIT $limit
