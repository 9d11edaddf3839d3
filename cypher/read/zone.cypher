// One zone: the places it covers, the agreements that cover it, and its first and last dated event.
// :param id => 'zone:northern-homs'
MATCH (z:Zone {id: $id})
RETURN z {.id, .name, .nameAr, .nameEn} AS zone,
       COLLECT { MATCH (z)-[:COVERS]->(p) RETURN p {.id, .name} ORDER BY p.id } AS places,
       COLLECT { MATCH (z)<-[:COVERS]-(g:Agreement) RETURN g {.id, .name} ORDER BY g.id } AS agreements,
       COUNT { (z)<-[:IN_ZONE]-() } AS events,
       COUNT { (z)<-[:MENTIONS]-() } AS articles,
       COLLECT {
         MATCH (e)-[r:IN_ZONE]->() WHERE r.zoneId = $id AND r.order >= 0
         RETURN e.start ORDER BY r.zoneId, r.order LIMIT 1
       }[0] AS first,
       COLLECT {
         MATCH (e)-[r:IN_ZONE]->() WHERE r.zoneId = $id AND r.order >= 0
         RETURN e.end ORDER BY r.zoneId DESC, r.order DESC LIMIT 1
       }[0] AS last
