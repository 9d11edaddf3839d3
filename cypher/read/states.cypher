// Through which states zones and agreements have gone: the first events that put them into each, dated ones ahead, and what the dictionaries know of when agreements were concluded and ended.
// :param ids => ['zone:northern-homs', 'agreement:astana-memorandum']
// :param zoneStates => [{state: 'in_force', types: ['ceasefire_in_force'], factualities: ['occurred', 'ongoing']}]
// :param agreementStates => [{state: 'agreed', types: ['agreement_signed'], factualities: ['occurred', 'ongoing']}]
// :param knownAt => null
// :param undated => true
// :param limit => 1
CYPHER 25
UNWIND $ids AS id
UNWIND CASE WHEN id STARTS WITH 'zone:' THEN $zoneStates ELSE $agreementStates END AS life
UNWIND life.types AS type
UNWIND CASE WHEN $undated THEN [[0, 9223372036854775807], [-9223372036854775807, -1]] ELSE [[0, 9223372036854775807]] END AS bounds
WITH id, life, type, bounds[0] AS low, bounds[1] AS high
CALL (id, life, type, low, high) {
  WHEN id STARTS WITH 'zone:' THEN {
    MATCH (e)-[r:IN_ZONE]->()
    USING INDEX SEEK r:IN_ZONE(zoneId, type, order)
    WHERE r.zoneId = id AND r.type = type AND r.order >= low AND r.order <= high
      AND CASE WHEN $knownAt IS NULL THEN e.factuality IN life.factualities ELSE e.knownAt <= $knownAt END
    RETURN e, r.order AS order ORDER BY r.zoneId, r.type, r.order LIMIT $limit
  }
  ELSE {
    MATCH (e)-[r:CONCERNS]->()
    USING INDEX SEEK r:CONCERNS(agreementId, type, order)
    WHERE r.agreementId = id AND r.type = type AND r.order >= low AND r.order <= high
      AND CASE WHEN $knownAt IS NULL THEN e.factuality IN life.factualities ELSE e.knownAt <= $knownAt END
    RETURN e, r.order AS order ORDER BY r.agreementId, r.type, r.order LIMIT $limit
  }
}
WITH id, life.state AS state, e, order ORDER BY order < 0, order
RETURN id, state, collect(e {.id, .start, .end, .precision}) AS events, null AS known
UNION ALL
UNWIND $ids AS id
MATCH (g:Agreement {id: id}) WHERE g.date IS NOT NULL OR g.until IS NOT NULL
RETURN id, null AS state, [] AS events, g {.date, .precision, .until} AS known
