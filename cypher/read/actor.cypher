// One actor: what it is called, how much the graph holds of it, and its first and last dated event.
// :param id => 'actor:russia'
// :param knownAt => null
CYPHER 25
MATCH (a:Actor {id: $id}) WHERE $knownAt IS NULL OR a.knownAt <= $knownAt
CALL (a) {
  WHEN $knownAt IS NULL THEN { RETURN COUNT { (a)-[:PARTICIPATED_IN]->() } AS events, CASE WHEN EXISTS { (a)<-[:MERGED_INTO]-() } THEN COUNT { MATCH (a)<-[:MERGED_INTO*0..8]-()<-[:MENTIONS]-(m) RETURN DISTINCT m } ELSE COUNT { (a)<-[:MENTIONS]-() } END AS articles }
  ELSE {
    RETURN COUNT { (a)-[:PARTICIPATED_IN]->(e) WHERE e.knownAt <= $knownAt } AS events,
           COUNT { MATCH (a)<-[:MERGED_INTO*0..8]-()<-[:MENTIONS]-(d) WHERE d.readAt <= $knownAt RETURN DISTINCT d } AS articles
  }
}
RETURN a {.id, .name, .nameAr, .nameEn, .type, .known} AS actor,
       COLLECT { MATCH (a)<-[:MERGED_INTO*0..8]-()-[:KNOWN_AS]->(n) WITH DISTINCT n RETURN n {.text, .language} ORDER BY n.language, n.text } AS aliases,
       events, articles,
       COLLECT {
         MATCH ()-[r:PARTICIPATED_IN]->(e) WHERE r.actorId = $id AND r.order >= 0 AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
         RETURN e {.id, .start} ORDER BY r.actorId, r.order LIMIT 1
       }[0] AS first,
       COLLECT {
         MATCH ()-[r:PARTICIPATED_IN]->(e) WHERE r.actorId = $id AND r.order >= 0 AND ($knownAt IS NULL OR e.knownAt <= $knownAt)
         RETURN e {.id, .end} ORDER BY r.actorId DESC, r.order DESC LIMIT 1
       }[0] AS last
