// Makes the blocks in which claims that may tell the same event meet, locks these and others that are there still, all in one order, and names the variants in each. Where there are no others, `claim-blocks` does.
// :param rows => [{id: 'attack|2017-08-05|place:douma', isClaimed: true}, {id: 'attack|2017-08-05|zone:eastern-ghouta', isClaimed: false}]
CYPHER 25
UNWIND $rows AS row
CALL (row) {
  WHEN row.isClaimed THEN { MERGE (block:Block {id: row.id}) RETURN block }
  ELSE { MATCH (block:Block {id: row.id}) RETURN block }
}
SET block.name = row.id
WITH block
MATCH (block)<-[:IN_BLOCK]-(variant)
RETURN block.id AS block, collect(variant.id) AS variants
