// How those of some actors, places, zones and agreements are described that are there already. It locks nothing: a look in vain by a statement that writes would keep others from what it did not find.
// :param ids => ['actor:russia']
CYPHER 25
UNWIND $ids AS id
CALL (id) {
  WHEN id STARTS WITH 'actor:' THEN { MATCH (entity:Actor {id: id}) RETURN entity }
  WHEN id STARTS WITH 'place:' THEN { MATCH (entity:Place {id: id}) RETURN entity }
  WHEN id STARTS WITH 'zone:' THEN { MATCH (entity:Zone {id: id}) RETURN entity }
  ELSE { MATCH (entity:Agreement {id: id}) RETURN entity }
}
RETURN entity.id AS id, entity.described AS described
