// What the variants in some blocks say, where else they meet others, and which event each tells.
// :param ids => ['attack|2017-08-05|place:douma']
UNWIND $ids AS id
MATCH (block:Block {id: id})<-[:IN_BLOCK]-(variant)
USING INDEX SEEK block:Block(id)
WITH DISTINCT variant
MATCH (variant)-[:TOLD_AS]->(event)
RETURN properties(variant) AS variant, event.id AS event,
       COLLECT { MATCH (variant)-[:IN_BLOCK]->(block) RETURN block.id } AS blocks
