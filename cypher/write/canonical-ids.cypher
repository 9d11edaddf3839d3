// Which actor, place, zone or agreement stands for each of some that people merged into others.
// :param ids => ['actor:russia']
MATCH (entity:Actor|Place|Zone|Agreement WHERE entity.id IN $ids)-[:MERGED_INTO*1..]->(into:Actor|Place|Zone|Agreement)
WHERE into.mergedInto IS NULL
RETURN entity.id AS id, into.id AS into
