// The events of the whole graph, a page at a time: dated events from one end, or from the other;
// the undated ones have orders below zero. An index is walked in its order, up to a page.
// :param types => null
// :param factualities => null
// :param knownAt => null
// :param newest => true
// :param from => 0
// :param to => 9223372036854775807
// :param limit => 51
CYPHER 25
UNWIND coalesce($types, [null]) AS type
CALL (type) {
  WHEN type IS NULL AND $newest THEN {
    MATCH (e:Event)
    USING INDEX SEEK e:Event(order)
    WHERE $from <= e.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
    RETURN e.id AS event, e.order AS order ORDER BY e.order DESC LIMIT $limit
  }
  WHEN type IS NULL THEN {
    MATCH (e:Event)
    USING INDEX SEEK e:Event(order)
    WHERE $from <= e.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
    RETURN e.id AS event, e.order AS order ORDER BY e.order LIMIT $limit
  }
  WHEN $newest THEN {
    MATCH (e:Event)
    USING INDEX SEEK e:Event(type, order)
    WHERE e.type = type AND $from <= e.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
    RETURN e.id AS event, e.order AS order ORDER BY e.type DESC, e.order DESC LIMIT $limit
  }
  ELSE {
    MATCH (e:Event)
    USING INDEX SEEK e:Event(type, order)
    WHERE e.type = type AND $from <= e.order <= $to
      AND ($factualities IS NULL OR e.factuality IN $factualities)
      AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
    RETURN e.id AS event, e.order AS order ORDER BY e.type, e.order LIMIT $limit
  }
}
RETURN event, order
ORDER BY CASE WHEN $newest THEN -order ELSE order END
LIMIT $limit
