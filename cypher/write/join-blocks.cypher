// Brings variants into further blocks.
// :param rows => [{variant: 'event:example', block: 'attack|2017-08-05|place:douma'}]
UNWIND $rows AS row
MATCH (variant:Variant {id: row.variant})
MATCH (block:Block {id: row.block})
CREATE (variant)-[:IN_BLOCK]->(block)
RETURN count(*) AS joined
