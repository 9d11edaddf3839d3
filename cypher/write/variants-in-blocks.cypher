// What the variants in some blocks say, where else they meet others, and which event each tells.
// :param ids => ['attack|2017-08-05|place:douma']
UNWIND $ids AS id
MATCH (:Block {id: id})<-[:IN_BLOCK]-(variant:Variant)
WITH DISTINCT variant
MATCH (variant)-[:TOLD_AS]->(event:Event)
RETURN properties(variant) AS variant, event.id AS event,
       COLLECT { MATCH (variant)-[:IN_BLOCK]->(block) RETURN block.id } AS blocks
