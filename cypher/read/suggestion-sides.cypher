// What tells whether some are one: all their names, their type, where they lie or when they were made, and how many events they have.
// :param ids => ['actor:russia']
UNWIND $ids AS id
MATCH (n:Actor|Place|Zone|Agreement {id: id})
RETURN n {.id, .name, .nameAr, .nameEn, .type, .known, .date, latitude: n.location.latitude, longitude: n.location.longitude} AS node,
       toLower(labels(n)[0]) AS kind,
       COLLECT {
         MATCH (n)<-[:MERGED_INTO*0..]-()-[:KNOWN_AS]->(m:Name)
         RETURN DISTINCT m {.text, .folded, .skeleton, .outline} AS name ORDER BY name.text LIMIT 50
       } AS names,
       COUNT { (n)-[:PARTICIPATED_IN]->() } + COUNT { (n)<-[:IN_ZONE]-() }
         + COUNT { (n)<-[:CONCERNS]-() } + COUNT { (n)<-[:AT]-() } AS events
