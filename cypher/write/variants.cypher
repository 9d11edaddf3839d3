// Stores variants that are new, each in its blocks and with its event.
// :param rows => [{event: 'event:example', blocks: ['attack|2017-08-05|place:douma'], properties: {id: 'event:example', type: 'shelling', first: '2017-08-05', last: '2017-08-05', places: ['place:douma']}}]
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
CREATE (variant:Variant)-[:TOLD_AS]->(event)
SET variant += row.properties
WITH row, variant
UNWIND row.blocks AS id
MATCH (block:Block {id: id})
CREATE (variant)-[:IN_BLOCK]->(block)
RETURN count(*) AS joined
