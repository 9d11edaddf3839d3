// Keeps some actors, places, zones and agreements from being merged or parted until the transaction ends; names those that people merged into others, and those that are not there.
// :param rows => [{id: 'actor:russia'}]
CYPHER 25
UNWIND $rows AS row
CALL (row) {
  WHEN row.id STARTS WITH 'actor:' THEN { MERGE (entity:Actor {id: row.id}) RETURN entity }
  WHEN row.id STARTS WITH 'place:' THEN { MERGE (entity:Place {id: row.id}) RETURN entity }
  WHEN row.id STARTS WITH 'zone:' THEN { MERGE (entity:Zone {id: row.id}) RETURN entity }
  ELSE { MERGE (entity:Agreement {id: row.id}) RETURN entity }
}
WITH entity, entity.described IS NULL AS isGone
WHERE isGone OR entity.mergedInto IS NOT NULL
RETURN entity.id AS id, isGone
