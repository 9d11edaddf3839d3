// Removes those of some actors, places, zones and agreements that nothing has been told of, with the names that only they have; says which.
// :param ids => ['actor:russia']
CYPHER 25
UNWIND $ids AS id
MATCH (n:Actor|Place|Zone|Agreement {id: id})
WHERE NOT EXISTS { (n)<--() }
  AND NOT EXISTS { (n)-[r]->() WHERE NOT type(r) IN ['KNOWN_AS', 'COVERS', 'WITHIN'] }
  AND NOT EXISTS { MATCH (g:Agreement) WHERE g <> n AND id IN coalesce(g.parties, []) + coalesce(g.guarantors, []) + coalesce(g.excluded, []) }
WITH n, id, COLLECT { MATCH (n)-[:KNOWN_AS]->(name) RETURN name } AS names
DETACH DELETE n
WITH id, names
CALL (names) {
  UNWIND names AS name
  WITH DISTINCT name
  WHERE NOT EXISTS { (name)<-[:KNOWN_AS]-() }
  DELETE name
}
RETURN id
