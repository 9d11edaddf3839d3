// Makes the blocks in which claims that may tell the same event meet, locks them in their order, and names the variants in each.
// :param ids => ['attack|2017-08-05|place:douma']
UNWIND $ids AS id
MERGE (block:Block {id: id})
SET block.name = id
WITH block
MATCH (block)<-[:IN_BLOCK]-(variant)
RETURN block.id AS block, collect(variant.id) AS variants
