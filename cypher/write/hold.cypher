// Keeps some actors, agreements, places and zones from being sent back until the transaction ends; names those that people merged into others, and those that are not there. Each is looked for under its own label, in the order of ids.
// :param actors => ['actor:russia']
// :param agreements => ['agreement:astana-memorandum']
// :param places => ['place:idlib']
// :param zones => ['zone:idlib']
UNWIND $actors AS id
MERGE (entity:Actor {id: id})
WITH entity, entity.described IS NULL AS isGone
WHERE isGone OR entity.mergedInto IS NOT NULL
RETURN entity.id AS id, isGone
UNION ALL
UNWIND $agreements AS id
MERGE (entity:Agreement {id: id})
WITH entity, entity.described IS NULL AS isGone
WHERE isGone OR entity.mergedInto IS NOT NULL
RETURN entity.id AS id, isGone
UNION ALL
UNWIND $places AS id
MERGE (entity:Place {id: id})
WITH entity, entity.described IS NULL AS isGone
WHERE isGone OR entity.mergedInto IS NOT NULL
RETURN entity.id AS id, isGone
UNION ALL
UNWIND $zones AS id
MERGE (entity:Zone {id: id})
WITH entity, entity.described IS NULL AS isGone
WHERE isGone OR entity.mergedInto IS NOT NULL
RETURN entity.id AS id, isGone
