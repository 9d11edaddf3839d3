// Locks variants, and says what each says, where it meets others, and which event it tells.
// :param ids => ['event:0000000000000000']
UNWIND $ids AS id
MATCH (variant:Variant {id: id})
SET variant.type = variant.type
WITH variant
MATCH (variant)-[:TOLD_AS]->(event)
RETURN properties(variant) AS variant, event.id AS event,
       COLLECT { MATCH (variant)-[:IN_BLOCK]->(block) RETURN block.id } AS blocks
