// Takes variants out of blocks, and removes blocks that nothing is in any more.
// :param rows => [{variant: 'event:example', block: 'attack|2017-08-05|place:douma'}]
UNWIND $rows AS row
MATCH (variant:Variant {id: row.variant})-[in:IN_BLOCK]->(block)
USING INDEX SEEK variant:Variant(id)
WHERE block.id = row.block
DELETE in
WITH DISTINCT block
WHERE NOT EXISTS { (block)<-[:IN_BLOCK]-() }
DELETE block
