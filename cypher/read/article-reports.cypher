// The events that one article tells, in the order in which it tells them.
// :param id => 'article:0000000000000000'
MATCH (:Article {id: $id})<-[:IN]-(r:Report)-[:TELLS]->(e:Event)
RETURN r {.id, .field, .begin, .end, .quote, .factuality, .confidence, .rule} AS report,
       e.id AS event,
       COLLECT { MATCH (r)-[s:ATTRIBUTED_TO]->()-[:MERGED_INTO*0..8]->(n) WHERE n.mergedInto IS NULL RETURN n {.id, .name} ORDER BY s.position } AS attributedTo
ORDER BY r.field DESC, r.begin, r.end, r.id
