// Joins zones to the places that they cover, and agreements to the zones that they make or hold in, or to places where no zone says so.
// :param rows => [{id: 'zone:eastern-ghouta', covered: 'place:eastern-ghouta'}]
CYPHER 25
UNWIND $rows AS row
CALL (row) {
  WHEN row.id STARTS WITH 'zone:' THEN { MATCH (from:Zone {id: row.id}) RETURN from }
  ELSE { MATCH (from:Agreement {id: row.id}) RETURN from }
}
CALL (row) {
  WHEN row.covered STARTS WITH 'place:' THEN { MATCH (to:Place {id: row.covered}) RETURN to }
  ELSE { MATCH (to:Zone {id: row.covered}) RETURN to }
}
MERGE (from)-[:COVERS]->(to)
RETURN count(*) AS covered
