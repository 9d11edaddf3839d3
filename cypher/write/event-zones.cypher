// Joins events to the zones they happen in or make.
// :param rows => [{event: 'event:example', key: 'zone:eastern-ghouta', properties: {zoneId: 'zone:eastern-ghouta', hostile: true, type: 'shelling', order: 4611800000000000000}}]
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (zone:Zone {id: row.key})
CREATE (event)-[link:IN_ZONE]->(zone)
SET link += row.properties
RETURN count(*) AS links
