// How those of some actors, agreements, places and zones are described that are there already. It locks nothing: a look in vain by a statement that writes would keep others from what it did not find.
// :param actors => ['actor:russia']
// :param agreements => ['agreement:astana-memorandum']
// :param places => ['place:idlib']
// :param zones => ['zone:idlib']
UNWIND $actors AS id
MATCH (entity:Actor {id: id})
USING INDEX SEEK entity:Actor(id)
RETURN entity.id AS id, entity.described AS described
UNION ALL
UNWIND $agreements AS id
MATCH (entity:Agreement {id: id})
USING INDEX SEEK entity:Agreement(id)
RETURN entity.id AS id, entity.described AS described
UNION ALL
UNWIND $places AS id
MATCH (entity:Place {id: id})
USING INDEX SEEK entity:Place(id)
RETURN entity.id AS id, entity.described AS described
UNION ALL
UNWIND $zones AS id
MATCH (entity:Zone {id: id})
USING INDEX SEEK entity:Zone(id)
RETURN entity.id AS id, entity.described AS described
