// Joins events to those who take part in them, from the event's side, which has few.
// :param rows => [{event: 'event:example', actor: 'actor:russia', role: 'source', type: 'shelling', order: 4611800000000000000}]
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
WHERE NOT EXISTS { MATCH (event)<-[known:PARTICIPATED_IN]-() WHERE known.actorId = row.actor }
MATCH (actor:Actor {id: row.actor})
CREATE (actor)-[:PARTICIPATED_IN {actorId: row.actor, role: row.role, type: row.type, order: row.order}]->(event)
