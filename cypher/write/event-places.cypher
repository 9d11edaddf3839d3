// Joins events to the places they happen at.
// :param rows => [{event: 'event:example', key: 'place:douma', properties: {placeId: 'place:douma', hostile: true, type: 'shelling', order: 4611800000000000000}}]
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (place:Place {id: row.key})
CREATE (event)-[link:AT]->(place)
SET link += row.properties
RETURN count(*) AS links
