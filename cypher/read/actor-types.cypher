// What kind of actor each of some is.
// :param ids => ['actor:russia']
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN id, a.type AS type
