// How those of some actors, agreements, places and zones are described that are there already. It locks nothing: a look in vain by a statement that writes would keep others from what it did not find.
// :param actors => ['actor:russia']
// :param agreements => ['agreement:astana-memorandum']
// :param places => ['place:idlib']
// :param zones => ['zone:idlib']
MATCH (entity:Actor) WHERE entity.id IN $actors
RETURN entity.id AS id, entity.described AS described
UNION ALL
MATCH (entity:Agreement) WHERE entity.id IN $agreements
RETURN entity.id AS id, entity.described AS described
UNION ALL
MATCH (entity:Place) WHERE entity.id IN $places
RETURN entity.id AS id, entity.described AS described
UNION ALL
MATCH (entity:Zone) WHERE entity.id IN $zones
RETURN entity.id AS id, entity.described AS described
