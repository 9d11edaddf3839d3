// Removes pairs of actors that no event joins any more.
// :param ids => ['actor:russia|actor:turkey']
UNWIND $ids AS id
MATCH (pair:Dyad {id: id})
WHERE pair.events = 0
DETACH DELETE pair
