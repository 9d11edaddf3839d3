// Joins events to those who take part in them.
// :param rows => [{event: 'event:example', key: 'actor:russia', properties: {actorId: 'actor:russia', role: 'source', type: 'shelling', order: 4611800000000000000}}]
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (actor:Actor {id: row.key})
CREATE (actor)-[link:PARTICIPATED_IN]->(event)
SET link += row.properties
RETURN count(*) AS links
