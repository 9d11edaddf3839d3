// Gives variants to the events that they tell by now.
// :param rows => [{variant: 'event:example', event: 'event:0000000000000000'}]
UNWIND $rows AS row
MATCH (variant:Variant {id: row.variant})-[before:TOLD_AS]->()
USING INDEX SEEK variant:Variant(id)
MATCH (event:Event {id: row.event})
DELETE before
CREATE (variant)-[:TOLD_AS]->(event)
RETURN count(*) AS variants
