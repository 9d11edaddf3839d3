// Among the next events of an actor, place, zone or agreement, the variants whose claims name one of some ids; or of these, in a second look, only those that do not say so as others stand for these ids now.
// :param kind => 'actor'
// :param id => 'actor:russia'
// :param after => 0
// :param limit => 200
// :param ids => ['actor:russia']
// :param standing => 'actor:turkey'
// :param again => false
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
           AND (NOT $again OR r.apart IS NULL AND EXISTS {
             MATCH (v:Variant {id: r.variant})
             WITH coalesce(v.sources, []) + coalesce(v.targets, []) + coalesce(v.places, []) + coalesce(v.covered, [])
                  + coalesce(v.zones, []) + coalesce(v.agreements, []) AS said
             WHERE NOT $standing IN said OR any(named IN said WHERE named IN $ids AND named <> $standing)
           })
         RETURN DISTINCT coalesce(r.apart, r.variant)
       } AS variants
ORDER BY order
