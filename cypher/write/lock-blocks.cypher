// Locks blocks that are there still, and names the variants in each.
// :param ids => ['attack|2017-08-05|place:douma']
UNWIND $ids AS id
MATCH (block:Block {id: id})
SET block.name = id
WITH block
MATCH (block)<-[:IN_BLOCK]-(variant)
RETURN block.id AS block, collect(variant.id) AS variants
