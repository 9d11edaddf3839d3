// One zone: the places it covers, the agreements that cover it, and its first and last dated event.
// :param id => 'zone:northern-homs'
// :param knownAt => null
CYPHER 25
MATCH (z:Zone {id: $id}) WHERE $knownAt IS NULL OR z.knownAt <= $knownAt
CALL (z) {
  WHEN $knownAt IS NULL THEN { RETURN COUNT { (z)<-[:IN_ZONE]-() } AS events, CASE WHEN EXISTS { (z)<-[:MERGED_INTO]-() } THEN COUNT { MATCH (z)<-[:MERGED_INTO*0..8]-()<-[:MENTIONS]-(m) RETURN DISTINCT m } ELSE COUNT { (z)<-[:MENTIONS]-() } END AS articles }
  ELSE {
    RETURN COUNT { (z)<-[:IN_ZONE]-(e) WHERE e.knownAt <= $knownAt } AS events,
           COUNT { MATCH (z)<-[:MERGED_INTO*0..8]-()<-[:MENTIONS]-(a) WHERE a.readAt <= $knownAt RETURN DISTINCT a } AS articles
  }
}
RETURN z {.id, .name, .nameAr, .nameEn} AS zone, events, articles,
       COLLECT { MATCH (z)<-[:MERGED_INTO*0..8]-()-[:COVERS]->()-[:MERGED_INTO*0..8]->(p) WHERE p.mergedInto IS NULL WITH DISTINCT p RETURN p {.id, .name} ORDER BY p.id } AS places,
       COLLECT { MATCH (z)<-[:MERGED_INTO*0..8]-()<-[:COVERS]-(:Agreement)-[:MERGED_INTO*0..8]->(g) WHERE g.mergedInto IS NULL AND ($knownAt IS NULL OR g.knownAt <= $knownAt) WITH DISTINCT g RETURN g {.id, .name} ORDER BY g.id } AS agreements,
       COLLECT {
         MATCH (e)-[r:IN_ZONE]->() WHERE r.zoneId = $id AND r.order >= 0 AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
         RETURN e {.id, .start} ORDER BY r.zoneId, r.order LIMIT 1
       }[0] AS first,
       COLLECT {
         MATCH (e)-[r:IN_ZONE]->() WHERE r.zoneId = $id AND r.order >= 0 AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
         RETURN e {.id, .end} ORDER BY r.zoneId DESC, r.order DESC LIMIT 1
       }[0] AS last
