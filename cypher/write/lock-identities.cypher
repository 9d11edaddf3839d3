// Waits for whoever writes what articles say of some actors, places, zones or agreements, and keeps others from it until the transaction ends: a change of the id, though taken back, locks the entry of the index that every writer seeks.
// :param ids => ['actor:russia']
UNWIND $ids AS id
MATCH (n:Actor|Place|Zone|Agreement {id: id})
SET n.id = id + '~'
WITH n, id
SET n.id = id
