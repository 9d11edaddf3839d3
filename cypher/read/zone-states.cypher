// Through which states a zone has gone: the first event that put it into each, if the graph has one.
// :param id => 'zone:northern-homs'
// :param states => [{state: 'in_force', types: ['ceasefire_in_force'], factualities: ['occurred', 'ongoing']}]
UNWIND $states AS life
UNWIND life.types AS type
UNWIND [[0, 9223372036854775807], [-9223372036854775807, -1]] AS bounds
CALL (life, type, bounds) {
  MATCH (e)-[r:IN_ZONE]->()
  USING INDEX r:IN_ZONE(zoneId, type, order)
  WHERE r.zoneId = $id AND r.type = type AND bounds[0] <= r.order <= bounds[1]
    AND e.factuality IN life.factualities
  RETURN e, r.order AS order ORDER BY r.zoneId, r.type, r.order LIMIT 1
}
WITH life.state AS state, e, order ORDER BY order < 0, order
RETURN state, collect(e.id)[0] AS event
