// Which events some variants tell.
// :param ids => ['event:0000000000000000']
UNWIND $ids AS id
MATCH (:Variant {id: id})-[:TOLD_AS]->(event:Event)
RETURN DISTINCT event.id AS event
