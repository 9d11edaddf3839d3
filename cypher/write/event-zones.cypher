// Joins events to the zones they happen in or make, from the event's side, which has few.
// :param rows => [{event: 'event:example', zone: 'zone:eastern-ghouta', type: 'shelling', order: 4611800000000000000}]
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
WHERE NOT EXISTS { MATCH (event)-[known:IN_ZONE]->() WHERE known.zoneId = row.zone }
MATCH (zone:Zone {id: row.zone})
CREATE (event)-[:IN_ZONE {zoneId: row.zone, type: row.type, order: row.order, hostile: false}]->(zone)
