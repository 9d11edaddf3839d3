// Among the next events of an actor, place, zone or agreement, the variants whose claims name one of some ids.
// :param kind => 'actor'
// :param id => 'actor:russia'
// :param after => 0
// :param limit => 200
// :param ids => ['actor:russia']
CYPHER 25
CALL () {
  WHEN $kind = 'actor' THEN {
    MATCH ()-[r:PARTICIPATED_IN]->(e) WHERE r.actorId = $id AND r.order > $after
    RETURN e, r.order AS order ORDER BY r.actorId, r.order LIMIT $limit
  }
  WHEN $kind = 'place' THEN {
    MATCH (e)-[r:AT]->() WHERE r.placeId = $id AND r.order > $after
    RETURN e, r.order AS order ORDER BY r.placeId, r.order LIMIT $limit
  }
  WHEN $kind = 'zone' THEN {
    MATCH (e)-[r:IN_ZONE]->() WHERE r.zoneId = $id AND r.order > $after
    RETURN e, r.order AS order ORDER BY r.zoneId, r.order LIMIT $limit
  }
  ELSE {
    MATCH (e)-[r:CONCERNS]->() WHERE r.agreementId = $id AND r.order > $after
    RETURN e, r.order AS order ORDER BY r.agreementId, r.order LIMIT $limit
  }
}
RETURN order,
       COLLECT {
         MATCH (e)<-[:TELLS]-(r:Report)
         WHERE any(named IN coalesce(r.sources, []) + coalesce(r.targets, []) + coalesce(r.places, []) + coalesce(r.covered, [])
                   + [r.zone, r.impliedZone, r.agreement] WHERE named IN $ids)
         RETURN DISTINCT coalesce(r.apart, r.variant)
       } AS variants
ORDER BY order
