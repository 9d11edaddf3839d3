// Joins events to the pairs of their actors, so that what lies between two is one walk of an index.
// :param rows => [{event: 'event:example', key: 'actor:russia|actor:turkey', properties: {pairId: 'actor:russia|actor:turkey', type: 'shelling', order: 4611800000000000000}}]
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (dyad:Dyad {id: row.key})
CREATE (event)-[link:BETWEEN]->(dyad)
SET link += row.properties
RETURN count(*) AS links
