// One actor: what it is called, how much the graph holds of it, and its first and last dated event.
// :param id => 'actor:russia'
MATCH (a:Actor {id: $id})
RETURN a {.id, .name, .nameAr, .nameEn, .type, .known} AS actor,
       COLLECT { MATCH (a)-[:KNOWN_AS]->(n) RETURN n {.text, .language} ORDER BY n.language, n.text } AS aliases,
       COUNT { (a)-[:PARTICIPATED_IN]->() } AS events,
       COUNT { (a)<-[:MENTIONS]-() } AS articles,
       COLLECT {
         MATCH ()-[r:PARTICIPATED_IN]->(e) WHERE r.actorId = $id AND r.order >= 0
         RETURN e.start ORDER BY r.actorId, r.order LIMIT 1
       }[0] AS first,
       COLLECT {
         MATCH ()-[r:PARTICIPATED_IN]->(e) WHERE r.actorId = $id AND r.order >= 0
         RETURN e.end ORDER BY r.actorId DESC, r.order DESC LIMIT 1
       }[0] AS last
