// Which events some variants tell.
// :param ids => ['event:0000000000000000']
UNWIND $ids AS id
MATCH (variant:Variant {id: id})-[:TOLD_AS]->(event)
USING INDEX SEEK variant:Variant(id)
RETURN DISTINCT event.id AS event
