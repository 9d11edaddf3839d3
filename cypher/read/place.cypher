// One place: where it lies, which zones cover it, and how much happened there.
// :param id => 'place:eastern-ghouta'
// :param knownAt => null
CYPHER 25
MATCH (p:Place {id: $id}) WHERE $knownAt IS NULL OR p.knownAt <= $knownAt
CALL (p) {
  WHEN $knownAt IS NULL THEN { RETURN COUNT { (p)<-[:AT]-() } AS events, CASE WHEN EXISTS { (p)<-[:MERGED_INTO]-() } THEN COUNT { MATCH (p)<-[:MERGED_INTO*0..8]-()<-[:MENTIONS]-(m) RETURN DISTINCT m } ELSE COUNT { (p)<-[:MENTIONS]-() } END AS articles }
  ELSE {
    RETURN COUNT { (p)<-[:AT]-(e) WHERE e.knownAt <= $knownAt } AS events,
           COUNT { MATCH (p)<-[:MERGED_INTO*0..8]-()<-[:MENTIONS]-(a) WHERE a.readAt <= $knownAt RETURN DISTINCT a } AS articles
  }
}
RETURN p {.id, .name, .nameAr, .nameEn, latitude: p.location.latitude, longitude: p.location.longitude} AS place,
       COLLECT { MATCH (p)<-[:MERGED_INTO*0..8]-()<-[:COVERS]-(:Zone)-[:MERGED_INTO*0..8]->(z) WHERE z.mergedInto IS NULL WITH DISTINCT z RETURN z {.id, .name} ORDER BY z.id } AS zones,
       COLLECT { MATCH (p)-[:WITHIN]->(w) RETURN w {.id, .name} ORDER BY w.id } AS within,
       events, articles
